import { describe, expect, test } from '@jest/globals';
import { changeOf, EMPTY_CHANGE } from './change-draft.js';

const field = 'basics.title';

describe('a change of the field schema', () => {
  test.each([
    [{ field: '' }, null],
    [{ field }, { kind: 'required', field, from: 'publication' }],
    [
      { field, kind: 'removed' },
      { kind: 'removed', field },
    ],
    [
      { field, kind: 'shortened', limit: '1.200' },
      { kind: 'shortened', field, limit: 1_200 },
    ],
    [{ field, kind: 'shortened', limit: '' }, null],
    [{ field, kind: 'shortened', limit: '-5' }, null],
    [{ field, kind: 'shortened', limit: '12,5' }, null],
  ] as const)('of %j is asked as %j', (draft, asked) => {
    expect(changeOf({ ...EMPTY_CHANGE, ...draft })).toEqual(asked);
  });
});
