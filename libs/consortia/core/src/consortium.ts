import type { Audience } from '@allmende/platform-core';
import type { DesignFieldKey } from '@allmende/projects-core';
import type { ConsortiumStatus } from './consortium-status.js';

/** Where a consortium works: 2-digit Land keys and 5-digit Kreis keys of the official register. */
export interface ConsortiumRegion {
  readonly lands: readonly string[];
  readonly kreise: readonly string[];
}

/** Municipalities that join forces for one purpose. */
export interface Consortium {
  readonly id: string;
  /** Readable address part, never changed. */
  readonly key: string;
  readonly title: string;
  readonly purpose: string;
  readonly field: DesignFieldKey;
  readonly region: ConsortiumRegion;
  readonly status: ConsortiumStatus;
  /** The project it grew from, if it did not start from a blank. */
  readonly projectId: string | null;
  /** Always the organisation of the one partner whose role is `lead`. */
  readonly leadOrganisationId: string;
  /** Who sees the workspace: its members and nobody else. */
  readonly audiences: readonly Audience[];
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** The fields a decision changes; apply as `{ ...consortium, ...changes }`. */
export type ConsortiumChanges = Partial<Consortium>;

/** The audience key that members of a consortium hold. */
export function consortiumAudience(consortiumId: string): Audience {
  return `CONSORTIUM:${consortiumId}`;
}
