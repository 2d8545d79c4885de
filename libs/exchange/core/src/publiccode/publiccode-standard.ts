import type { LifecycleState } from '@allmende/projects-core';

/** The version of publiccode.yml that is written. */
export const PUBLICCODE_VERSION = '0.7';

/** Versions that are read: the major number alone, or one of its minor ones, e.g. `0`, `0.4` or `0.2.2`. */
export const READABLE_VERSION = /^0(?:\.[1-7](?:\.\d{1,2})?)?$/;

/** How far a piece of software has come. */
export const DEVELOPMENT_STATUSES = ['concept', 'development', 'beta', 'stable', 'obsolete'] as const;
export type DevelopmentStatus = (typeof DEVELOPMENT_STATUSES)[number];

/** Our states in their words (handbook 2.2). */
export const DEVELOPMENT_OF_STATE: Readonly<Record<LifecycleState, DevelopmentStatus>> = {
  idea: 'concept',
  concept: 'development',
  pilot: 'beta',
  operation: 'stable',
  discontinued: 'obsolete',
};

/** Their words as our states. */
export const STATE_OF_DEVELOPMENT: Readonly<Record<DevelopmentStatus, LifecycleState>> = {
  concept: 'idea',
  development: 'concept',
  beta: 'pilot',
  stable: 'operation',
  obsolete: 'discontinued',
};

/** Characters of the two descriptions. */
export const PUBLICCODE_LIMITS = { short: 150, longMin: 150, longMax: 10_000 } as const;

/** An SPDX expression as far as its grammar goes; whether the licence exists is the reader's list to know. */
export const SPDX_EXPRESSION =
  /^\(*[A-Za-z0-9][A-Za-z0-9.+-]*\)*(?: (?:AND|OR|WITH) \(*[A-Za-z0-9][A-Za-z0-9.+-]*\)*)*$/;
