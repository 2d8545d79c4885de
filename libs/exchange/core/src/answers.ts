import { problem, type Problem } from '@allmende/platform-core';
import {
  DETAIL_LINES,
  DETAIL_LISTS,
  DETAIL_TEXTS,
  EMPTY_DETAILS,
  type ExchangeDetails,
} from './exchange-details.js';

/** One answer as forms send it: no value for nothing said, several for a list, `true` or `false` for yes or no. */
export interface Answer {
  readonly field: string;
  readonly values: readonly string[];
}

const LISTS: ReadonlySet<string> = new Set(DETAIL_LISTS);
const TEXTS: ReadonlySet<string> = new Set([...DETAIL_TEXTS, ...DETAIL_LINES]);

/** All questions, answered or not, in a fixed order. */
export function answersOf(details: ExchangeDetails): readonly Answer[] {
  return Object.keys(EMPTY_DETAILS).map((field) => {
    const value = details[field as keyof ExchangeDetails];
    if (value === null || value === '') return { field, values: [] };
    return { field, values: Array.isArray(value) ? (value as readonly string[]) : [String(value)] };
  });
}

/** Answers put into the shape of the details; whether they may be given is for the schema to say. */
export function detailsOf(answers: readonly Answer[]): {
  readonly details: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
} {
  const unknown = answers.filter(({ field }) => !Object.hasOwn(EMPTY_DETAILS, field));
  const known = answers.filter(({ field }) => Object.hasOwn(EMPTY_DETAILS, field));
  return {
    details: {
      ...EMPTY_DETAILS,
      ...Object.fromEntries(known.map((answer) => [answer.field, valueOf(answer)])),
    },
    problems: unknown.map(({ field }) => problem('FIELD_UNKNOWN', field.slice(0, 60))),
  };
}

function valueOf({ field, values }: Answer): unknown {
  if (LISTS.has(field)) return values;
  const [only] = values;
  if (TEXTS.has(field)) return only ?? '';
  if (field === 'localisationReady') return only === undefined ? null : only === 'true';
  return only ?? null;
}
