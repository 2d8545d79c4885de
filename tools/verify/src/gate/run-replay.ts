import { withDatabase } from '../kit/database.js';
import { replayDatabase } from './replay-database.js';
import { type Language, reportJson, reportLines } from './replay-words.js';

/** How an answer is given. */
export type ReplayForm = Language | 'json';

/** What the command prints and ends with. */
export interface ReplayAnswer {
  readonly output: string;
  readonly exitCode: number;
}

/** What `gate:replay` ends with: a decision differs, or the command was not understood. */
export const REPLAY_EXITS = { same: 0, different: 1, wrongUse: 2 } as const;

/** The form asked for on the command line; null when something else stands there. */
export function replayForm(argv: readonly string[]): ReplayForm | null {
  const words = argv.join(' ');
  if (words === '' || words === '--lang de') return 'de';
  if (words === '--lang en') return 'en';
  return /^(--lang (de|en) )?--json( --lang (de|en))?$/u.test(words) ? 'json' : null;
}

/** Recomputes every decision of a database and says what came of it. */
export async function runReplay(databaseUrl: string, form: ReplayForm): Promise<ReplayAnswer> {
  const replayed = await withDatabase(databaseUrl, replayDatabase);
  const lines = form === 'json' ? [reportJson(replayed)] : reportLines(replayed, form);
  return {
    output: `${lines.join('\n')}\n`,
    exitCode: replayed.differing.length === 0 ? REPLAY_EXITS.same : REPLAY_EXITS.different,
  };
}
