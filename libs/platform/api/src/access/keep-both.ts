import type { Problem } from '@allmende/platform-core';
import { ProblemsError } from './accept.js';

/** What a save answers: the thing as it now is, and why it was not changed (empty when it was). */
export interface SaveOutcome<Thing> {
  readonly current: Thing;
  readonly problems: readonly Problem[];
}

/**
 * Runs a save of something that people write together. When somebody else was faster (`STALE_VERSION`) the answer carries
 * what is kept now beside the problem, so that the page can show both texts; every other problem goes its usual way.
 */
export async function keepBoth<Thing>(
  save: () => Promise<Thing>,
  current: () => Promise<Thing>,
): Promise<SaveOutcome<Thing>> {
  try {
    return { current: await save(), problems: [] };
  } catch (error) {
    const isStale =
      error instanceof ProblemsError && error.problems.some(({ code }) => code === 'STALE_VERSION');
    if (!isStale) throw error;
    return { current: await current(), problems: error.problems };
  }
}
