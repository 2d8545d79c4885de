import { decided, problem, refused, type Decision } from '@allmende/platform-core';
import { PROJECT_EVENTS, projectEvent } from '../project.events.js';
import type { Project } from '../project.js';
import type { EconomicAssessment } from './assessment.js';
import { chosenRate, type DiscountRate } from './discount-rate.js';

/** The assessment of one project as it is kept; version 0 is one that nobody has written yet. */
export interface ProjectEconomics {
  readonly projectId: string;
  readonly assessment: EconomicAssessment;
  readonly version: number;
  readonly savedAt: Date | null;
}

/** A save of figures that people may write together. */
export interface SaveEconomics {
  readonly project: Project;
  readonly before: ProjectEconomics;
  readonly assessment: EconomicAssessment;
  /** The version the author started from. */
  readonly expectedVersion: number;
  readonly rates: readonly DiscountRate[];
  readonly now: Date;
}

/** Keeps an assessment. A stale version is refused, and so is a rate that no source stands for. */
export function saveEconomics(save: SaveEconomics): Decision<ProjectEconomics> {
  const { project, before, assessment, expectedVersion, rates, now } = save;
  if (expectedVersion !== before.version) {
    return refused([problem('STALE_VERSION', '', { expectedVersion, currentVersion: before.version })]);
  }
  const rate = assessment.discountRate === null ? null : chosenRate(assessment.discountRate, rates);
  if (rate !== null && !rate.ok) return refused(rate.problems);
  // As with every part of an entry: nobody is told while it is a draft.
  const events = project.status === 'published' ? [projectEvent(PROJECT_EVENTS.revised, project)] : [];
  return decided({ projectId: project.id, assessment, version: before.version + 1, savedAt: now }, events);
}
