import { decided, problem, refused, type Decision } from '@allmende/platform-core';
import { PROJECT_EVENTS, projectEvent } from '../project.events.js';
import type { Project } from '../project.js';
import { chosenFactor, type EmissionFactor } from './emission-factor.js';
import type { Sustainability } from './sustainability.js';

/** The part of one project as it is kept; version 0 is one that nobody has written yet. */
export interface ProjectSustainability {
  readonly projectId: string;
  readonly content: Sustainability;
  readonly version: number;
  readonly savedAt: Date | null;
}

/** A save of figures that people may write together. */
export interface SaveSustainability {
  readonly project: Project;
  readonly before: ProjectSustainability;
  readonly content: Sustainability;
  /** The version the author started from. */
  readonly expectedVersion: number;
  readonly factors: readonly EmissionFactor[];
  readonly now: Date;
}

/** Keeps the part. A stale version is refused, and so is a factor that no source stands for. */
export function saveSustainability(save: SaveSustainability): Decision<ProjectSustainability> {
  const { project, before, content, expectedVersion, factors, now } = save;
  if (expectedVersion !== before.version) {
    return refused([problem('STALE_VERSION', '', { expectedVersion, currentVersion: before.version })]);
  }
  const factor = content.emissionFactor === null ? null : chosenFactor(content.emissionFactor, factors);
  if (factor !== null && !factor.ok) return refused(factor.problems);
  const events = project.status === 'published' ? [projectEvent(PROJECT_EVENTS.revised, project)] : [];
  return decided({ projectId: project.id, content, version: before.version + 1, savedAt: now }, events);
}
