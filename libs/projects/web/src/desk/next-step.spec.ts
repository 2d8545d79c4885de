import { describe, expect, test } from '@jest/globals';
import { nextStep, type OwnEntryState } from './next-step.js';

const entry = (changes: Partial<OwnEntryState>): OwnEntryState => ({
  status: 'draft',
  completeness: { done: 13, total: 13, complete: true },
  viewerCan: { edit: true },
  ...changes,
});

describe('the next step of an entry', () => {
  test('is to write on while something is missing', () => {
    const completeness = { done: 8, total: 13, complete: false };
    expect(nextStep(entry({ completeness }))).toEqual({ name: 'write', path: '/bearbeiten', open: 5 });
  });

  test('is to publish when all is there, and to publish again what was withdrawn', () => {
    expect(nextStep(entry({})).name).toBe('publish');
    expect(nextStep(entry({ status: 'withdrawn' })).name).toBe('republish');
  });

  test('is nothing for what is published and for people who only read', () => {
    expect(nextStep(entry({ status: 'published' })).name).toBe('read');
    expect(nextStep(entry({ viewerCan: { edit: false } })).name).toBe('wait');
  });
});
