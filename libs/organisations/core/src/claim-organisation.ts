import { type Decision, decided, problem, type Problem, refused } from '@allmende/platform-core';
import { CLAIM_EVENTS, claimEvent } from './claim.events.js';
import type { ClaimOrganisationInput } from './claim.input.js';
import { CLAIM_RULES, type Claim, type ClaimPerson, type ClaimStep } from './claim.js';
import type { MailDomain } from './mail-domain.js';
import { mixesScripts } from './look-alike.js';

/** What is there already under the same key, or under the same name for kinds without a key. */
export interface ExistingOrganisation {
  readonly id: string;
  readonly name: string;
  /** Verified, or claimed and not rejected: nobody may claim it a second time. */
  readonly taken: boolean;
}

/** Everything the rule asks about. */
export interface ClaimFacts {
  readonly claimant: ClaimPerson;
  readonly input: ClaimOrganisationInput;
  readonly existing: ExistingOrganisation | null;
  /** The key belongs to the invented demo region. */
  readonly demoKey: boolean;
  /** How many claims of this person wait for a decision. */
  readonly openClaims: number;
  /** The official domain at which the claimant's address is, if that proves the claim. */
  readonly proof: MailDomain | null;
  readonly ids: {
    readonly claim: string;
    readonly organisation: string;
    readonly steps: readonly [string, string];
  };
  readonly now: Date;
}

/** What a claim leads to: the claim, its first steps, and whether an organisation has to be founded for it. */
export interface ClaimedOrganisation {
  readonly claim: Claim;
  readonly steps: readonly ClaimStep[];
  readonly found: boolean;
  readonly verified: boolean;
}

/** Makes somebody the admin of an organisation that is still to be verified, or is verified at once by an official domain. */
export function claimOrganisation(facts: ClaimFacts): Decision<ClaimedOrganisation> {
  const problems = whyNot(facts);
  if (problems.length > 0) return refused(problems);
  const { claimant, input, existing, proof, ids, now } = facts;
  const verified = proof !== null;
  const claim: Claim = {
    id: ids.claim,
    organisationId: existing?.id ?? ids.organisation,
    claimantId: claimant.id,
    districtKey: input.districtKey ?? null,
    status: verified ? 'verified' : 'claimed',
    statement: input.statement,
    proofFileId: input.proofFileId,
    imprintUrl: input.imprintUrl,
    version: 1,
    createdAt: now,
    updatedAt: now,
  };
  const step = { claimId: claim.id, reason: '', evidence: '', accountId: claimant.id, occurredAt: now };
  const first: ClaimStep = { ...step, id: ids.steps[0], status: 'claimed', means: null };
  const second: ClaimStep = {
    ...step,
    id: ids.steps[1],
    status: 'verified',
    means: 'mail_domain',
    evidence: proof?.domain ?? '',
  };
  return decided({ claim, steps: verified ? [first, second] : [first], found: existing === null, verified }, [
    claimEvent(CLAIM_EVENTS.claimed, claim),
    ...(verified ? [claimEvent(CLAIM_EVENTS.verified, claim, 'mail_domain')] : []),
  ]);
}

function whyNot({ claimant, input, existing, demoKey, openClaims }: ClaimFacts): readonly Problem[] {
  const problems: Problem[] = [...keyProblems(input)];
  // Until the address is proven anybody could have typed it, so it says nothing about who claims.
  if (claimant.emailVerifiedAt === null) problems.push(problem('MAIL_NOT_PROVEN'));
  // Everyone may act as an invented person; no real office may be claimed by one.
  if (claimant.demo && !demoKey && isBoundToKey(input)) problems.push(problem('DEMO_STAYS_HOME'));
  if (openClaims >= CLAIM_RULES.openPerPerson) {
    problems.push(problem('TOO_MANY_OPEN_CLAIMS', '', { max: CLAIM_RULES.openPerPerson }));
  }
  if (mixesScripts(input.name)) problems.push(problem('NAME_MIXES_SCRIPTS', 'name'));
  if (existing?.taken === true) {
    problems.push(
      problem('ORGANISATION_TAKEN', keyPath(input), { organisationId: existing.id, name: existing.name }),
    );
  }
  return problems;
}

/** A municipality has its key, a Kreis has one, and nobody has the key of another. */
function keyProblems({ kind, ags = null, districtKey = null }: ClaimOrganisationInput): readonly Problem[] {
  return [
    ...keyProblem('AGS', 'ags', kind === 'municipality', ags !== null),
    ...keyProblem('DISTRICT', 'districtKey', kind === 'district', districtKey !== null),
  ];
}

function keyProblem(name: string, path: string, needed: boolean, given: boolean): readonly Problem[] {
  if (needed === given) return [];
  return [problem(`${name}_${needed ? 'MISSING' : 'UNEXPECTED'}`, path)];
}

const isBoundToKey = ({ kind }: ClaimOrganisationInput): boolean =>
  kind === 'municipality' || kind === 'district';

function keyPath({ kind }: ClaimOrganisationInput): string {
  if (kind === 'municipality') return 'ags';
  return kind === 'district' ? 'districtKey' : 'name';
}
