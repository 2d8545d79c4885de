import { ORGANISATION_ROLES } from '@allmende/platform-core';
import { describe, expect, it } from '@jest/globals';
import { ORGANISATION_KINDS } from './organisation.js';
import { READING_KINDS, readsOnly, rolesOf } from './organisation-roles.js';

describe('the roles of a kind of organisation', () => {
  it.each(ORGANISATION_KINDS.filter((kind) => kind !== 'company'))('are all of them for: %s', (kind) => {
    expect(rolesOf(kind)).toEqual(ORGANISATION_ROLES);
    expect(readsOnly(kind)).toBe(false);
  });

  it('are reader and admin for a company, which reads and answers only', () => {
    expect(rolesOf('company')).toEqual(['reader', 'admin']);
    expect(READING_KINDS).toEqual(['company']);
  });
});
