import { describe, expect, it } from '@jest/globals';
import { EMPTY_REQUIREMENTS, someRequirements } from '@allmende/projects-core';
import { draftOf, EMPTY_NEED, readDraft } from './requirements-draft.js';

describe('requirements as they are typed', () => {
  it.each([
    ['whole', someRequirements()],
    ['empty', EMPTY_REQUIREMENTS],
  ])('come back as they were when they are %s', (_, content) => {
    expect(readDraft(draftOf(content))).toEqual({ content, problems: [] });
  });

  it('leave out what has no name yet', () => {
    const draft = { ...draftOf(EMPTY_REQUIREMENTS), procedures: [EMPTY_NEED], data: [EMPTY_NEED] };
    expect(readDraft(draft)).toEqual({ content: EMPTY_REQUIREMENTS, problems: [] });
  });

  it('tell at the field what cannot be kept', () => {
    const draft = draftOf(EMPTY_REQUIREMENTS);
    expect(readDraft({ ...draft, effort: { days: '1,5', weight: 'must' } }).problems).toEqual([
      { code: 'NOT_A_WHOLE_NUMBER', path: 'effort.days' },
    ]);
  });
});
