import { describe, expect, it } from '@jest/globals';
import { giveRoles } from './give-roles.js';

describe('giving roles', () => {
  it('takes any role for a municipality', () => {
    expect(giveRoles({ kind: 'municipality' }, ['author', 'signatory'])).toMatchObject({ ok: true });
  });

  it('names each role that a company does not know', () => {
    expect(giveRoles({ kind: 'company' }, ['admin', 'author', 'signatory'])).toMatchObject({
      ok: false,
      problems: [
        { code: 'ROLE_NOT_FOR_KIND', path: 'roles', params: { role: 'author' } },
        { code: 'ROLE_NOT_FOR_KIND', path: 'roles', params: { role: 'signatory' } },
      ],
    });
    expect(giveRoles({ kind: 'company' }, ['reader', 'admin'])).toMatchObject({ ok: true });
  });

  it('knows no roles where there is no organisation', () => {
    expect(giveRoles(null, ['reader'])).toMatchObject({
      ok: false,
      problems: [{ code: 'ORGANISATION_UNKNOWN' }],
    });
  });
});
