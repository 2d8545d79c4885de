import { setTimeout as delay } from 'node:timers/promises';
import type { OwnSystem } from '../kit/index.js';

/** Something that is killed without warning, and how it comes back. */
export interface Victim {
  readonly name: string;
  killAndRestart(): Promise<void>;
}

const DOWN_MS = 400;
const LAST_WORDS = 30;

/** The programs and both engines. An engine stays away for a moment, so that requests meet its absence. */
export function victims({ services, system }: OwnSystem): readonly Victim[] {
  const programs = (['api', 'worker'] as const).map((name) => ({
    name,
    killAndRestart: async () => {
      await system[name].kill('SIGKILL');
      await system.startAgain(name);
    },
  }));
  const postgres = {
    name: 'PostgreSQL',
    killAndRestart: async () => {
      await services.killPostgres();
      await delay(DOWN_MS);
      await services.startPostgres();
    },
  };
  const meilisearch = {
    name: 'Meilisearch',
    killAndRestart: async () => {
      await services.killMeilisearch();
      await delay(DOWN_MS);
      await services.startMeilisearch();
    },
  };
  return [...programs, postgres, ...(services.meiliHost === undefined ? [] : [meilisearch])];
}

/** Starts programs that died although nobody killed them, as `npm start` does; answers their last words. */
export async function revive({ system }: OwnSystem): Promise<readonly string[]> {
  const dead = (['api', 'worker'] as const).filter((name) => system[name].pid() === undefined);
  const words = dead.map((name) => `${name} died by itself: ${system[name].log.tail(LAST_WORDS).trim()}`);
  for (const name of dead) await system.startAgain(name);
  return words;
}
