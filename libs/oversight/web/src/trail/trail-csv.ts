import { toCsv } from '@allmende/platform-core';
import type { TrailWords } from './trail-words.js';
import type { TrailLineFragment } from './TrailLine.generated.js';

/** The lines as they are shown, with the bare time, type and id behind, so that a program can go on with them. */
export function trailCsv(
  lines: readonly TrailLineFragment[],
  words: TrailWords,
  head: readonly string[],
): string {
  return toCsv([
    head,
    ...lines.map((line) => [
      words.when(line),
      words.who(line),
      words.what(line),
      words.object(line.subject),
      words.details(line).join(' · '),
      line.occurredAt,
      line.type,
      line.id,
    ]),
  ]);
}
