import type { Audience } from '@allmende/platform-core';
import type { DiscontinuationReason } from '../lifecycle-state.js';
import { CONFIRMED_REUSE_STAGES, PUBLIC_REUSE_STAGES, type ReuseStage } from './reuse-stage.js';

/** What an adopter tells others who think about the same step. Empty text and null mean not told. */
export interface ReuseReport {
  /** Working days of the own staff until it ran. */
  readonly effortDays: number | null;
  /** Euro cents paid to others until it ran. */
  readonly costCents: number | null;
  /** What had to be changed or done differently. */
  readonly adaptations: string;
  /** Why it ended, present exactly while the stage is `ended`. */
  readonly endReason: DiscontinuationReason | null;
  readonly lesson: string;
}

/** What the clock says of a confirmation: asked for once more, or lapsed. */
export const REUSE_ANNOUNCEMENTS = ['reuse.confirmation_due', 'reuse.lapsed'] as const;
export type ReuseAnnouncement = (typeof REUSE_ANNOUNCEMENTS)[number];

/** One organisation's use of the solution of another one (handbook 2.2). */
export interface Deployment extends ReuseReport {
  readonly id: string;
  readonly projectId: string;
  readonly organisationId: string;
  /** The municipality of the organisation, null for others, which no count of municipalities contains. */
  readonly ags: string | null;
  readonly stage: ReuseStage;
  readonly stageSince: Date;
  /** When the adopter last said that it is still so. */
  readonly confirmedAt: Date;
  /** When whoever shares the solution took note of it. */
  readonly acknowledgedAt: Date | null;
  /** What the clock has announced since the last confirmation. */
  readonly announced: ReuseAnnouncement | null;
  readonly audiences: readonly Audience[];
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** The fields a decision changes. */
export type DeploymentChanges = Partial<Deployment>;

/** A confirmation lapses after twelve months; one month before somebody is asked for it. */
export const REUSE_RULES = { confirmedMonths: 12, remindMonths: 11 } as const;

const inMonths = (from: Date, months: number): Date => {
  const later = new Date(from);
  const day = later.getUTCDate();
  later.setUTCMonth(later.getUTCMonth() + months);
  // The 29th of February a year later is the last of February, not the first of March.
  if (later.getUTCDate() !== day) later.setUTCDate(0);
  return later;
};

/** Until when the confirmation holds. */
export function confirmedUntil({ confirmedAt }: Pick<Deployment, 'confirmedAt'>): Date {
  return inMonths(confirmedAt, REUSE_RULES.confirmedMonths);
}

/** What was confirmed after this moment still holds. */
export function confirmedSince(now: Date): Date {
  return inMonths(now, -REUSE_RULES.confirmedMonths);
}

/** From when on the adopter is asked to confirm. */
export function confirmationDueFrom({ confirmedAt }: Pick<Deployment, 'confirmedAt'>): Date {
  return inMonths(confirmedAt, REUSE_RULES.remindMonths);
}

/** Whether it counts in a headline number. What ended needs no confirmation and stands in none. */
export function isConfirmed(deployment: Pick<Deployment, 'stage' | 'confirmedAt'>, now: Date): boolean {
  return CONFIRMED_REUSE_STAGES.includes(deployment.stage) && now < confirmedUntil(deployment);
}

/** Who may see it by name: both organisations, and everybody once it was decided. */
export function deploymentAudiences(
  stage: ReuseStage,
  adopterId: string,
  providerIds: readonly string[],
): readonly Audience[] {
  if (PUBLIC_REUSE_STAGES.includes(stage)) return ['PUBLIC'];
  return [adopterId, ...providerIds].map((id): Audience => `ORGANISATION:${id}`);
}
