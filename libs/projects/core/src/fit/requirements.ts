import type { SizeClass, Urbanisation } from '@allmende/municipalities-core';
import type { ItOperation, LocalRole } from '@allmende/organisations-core';

/** Whether a solution cannot do without something or is only easier with it. */
export const REQUIREMENT_WEIGHTS = ['must', 'helpful'] as const;
export type RequirementWeight = (typeof REQUIREMENT_WEIGHTS)[number];

/** A specialist procedure (Fachverfahren) the solution works with. */
export interface RequiredProcedure {
  readonly name: string;
  /** Whether it has to have an open interface. */
  readonly needsInterface: boolean;
  readonly weight: RequirementWeight;
}

/** Data the solution works on. */
export interface RequiredAsset {
  readonly name: string;
  readonly weight: RequirementWeight;
}

/** Somebody who has to be there. */
export interface RequiredRole {
  readonly role: LocalRole;
  readonly weight: RequirementWeight;
}

/** One of several is enough; an empty list asks for nothing. */
export interface RequiredOneOf<Value> {
  readonly anyOf: readonly Value[];
  readonly weight: RequirementWeight;
}

/** Person-days it takes at least until it runs; null while not told. */
export interface RequiredEffort {
  readonly days: number | null;
  readonly weight: RequirementWeight;
}

/** What a municipality needs for a solution (handbook 2.4, transfer package). */
export interface Requirements {
  readonly procedures: readonly RequiredProcedure[];
  readonly data: readonly RequiredAsset[];
  readonly roles: readonly RequiredRole[];
  readonly operations: RequiredOneOf<ItOperation>;
  /** Communal IT providers that run or support it. */
  readonly providers: RequiredOneOf<string>;
  readonly sizeClasses: RequiredOneOf<SizeClass>;
  readonly urbanisation: RequiredOneOf<Urbanisation>;
  readonly effort: RequiredEffort;
  /** What the fields above cannot say. No rule looks at it. */
  readonly note: string;
}

/** Nothing told yet. */
export const EMPTY_REQUIREMENTS: Requirements = {
  procedures: [],
  data: [],
  roles: [],
  operations: { anyOf: [], weight: 'must' },
  providers: { anyOf: [], weight: 'helpful' },
  sizeClasses: { anyOf: [], weight: 'helpful' },
  urbanisation: { anyOf: [], weight: 'helpful' },
  effort: { days: null, weight: 'must' },
  note: '',
};

/** How much each field may hold. */
export const REQUIREMENT_LIMITS = {
  name: 120,
  procedures: 30,
  data: 30,
  providers: 60,
  days: 5_000,
  note: 1_000,
} as const;
