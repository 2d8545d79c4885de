import type { Audience } from '@allmende/platform-core';
import type { ActionClusterKey, DesignFieldKey } from '@allmende/projects-core';
import type { NeedStatus } from './need-status.js';

/** Who reads a need: everybody with an account, the own Kreis, or only the own house, while others see it counted. */
export const NEED_VISIBILITIES = ['network', 'region', 'anonymous'] as const;
export type NeedVisibility = (typeof NEED_VISIBILITIES)[number];

/** What a municipality is looking for and nobody has offered it yet. */
export interface Need {
  readonly id: string;
  /** Readable address part, never changed. */
  readonly key: string;
  readonly organisationId: string;
  /** The municipality that needs it; the Kreis and the Land follow from its key. */
  readonly ags: string;
  readonly title: string;
  readonly problem: string;
  readonly field: DesignFieldKey;
  readonly task: ActionClusterKey;
  readonly casesPerYear: number | null;
  /** A calendar day as `2027-03-31`. */
  readonly deadline: string | null;
  readonly visibility: NeedVisibility;
  readonly status: NeedStatus;
  /** What met it: at most one of both. */
  readonly metByProjectId: string | null;
  readonly metByConsortiumId: string | null;
  readonly withdrawReason: string | null;
  readonly audiences: readonly Audience[];
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** The fields a decision changes. */
export type NeedChanges = Partial<Need>;

/** The Kreis key is the first five digits of the municipality key, the Land key the first two. */
export function kreisOf({ ags }: Pick<Need, 'ags'>): string {
  return ags.slice(0, 5);
}

/** Who may read a need of that visibility: its own house always. */
export function needAudiences({
  visibility,
  organisationId,
  ags,
}: Pick<Need, 'visibility' | 'organisationId' | 'ags'>): readonly Audience[] {
  const own: Audience = `ORGANISATION:${organisationId}`;
  if (visibility === 'network') return ['NETWORK', own];
  return visibility === 'region' ? [`KREIS:${kreisOf({ ags })}`, own] : [own];
}
