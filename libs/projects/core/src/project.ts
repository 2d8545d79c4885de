import type { Audience } from '@allmende/platform-core';
import type { ActionClusterKey } from './action-cluster.js';
import type { Beneficiary } from './beneficiary.js';
import type { DesignFieldKey } from './design-field.js';
import type { DiscontinuationReason, LifecycleState } from './lifecycle-state.js';
import type { MunicipalRole } from './municipal-role.js';
import type { ProjectStatus } from './project-status.js';
import type { SolutionTypeKey } from './solution-type.js';

/** Who entered a project: the municipality itself, or an editor from a public source (never as its publisher). */
export const PROJECT_ORIGINS = ['municipality', 'public_source'] as const;
export type ProjectOrigin = (typeof PROJECT_ORIGINS)[number];

/** The concrete promise (handbook 2.3): for whom, measured by what, from which value to which. Empty text = not yet. */
export interface ValuePromise {
  readonly beneficiary: Beneficiary | null;
  readonly indicator: string;
  readonly baseline: string;
  readonly target: string;
}

/** A further place to read; `url` is http or https. */
export interface ProjectLink {
  readonly label: string;
  readonly url: string;
}

/** Why a project ended and what others can learn from it. */
export interface Discontinuation {
  readonly reason: DiscontinuationReason;
  readonly lesson: string;
}

/** Where an entry from a public source was found; `retrievedAt` is an ISO date. */
export interface PublicSource {
  readonly name: string;
  readonly url: string;
  readonly year: number | null;
  readonly retrievedAt: string;
}

/** What authors write. Every text is plain text and shown as such; an empty text means not written yet. */
export interface ProjectContent {
  readonly title: string;
  readonly summary: string;
  readonly primaryField: DesignFieldKey | null;
  /** At most three, without the primary one. */
  readonly secondaryFields: readonly DesignFieldKey[];
  readonly actionClusters: readonly ActionClusterKey[];
  readonly solutionType: SolutionTypeKey | null;
  readonly state: LifecycleState;
  readonly municipalRole: MunicipalRole | null;
  readonly valuePromise: ValuePromise;
  readonly problem: string;
  readonly approach: string;
  /** A mailbox of an office, not of a person. */
  readonly contactMailbox: string;
  readonly links: readonly ProjectLink[];
  /** Under which terms others may use it, an SPDX identifier where there is one; empty when not stated. */
  readonly licence: string;
  /** Present exactly while `state` is `discontinued`. */
  readonly discontinuation?: Discontinuation | null;
}

/** One AI project of one municipality as the network knows it. */
export interface Project extends ProjectContent {
  readonly id: string;
  /** Readable address part, fixed at first publication. */
  readonly key: string;
  /** Null for an entry from a public source. */
  readonly organisationId: string | null;
  /** Organisations that own it too, in the order they joined. */
  readonly coOwnerIds: readonly string[];
  /** The 8-digit municipality key. */
  readonly ags: string;
  readonly origin: ProjectOrigin;
  readonly status: ProjectStatus;
  readonly audiences: readonly Audience[];
  /** Grows by one with every change; what two people compare before saving. */
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly publishedAt: Date | null;
  readonly source?: PublicSource | null;
  /** Since when nobody in the organisation looks after the entry; null while somebody does. */
  readonly vacantSince?: Date | null;
}

/** The fields a decision changes; apply as `{ ...project, ...changes }`. */
export type ProjectChanges = Partial<Project>;

/** An entry on which nothing is written yet. */
export const EMPTY_PROJECT_CONTENT: ProjectContent = {
  title: '',
  summary: '',
  primaryField: null,
  secondaryFields: [],
  actionClusters: [],
  solutionType: null,
  state: 'idea',
  municipalRole: null,
  valuePromise: { beneficiary: null, indicator: '', baseline: '', target: '' },
  problem: '',
  approach: '',
  contactMailbox: '',
  links: [],
  licence: '',
  discontinuation: null,
};
