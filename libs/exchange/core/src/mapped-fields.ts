import type { ProjectPart } from '@allmende/projects-core';
import type { ExchangeEntry } from './exchange-entry.js';

/** What JSON can hold. */
export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

/** Where a gap is mended: a part of the form, the page of details, the publication, or nowhere in the entry. */
export type MendingPlace = ProjectPart | 'details' | 'publication' | 'outside';

/** A mandatory field of a standard that the entry cannot fill yet. */
export interface MissingField {
  /** As the standard calls it, e.g. `legal.license`. */
  readonly field: string;
  readonly place: MendingPlace;
  /** The field of the form there; empty where the place says enough. */
  readonly path: string;
}

/** An entry in the form of a standard. What is not known is left out, never invented. */
export interface Mapped {
  readonly record: { readonly [key: string]: Json };
  readonly missing: readonly MissingField[];
}

/** How one field of a standard is filled. `null` says that the entry does not know it. */
export interface FieldRule extends MissingField {
  readonly value: (entry: ExchangeEntry) => Json | null;
  /** Left out: never asked for. */
  readonly isMandatory?: (entry: ExchangeEntry) => boolean;
}

/** A field that every record must have. */
export function mandatory(
  field: string,
  place: MendingPlace,
  path: string,
  value: FieldRule['value'],
): FieldRule {
  return { field, place, path, value, isMandatory: () => true };
}

/** A field that is filled when it is known. */
export function optional(field: string, value: FieldRule['value']): FieldRule {
  return { field, place: 'outside', path: '', value };
}

/** Fills a record by its rules in their order; dotted fields nest. */
export function mapFields(entry: ExchangeEntry, rules: readonly FieldRule[]): Mapped {
  const record: Record<string, Json> = {};
  const missing: MissingField[] = [];
  for (const { field, place, path, value, isMandatory } of rules) {
    const found = known(value(entry));
    if (found !== null) put(record, field.split('.'), found);
    else if (isMandatory?.(entry) === true) missing.push({ field, place, path });
  }
  return { record, missing };
}

function known(value: Json | null): Json | null {
  if (value === null || value === '') return null;
  return Array.isArray(value) && value.length === 0 ? null : value;
}

function put(record: Record<string, Json>, [key = '', ...rest]: readonly string[], value: Json): void {
  if (rest.length === 0) {
    record[key] = value;
    return;
  }
  const inner = (record[key] ?? {}) as Record<string, Json>;
  record[key] = inner;
  put(inner, rest, value);
}
