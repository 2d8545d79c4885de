import type { LifecycleState } from '../lifecycle-state.js';
import type { StoredPart } from '../project-part.js';
import type { ProjectPart } from '../project-completeness.js';

/** A page of the entry itself, or a part that is kept on its own. */
export type SchemaPart = ProjectPart | StoredPart;

/** From when on a field may not be empty: before publishing, from a state on, or never. */
export type RequiredFrom = 'publication' | LifecycleState | null;

/** One field of an entry as data: what a form, a check of a change and a reader of the register need to know. */
export interface SchemaField {
  readonly part: SchemaPart;
  /** Dotted path within the content of the part; a list is one field. */
  readonly key: string;
  /** Names in the rows of a list, those of lists within it too. */
  readonly columns: readonly string[];
  /** Characters of a text or entries of a list; null where the kind of the field sets the limit. */
  readonly limit: number | null;
  readonly requiredFrom: RequiredFrom;
  /** Version of the schema in which it came. */
  readonly since: number;
}

/** Keys of the words of a field: namespace and path, to be read in German and English. */
export interface FieldWords {
  readonly title: string;
  /** Why we ask. */
  readonly why: string;
  /** How to answer. */
  readonly help: string;
  readonly example: string;
}

const STORED: readonly SchemaPart[] = [
  'economics',
  'sustainability',
  'evidence',
  'data_sheet',
  'requirements',
];

/** Where the words of a field stand. Those of the entry itself are shared with other pages about it. */
export function fieldWords({ part, key }: Pick<SchemaField, 'part' | 'key'>): FieldWords {
  const leaf = key.split('.').at(-1) ?? key;
  const place = STORED.includes(part) ? `fields:${part}.${key}` : `projects:write.${leaf}`;
  return {
    title: `${place}.label`,
    why: `${place}.why`,
    help: `${place}.help`,
    example: `${place}.example`,
  };
}

/** Where the title of a column of a list stands. */
export function columnWords({ part, key }: Pick<SchemaField, 'part' | 'key'>, column: string): string {
  return `fields:${part}.${key}.columns.${column}`;
}

interface Given {
  readonly limit?: number;
  readonly from?: RequiredFrom;
  readonly columns?: readonly string[];
}

/** Builds the fields of one part of one version, in the order of its page. */
export function fieldsOf(
  part: SchemaPart,
  since: number,
  given: Readonly<Record<string, Given>>,
): readonly SchemaField[] {
  return Object.entries(given).map(([key, { limit = null, from = null, columns = [] }]) => ({
    part,
    key,
    columns,
    limit,
    requiredFrom: from,
    since,
  }));
}
