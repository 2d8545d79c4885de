import { decided, problem, refused, type Decision } from '@allmende/platform-core';
import type { Project } from '@allmende/projects-core';
import type { ExchangeDetailsInput } from './exchange-details.input.js';
import type { KeptDetails } from './exchange-details.js';
import { detailsSaved } from './exchange.events.js';

/** A save of answers that people may write together. */
export interface SaveDetails {
  readonly project: Project;
  readonly before: KeptDetails;
  readonly details: ExchangeDetailsInput;
  /** The version the author started from. */
  readonly expectedVersion: number;
  readonly now: Date;
}

/** Keeps the answers for other registers; a stale version is refused. */
export function saveDetails(save: SaveDetails): Decision<KeptDetails> {
  const { project, before, details, expectedVersion, now } = save;
  if (expectedVersion !== before.version) {
    return refused([problem('STALE_VERSION', '', { expectedVersion, currentVersion: before.version })]);
  }
  const kept = { projectId: project.id, details, version: before.version + 1, savedAt: now };
  return decided(kept, [detailsSaved(project)]);
}
