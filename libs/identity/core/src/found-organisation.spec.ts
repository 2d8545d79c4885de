import { describe, expect, it } from '@jest/globals';
import { foundOrganisation } from './found-organisation.js';
import { foundOrganisationInput } from './identity.input.js';

const NOW = new Date('2026-03-02T08:00:00Z');
const found = (typed: object) => foundOrganisation(foundOrganisationInput.parse(typed), 'o', NOW);

describe('Founding an organisation', () => {
  it('binds a municipality to its key', () => {
    expect(
      found({ kind: 'municipality', name: 'Stadt Musterstadt', ags: '99001001', verified: true }),
    ).toEqual({
      ok: true,
      changes: {
        organisation: {
          id: 'o',
          kind: 'municipality',
          name: 'Stadt Musterstadt',
          ags: '99001001',
          verifiedAt: NOW,
          demo: false,
          mailbox: null,
        },
      },
      events: [
        { type: 'organisation.founded', subjectId: 'o', payload: { kind: 'municipality', ags: '99001001' } },
      ],
    });
  });

  it('leaves it unverified unless somebody confirmed it', () => {
    expect(found({ kind: 'provider', name: 'Rechenzentrum' })).toMatchObject({
      changes: { organisation: { verifiedAt: null } },
    });
  });

  it('refuses a municipality without a key and anybody else with one', () => {
    expect(found({ kind: 'municipality', name: 'Ohne' })).toMatchObject({
      problems: [{ code: 'AGS_MISSING' }],
    });
    expect(found({ kind: 'company', name: 'Mit', ags: '99001001' })).toMatchObject({
      problems: [{ code: 'AGS_UNEXPECTED' }],
    });
  });
});
