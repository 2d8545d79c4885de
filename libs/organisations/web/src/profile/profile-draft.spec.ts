import { describe, expect, it } from '@jest/globals';
import { aProfile, EMPTY_PROFILE } from '@allmende/organisations-core';
import { draftOf, EMPTY_ROW, readDraft } from './profile-draft.js';

describe('a profile as it is typed', () => {
  it.each([
    ['whole', aProfile()],
    ['empty', EMPTY_PROFILE],
  ])('comes back as it was when it is %s', (_, content) => {
    expect(readDraft(draftOf(content))).toEqual({ content, problems: [] });
  });

  it('says nothing of a row without a name or a choice', () => {
    const draft = { ...draftOf(EMPTY_PROFILE), data: [{ ...EMPTY_ROW, name: 'Baumkataster' }, EMPTY_ROW] };
    expect(readDraft(draft).content.data).toEqual([]);
  });

  it('tells at its field what cannot be kept', () => {
    const row = { ...EMPTY_ROW, name: 'Kataster', availability: 'present' as const };
    const draft = { ...draftOf(EMPTY_PROFILE), procedures: [row, row], capacityDays: 'viele' };
    expect(readDraft(draft).problems).toEqual([
      { code: 'NAMED_TWICE', path: 'procedures' },
      { code: 'NOT_A_WHOLE_NUMBER', path: 'capacityDays' },
    ]);
  });
});
