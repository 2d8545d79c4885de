import { auditFilterInput, type AuditFilterInput } from '@allmende/oversight-core';

/** The search as the address holds it, in German words. */
const PARAMETERS = {
  from: 'von',
  to: 'bis',
  type: 'was',
  person: 'wer',
  object: 'gegenstand',
} as const;
export type FilterField = keyof typeof PARAMETERS;
export const FILTER_FIELDS = Object.keys(PARAMETERS) as readonly FilterField[];

/** Name of a field in the address and in the form. */
export function parameterOf(field: FilterField): string {
  return PARAMETERS[field];
}

/** What is asked for: as typed, as the server takes it (null when something is wrong), and what is wrong by field. */
export interface TrailChoice {
  readonly typed: Readonly<Record<FilterField, string>>;
  readonly filter: AuditFilterInput | null;
  readonly problems: ReadonlyMap<FilterField, string>;
  readonly after: string | null;
  readonly narrowed: boolean;
}

/** Reads the address; the same schema as on the server says what is wrong. */
export function readChoice(search: URLSearchParams): TrailChoice {
  const typed = Object.fromEntries(
    FILTER_FIELDS.map((field) => [field, search.get(parameterOf(field))?.trim() ?? '']),
  ) as Record<FilterField, string>;
  const said = Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== ''));
  const result = auditFilterInput.safeParse(said);
  const problems = new Map(
    result.error?.issues.map((issue) => [issue.path[0] as FilterField, issue.message]) ?? [],
  );
  return {
    typed,
    filter: result.data ?? null,
    problems,
    after: search.get('nach'),
    narrowed: Object.keys(said).length > 0,
  };
}

/** The address of a page of the same search; without a cursor that of the newest. */
export function addressOf(path: string, choice: TrailChoice, after: string | null): string {
  const search = new URLSearchParams();
  for (const field of FILTER_FIELDS) {
    if (choice.typed[field] !== '') search.set(parameterOf(field), choice.typed[field]);
  }
  if (after !== null) search.set('nach', after);
  const text = search.toString();
  return text === '' ? path : `${path}?${text}`;
}
