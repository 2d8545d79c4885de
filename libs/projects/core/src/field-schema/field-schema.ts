import { COMPUTED_FIELDS, ENTRY_FIELDS, REQUIREMENT_FIELDS } from './entry-fields.js';
import { EVIDENCE_FIELDS } from './evidence-fields.js';
import type { RequiredFrom, SchemaField, SchemaPart } from './schema-field.js';

/** Every field of an entry and its parts, in the order of the pages. */
export const FIELD_SCHEMA: readonly SchemaField[] = [
  ...ENTRY_FIELDS,
  ...COMPUTED_FIELDS,
  ...EVIDENCE_FIELDS,
  ...REQUIREMENT_FIELDS,
];

/** The schema as it is now; it grows with every change that {@link FIELD_SCHEMA_VERSIONS} tells. */
export const FIELD_SCHEMA_VERSION = 3;

/** The field at a path of a part. */
export function schemaField(part: SchemaPart, key: string): SchemaField {
  const found = FIELD_SCHEMA.find((field) => field.part === part && field.key === key);
  if (found === undefined) throw new RangeError(`no field ${key} in ${part}`);
  return found;
}

/** What a change of the schema does to one field. */
export type SchemaChange =
  | { readonly kind: 'added'; readonly part: SchemaPart; readonly key: string }
  | {
      readonly kind: 'required';
      readonly part: SchemaPart;
      readonly key: string;
      /** From when on; left out for what the schema says. */
      readonly from?: RequiredFrom;
    }
  | { readonly kind: 'shortened'; readonly part: SchemaPart; readonly key: string; readonly limit: number }
  | { readonly kind: 'removed'; readonly part: SchemaPart; readonly key: string };

/** One version of the schema: since when, and what it changed. */
export interface SchemaVersion {
  readonly version: number;
  /** ISO date. */
  readonly since: string;
  readonly changes: readonly SchemaChange[];
}

const addedIn = (version: number): readonly SchemaChange[] =>
  FIELD_SCHEMA.filter(({ since }) => since === version).map(({ part, key }) => ({
    kind: 'added',
    part,
    key,
  }));

/** All versions, the first one first. A field that goes is kept here as `removed`, so that its entries can be named. */
export const FIELD_SCHEMA_VERSIONS: readonly SchemaVersion[] = [
  { version: 1, since: '2026-11-20', changes: addedIn(1) },
  { version: 2, since: '2026-11-27', changes: addedIn(2) },
  { version: 3, since: '2026-11-27', changes: addedIn(3) },
];
