import { describe, expect, it } from '@jest/globals';
import { RATE_RULES, secondsToWait } from './rate-rule.js';

const rule = { name: 'sample', most: 2, windowSeconds: 60 };
const now = new Date('2026-03-02T08:00:00Z');
const after = (milliseconds: number) => new Date(now.getTime() + milliseconds);

describe('A rate rule', () => {
  it.each([
    [1, 30_000, 0],
    [2, 30_000, 0],
    [3, 30_000, 30],
    [9, 30_001, 31],
    [3, 0, 1],
  ])('after %i of 2, with %i ms left, says wait %i seconds', (taken, left, seconds) => {
    expect(secondsToWait(rule, { taken, closesAt: after(left) }, now)).toBe(seconds);
  });

  it('has a name of its own', () => {
    const names = Object.values(RATE_RULES).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
