import { readFileSync } from 'node:fs';
import { ArgumentError } from '@allmende/tool-verify/kit';

/** A question, its kind, and how relevant each project is to it, by its key. */
export interface JudgedQuery {
  readonly q: string;
  readonly kind: string;
  readonly relevant: Readonly<Record<string, number>>;
}

const OWN = new URL('../../../../tools/bench/relevance/queries.jsonl', import.meta.url);
const HIGHEST_GRADE = 3;

/** Reads judged questions, one JSON object per line: those of the project, or of a file somebody else wrote. */
export function readJudgedQueries(path: string | undefined): readonly JudgedQuery[] {
  const name = path ?? OWN.pathname;
  return readFileSync(path ?? OWN, 'utf8')
    .split('\n')
    .map((line, at) => ({ line: line.trim(), at: at + 1 }))
    .filter(({ line }) => line !== '')
    .map(({ line, at }) => toQuery(line, `${name}:${at}`));
}

function toQuery(line: string, place: string): JudgedQuery {
  const read = parsed(line, place);
  const { q, kind, relevant } = read as Partial<Record<keyof JudgedQuery, unknown>>;
  if (typeof q !== 'string') throw new ArgumentError(`${place}: "q" must be a text`);
  if (typeof kind !== 'string' || kind === '') throw new ArgumentError(`${place}: "kind" must be a text`);
  return { q, kind, relevant: gradesOf(relevant, place) };
}

function gradesOf(relevant: unknown, place: string): Readonly<Record<string, number>> {
  if (typeof relevant !== 'object' || relevant === null || Array.isArray(relevant)) {
    throw new ArgumentError(`${place}: "relevant" must be an object of project keys and grades`);
  }
  for (const [key, grade] of Object.entries(relevant)) {
    if (Number.isInteger(grade) && grade >= 0 && grade <= HIGHEST_GRADE) continue;
    throw new ArgumentError(
      `${place}: the grade of "${key}" must be a whole number from 0 to ${HIGHEST_GRADE}`,
    );
  }
  return relevant as Readonly<Record<string, number>>;
}

function parsed(line: string, place: string): object {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // Said below, with the place.
  }
  throw new ArgumentError(`${place}: not a JSON object`);
}
