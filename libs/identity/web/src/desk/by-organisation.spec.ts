import { describe, expect, test } from '@jest/globals';
import { byOrganisation } from './by-organisation.js';

const member = (organisationId: string, role: string) => ({ organisationId, role });

describe('memberships by organisation', () => {
  test('are one entry an organisation with all roles in the order given', () => {
    const grouped = byOrganisation([member('b', 'author'), member('a', 'admin'), member('b', 'signatory')]);
    expect(grouped.map(({ organisation, roles }) => [organisation.organisationId, roles])).toEqual([
      ['b', ['author', 'signatory']],
      ['a', ['admin']],
    ]);
  });

  test('name a role that comes twice only once', () => {
    expect(byOrganisation([member('a', 'admin'), member('a', 'admin')])[0]?.roles).toEqual(['admin']);
  });
});
