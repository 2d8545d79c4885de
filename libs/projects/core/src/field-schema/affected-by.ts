import type { LifecycleState } from '../lifecycle-state.js';
import type { ProjectOrigin } from '../project.js';
import type { ProjectStatus } from '../project-status.js';
import { schemaField, type SchemaChange } from './field-schema.js';
import type { SchemaField, SchemaPart } from './schema-field.js';

/** An entry as far as a change of the schema concerns it: its contents by part, those of the entry itself by its pages. */
export interface SchemaEntry {
  readonly id: string;
  readonly origin: ProjectOrigin;
  readonly status: ProjectStatus;
  readonly state: LifecycleState;
  readonly contents: Readonly<Partial<Record<SchemaPart, unknown>>>;
}

const ORDER: readonly LifecycleState[] = ['idea', 'concept', 'pilot', 'operation'];

/**
 * The entries whose authors have something to do after a change: a field is empty that their state now asks for, a text
 * is longer than it may be, or something stands in a field that goes.
 */
export function affectedBy(change: SchemaChange, entries: readonly SchemaEntry[]): readonly SchemaEntry[] {
  return entries.filter((entry) => {
    const value = valueAt(entry.contents[change.part], change.key);
    if (change.kind === 'removed') return !isEmpty(value);
    if (change.kind === 'shortened') return lengthOf(value) > change.limit;
    return isEmpty(value) && isRequired(asChanged(change), entry);
  });
}

function asChanged(change: SchemaChange): SchemaField {
  const field = schemaField(change.part, change.key);
  return change.kind === 'required' && change.from !== undefined
    ? { ...field, requiredFrom: change.from }
    : field;
}

/** Whether an entry may leave the field empty. What a public source does not tell cannot be asked of it. */
export function isRequired({ requiredFrom }: SchemaField, entry: Omit<SchemaEntry, 'contents'>): boolean {
  if (requiredFrom === null || entry.origin !== 'municipality') return false;
  if (requiredFrom === 'publication') return entry.status === 'published';
  if (requiredFrom === 'discontinued') return entry.state === 'discontinued';
  // What ended stays as it ended.
  return ORDER.indexOf(entry.state) >= ORDER.indexOf(requiredFrom);
}

function valueAt(content: unknown, key: string): unknown {
  return key
    .split('.')
    .reduce<unknown>(
      (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
      content,
    );
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || lengthOf(value) === 0;
}

// A figure is never empty, not even zero.
function lengthOf(value: unknown): number {
  if (typeof value === 'string' || Array.isArray(value)) return value.length;
  return value === undefined || value === null ? 0 : 1;
}
