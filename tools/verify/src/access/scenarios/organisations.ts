import { hiddenInput, input, plain, type Scenarios } from '../scenario.js';
import type { Side, World } from '../world.js';
import { aMailDomain } from '../world/claims.js';

const decide = (of: (world: World) => Side) =>
  hiddenInput((_side, world) => ({ claimId: of(world).claim.id, expectedVersion: 1, reason: 'Geprüft.' }));

/** Claims of organisations, how they are verified, and the register of official mail domains. */
export const ORGANISATIONS: Scenarios = {
  'query claimOfOrganisation': { ask: ({ office }) => ({ organisationId: office.id }), hidden: true },
  'query myClaims': plain,
  'query organisationClaim': { ask: ({ claim }) => ({ id: claim.id }), hidden: true },
  'query organisationClaims': plain,
  'query mailDomains': plain,
  'mutation claimOrganisation': input(() => ({
    kind: 'civil_society',
    name: 'Verein der Probe',
    mailbox: 'post@verein.example',
  })),
  'mutation checkImprint': {
    ...hiddenInput(({ claim }) => ({ claimId: claim.id })),
    neverClean: 'no claim of the matrix names an imprint, and nothing outside is asked',
  },
  'mutation orderVerificationLetter': hiddenInput((_side, { sides }) => ({
    claimId: sides.unverified.claim.id,
    address: 'Stadt Unbestätigt\nMarkt 1\n00100 Unbestätigt',
  })),
  'mutation confirmLetterCode': hiddenInput(
    ({ office }, { claims }) => ({ organisationId: office.id, code: claims.letterCode }),
    { seenBy: ['network:editor', 'network:administrator'] },
  ),
  'mutation verifyOrganisation': decide(({ sides }) => sides.unverified),
  'mutation rejectClaim': decide(({ sides }) => sides.unverified),
  'mutation withdrawVerification': decide(({ sides }) => sides.own),
  'mutation addMailDomain': input(() => aMailDomain('anderes-amt.example')),
  'mutation removeMailDomain': hiddenInput((_side, { claims }) => ({ id: claims.mailDomainId })),
  'mutation importMailDomains': input(() => ({
    csv: 'domain;ags;kind;subdomains;source;checked_on\nnoch-eins.example;;provider;nein;Impressum;2026-11-01',
  })),
};
