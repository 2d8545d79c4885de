import type { Claim, ClaimPerson } from '../claim.js';

/** A claim that waits; everything may be overridden. For tests. */
export function aClaim(changes: Partial<Claim> = {}): Claim {
  const at = new Date('2026-11-02T09:00:00Z');
  return {
    id: '019a7000-0000-7000-8000-000000000001',
    organisationId: '019a7000-0000-7000-8000-00000000000f',
    claimantId: 'claimant',
    districtKey: null,
    status: 'claimed',
    statement: '',
    proofFileId: null,
    imprintUrl: null,
    version: 1,
    createdAt: at,
    updatedAt: at,
    ...changes,
  };
}

/** Somebody whose address is proven; everything may be overridden. For tests. */
export function aPerson(changes: Partial<ClaimPerson> = {}): ClaimPerson {
  return {
    id: 'claimant',
    email: 'amt@wattenau.example',
    emailVerifiedAt: new Date('2026-11-01T09:00:00Z'),
    demo: false,
    ...changes,
  };
}
