import type { Viewer } from '@allmende/platform-web';
import { describe, expect, it } from '@jest/globals';
import { possibleAdopters } from './adopters.js';

const membership = (organisationId: string, changes: object = {}) => ({
  organisationId,
  organisationName: `Amt ${organisationId}`,
  ags: '99101002',
  role: 'author',
  verified: true,
  readsOnly: false,
  ...changes,
});
const viewer = (...memberships: object[]) => ({ memberships, networkRoles: [] }) as unknown as Viewer;
const solution = { ags: '99101001', organisation: { id: 'a' } };
const names = (...memberships: object[]) =>
  possibleAdopters(viewer(...memberships), solution).map(({ organisationId }) => organisationId);

describe('who could use a solution', () => {
  it('is every verified organisation one writes for, each once', () => {
    expect(names(membership('b'), membership('b', { role: 'coordinator' }), membership('c'))).toEqual([
      'b',
      'c',
    ]);
  });

  it.each([
    ['whoever shares it', membership('a')],
    ['another office of the same municipality', membership('d', { ags: '99101001' })],
    ['one that is not verified', membership('b', { verified: false })],
    ['one where one only reads', membership('b', { role: 'reader' })],
  ])('is not %s', (_, one) => {
    expect(names(one)).toEqual([]);
  });
});
