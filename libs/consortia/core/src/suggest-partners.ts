import { distanceKm, sizeClassOf, type SizeClass } from '@allmende/municipalities-core';

/** A municipality as the suggestion sees it. */
export interface SuggestionHome {
  readonly ags: string;
  readonly population: number;
  /** Degrees, WGS 84; null where the register has no point. */
  readonly lat: number | null;
  readonly lon: number | null;
}

/** A municipality that might be asked. */
export interface SuggestionCandidate extends SuggestionHome {
  readonly name: string;
  /** Null while the municipality has no organisation in the network and so cannot be invited yet. */
  readonly organisationId: string | null;
  /** How many published projects it has in the field of the consortium. */
  readonly projectsInField: number;
}

/** Why a municipality is suggested; each reason can be said in a sentence. */
export type SuggestionReason =
  | { readonly code: 'SAME_KREIS' }
  | { readonly code: 'NEARBY'; readonly kilometres: number }
  | { readonly code: 'SAME_SIZE_CLASS'; readonly sizeClass: SizeClass }
  | { readonly code: 'PROJECTS_IN_FIELD'; readonly count: number };

/** A suggestion always says why; the order of a list says how strongly. */
export interface PartnerSuggestion {
  readonly candidate: SuggestionCandidate;
  readonly reasons: readonly [SuggestionReason, ...SuggestionReason[]];
  /** Great-circle distance between the points, null where one is missing. */
  readonly kilometres: number | null;
}

/** Up to this distance a municipality counts as nearby, in kilometres. */
export const NEARBY_KILOMETRES = 30;

// A project in the field outweighs any single likeness of place; within a Kreis nearness adds to it.
const WEIGHTS: Readonly<Record<SuggestionReason['code'], number>> = {
  PROJECTS_IN_FIELD: 4,
  SAME_KREIS: 3,
  NEARBY: 2,
  SAME_SIZE_CLASS: 1,
};

/** Suggests municipalities with reasons, the best first; equal ones by distance, then by key. `home` itself never. */
export function suggestPartners(
  home: SuggestionHome,
  candidates: readonly SuggestionCandidate[],
  limit = 12,
): readonly PartnerSuggestion[] {
  return candidates
    .filter(({ ags }) => ags !== home.ags)
    .flatMap((candidate) => suggestion(home, candidate))
    .sort(byStrength)
    .slice(0, limit);
}

function suggestion(home: SuggestionHome, candidate: SuggestionCandidate): PartnerSuggestion[] {
  const kilometres = distanceKm(home, candidate);
  const reasons: SuggestionReason[] = [];
  if (candidate.projectsInField > 0) {
    reasons.push({ code: 'PROJECTS_IN_FIELD', count: candidate.projectsInField });
  }
  if (candidate.ags.slice(0, 5) === home.ags.slice(0, 5)) reasons.push({ code: 'SAME_KREIS' });
  if (kilometres !== null && kilometres <= NEARBY_KILOMETRES) {
    reasons.push({ code: 'NEARBY', kilometres: Math.round(kilometres) });
  }
  const sizeClass = sizeClassOf(candidate.population);
  if (sizeClass === sizeClassOf(home.population)) reasons.push({ code: 'SAME_SIZE_CLASS', sizeClass });
  const [first, ...further] = reasons;
  return first === undefined ? [] : [{ candidate, reasons: [first, ...further], kilometres }];
}

function strength({ reasons }: PartnerSuggestion): number {
  return reasons.reduce((sum, { code }) => sum + WEIGHTS[code], 0);
}

function byStrength(one: PartnerSuggestion, other: PartnerSuggestion): number {
  return (
    strength(other) - strength(one) ||
    nearness(one) - nearness(other) ||
    (one.candidate.ags < other.candidate.ags ? -1 : 1)
  );
}

// Beyond the circumference of the earth, so that whoever has no point comes last.
const UNKNOWN_DISTANCE = 50_000;

function nearness({ kilometres }: PartnerSuggestion): number {
  return kilometres ?? UNKNOWN_DISTANCE;
}
