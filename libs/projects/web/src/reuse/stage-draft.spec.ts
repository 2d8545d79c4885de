import { describe, expect, it } from '@jest/globals';
import { draftOf, readDraft, type StageDraft } from './stage-draft.js';

const draft = (changes: Partial<StageDraft> = {}): StageDraft => ({
  ...draftOf(null),
  stage: 'pilot',
  ...changes,
});

describe('what is typed about a reuse', () => {
  it('is read as offices write numbers', () => {
    expect(readDraft(draft({ effortDays: ' 1.200 ', cost: '12.500,50 €' }), 3).input).toMatchObject({
      expectedVersion: 3,
      effortDays: 1_200,
      costCents: 1_250_050,
    });
  });

  it('left empty is not told, never zero', () => {
    expect(readDraft(draft(), null).input).toMatchObject({ effortDays: null, costCents: null, reason: null });
  });

  it('names every field that cannot be read', () => {
    const { problems } = readDraft(draft({ stage: '', effortDays: '3,5', cost: 'viel' }), null);
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'STAGE_MISSING stage',
      'NOT_A_WHOLE_NUMBER effortDays',
      'AMOUNT_UNREADABLE costCents',
    ]);
  });

  it('carries reason and lesson with the end alone', () => {
    const told = { reason: 'legal', lesson: 'Satzung fehlte.' } as const;
    expect(readDraft(draft(told), 1).input).toMatchObject({ reason: null, lesson: null });
    expect(readDraft(draft({ ...told, stage: 'ended' }), 1).input).toMatchObject(told);
  });
});
