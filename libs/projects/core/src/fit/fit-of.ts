import type { SizeClass, Urbanisation } from '@allmende/municipalities-core';
import {
  type Availability,
  type ItOperation,
  type ProcedureHeld,
  type ProfileContent,
} from '@allmende/organisations-core';
import { allMet, anyMet, comparableName, type ThreeValued } from '@allmende/platform-core';
import type { RequiredProcedure, Requirements, RequirementWeight } from './requirements.js';

/** What a requirement is about. */
export const REQUIREMENT_KINDS = [
  'procedure',
  'data',
  'role',
  'operation',
  'provider',
  'size',
  'urbanisation',
  'effort',
] as const;
export type RequirementKind = (typeof REQUIREMENT_KINDS)[number];

/** Why a requirement is met, not met or open; each open one says what would settle it. */
export const FIT_REASONS = [
  'present',
  'missing',
  'obtainable',
  'not_told',
  'interface_missing',
  'interface_not_told',
  'fits',
  'differs',
  'not_in_register',
] as const;
export type FitReason = (typeof FIT_REASONS)[number];

/** What the register knows of a municipality. */
export interface RegisterFacts {
  readonly sizeClass: SizeClass | null;
  readonly urbanisation: Urbanisation | null;
}

/** One requirement held against one municipality. */
export interface FitFinding {
  readonly kind: RequirementKind;
  /** What is asked for: names, or keys of the vocabulary of the kind; more than one where any of them will do. */
  readonly asked: readonly string[];
  readonly weight: RequirementWeight;
  readonly result: ThreeValued;
  readonly reason: FitReason;
}

/** How a solution fits: over all that is a must, with every finding that led there. */
export interface Fit {
  /** Open when the solution tells nothing. */
  readonly result: ThreeValued;
  readonly findings: readonly FitFinding[];
}

type Verdict = Pick<FitFinding, 'result' | 'reason'>;

const BY_AVAILABILITY: Readonly<Record<Availability, Verdict>> = {
  present: { result: 'met', reason: 'present' },
  obtainable: { result: 'open', reason: 'obtainable' },
  missing: { result: 'not_met', reason: 'missing' },
};
const NOT_TOLD: Verdict = { result: 'open', reason: 'not_told' };
const NOT_IN_REGISTER: Verdict = { result: 'open', reason: 'not_in_register' };
const FITS: Verdict = { result: 'met', reason: 'fits' };
const DIFFERS: Verdict = { result: 'not_met', reason: 'differs' };

/**
 * Holds what a solution needs against what an office says of itself and the register knows of its municipality (mission
 * C6). What nobody told is open and never counts as missing; what could be obtained is open too, because somebody has to.
 */
export function fitOf(
  requirements: Requirements,
  profile: ProfileContent | null,
  facts: RegisterFacts | null,
): Fit {
  const findings = [
    ...procedureFindings(requirements, profile),
    ...dataFindings(requirements, profile),
    ...roleFindings(requirements, profile),
    ...operatingFindings(requirements, profile),
    ...placeFindings(requirements, facts),
    ...effortFindings(requirements, profile),
  ];
  const musts = findings.filter(({ weight }) => weight === 'must').map(({ result }) => result);
  return { result: findings.length === 0 ? 'open' : allMet(musts), findings };
}

function procedureFindings({ procedures }: Requirements, profile: ProfileContent | null): FitFinding[] {
  const held = byName(profile?.procedures ?? []);
  return procedures.map((need) => ({
    kind: 'procedure',
    asked: [need.name],
    weight: need.weight,
    ...procedureVerdict(need, held.get(comparableName(need.name))),
  }));
}

function procedureVerdict({ needsInterface }: RequiredProcedure, held: ProcedureHeld | undefined): Verdict {
  const verdict = heldVerdict(held);
  if (!needsInterface || held?.availability !== 'present') return verdict;
  if (held.hasInterface === null) return { result: 'open', reason: 'interface_not_told' };
  return held.hasInterface ? verdict : { result: 'not_met', reason: 'interface_missing' };
}

function dataFindings({ data }: Requirements, profile: ProfileContent | null): FitFinding[] {
  const held = byName(profile?.data ?? []);
  return data.map(({ name, weight }) => ({
    kind: 'data',
    asked: [name],
    weight,
    ...heldVerdict(held.get(comparableName(name))),
  }));
}

function roleFindings({ roles }: Requirements, profile: ProfileContent | null): FitFinding[] {
  return roles.map(({ role, weight }) => ({
    kind: 'role',
    asked: [role],
    weight,
    ...heldVerdict(profile?.roles.find((held) => held.role === role)),
  }));
}

function operatingFindings(
  { operations, providers }: Requirements,
  profile: ProfileContent | null,
): FitFinding[] {
  const findings: FitFinding[] = [];
  if (operations.anyOf.length > 0) {
    const verdict = operationVerdict(operations.anyOf, profile);
    findings.push({ kind: 'operation', asked: operations.anyOf, weight: operations.weight, ...verdict });
  }
  if (providers.anyOf.length > 0) {
    const own = comparableName(profile?.itProvider ?? '');
    const verdict = own === '' ? NOT_TOLD : oneOf(providers.anyOf.map(comparableName), own);
    findings.push({ kind: 'provider', asked: providers.anyOf, weight: providers.weight, ...verdict });
  }
  return findings;
}

function operationVerdict(asked: readonly ItOperation[], profile: ProfileContent | null): Verdict {
  const verdicts = asked.map((operation) =>
    heldVerdict(profile?.operations.find((held) => held.operation === operation)),
  );
  const result = anyMet(verdicts.map((verdict) => verdict.result));
  // Of several open ways, one that could be obtained says more than one nobody told of.
  const same = verdicts.filter((verdict) => verdict.result === result);
  return same.find(({ reason }) => reason === 'obtainable') ?? same[0] ?? NOT_TOLD;
}

function placeFindings(
  { sizeClasses, urbanisation }: Requirements,
  facts: RegisterFacts | null,
): FitFinding[] {
  const findings: FitFinding[] = [];
  if (sizeClasses.anyOf.length > 0) {
    const own = facts?.sizeClass ?? null;
    const verdict = own === null ? NOT_IN_REGISTER : oneOf(sizeClasses.anyOf, own);
    findings.push({ kind: 'size', asked: sizeClasses.anyOf, weight: sizeClasses.weight, ...verdict });
  }
  if (urbanisation.anyOf.length > 0) {
    const own = facts?.urbanisation ?? null;
    const verdict = own === null ? NOT_IN_REGISTER : oneOf(urbanisation.anyOf, own);
    const asked = urbanisation.anyOf.map(String);
    findings.push({ kind: 'urbanisation', asked, weight: urbanisation.weight, ...verdict });
  }
  return findings;
}

function effortFindings({ effort }: Requirements, profile: ProfileContent | null): FitFinding[] {
  const { days, weight } = effort;
  if (days === null) return [];
  const capacity = profile?.capacityDays ?? null;
  const known = capacity !== null && capacity >= days ? FITS : DIFFERS;
  return [{ kind: 'effort', asked: [`${days}`], weight, ...(capacity === null ? NOT_TOLD : known) }];
}

function byName<Held extends { readonly name: string }>(held: readonly Held[]): ReadonlyMap<string, Held> {
  return new Map(held.map((one) => [comparableName(one.name), one]));
}

function heldVerdict(held: { readonly availability: Availability } | undefined): Verdict {
  return held === undefined ? NOT_TOLD : BY_AVAILABILITY[held.availability];
}

function oneOf<Value>(asked: readonly Value[], own: Value): Verdict {
  return asked.includes(own) ? FITS : DIFFERS;
}
