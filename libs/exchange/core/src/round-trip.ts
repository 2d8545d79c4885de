import { EMPTY_PROJECT_CONTENT, type Project } from '@allmende/projects-core';
import type { ExchangeEntry } from './exchange-entry.js';
import type { ImportFormat } from './exchange-format.js';
import { toEurocities } from './eurocities/to-eurocities.js';
import type { Json, Mapped } from './mapped-fields.js';
import { toPubliccode } from './publiccode/to-publiccode.js';
import { readFile } from './read-file.js';

const MAPPERS: Readonly<Record<ImportFormat, (entry: ExchangeEntry) => Mapped>> = {
  eurocities: toEurocities,
  publiccode: toPubliccode,
};

/**
 * What becomes of an entry that leaves as a file, comes back as a draft and, once its organisation has published it under
 * the same dates, leaves again. Null when the file could not be read back.
 */
export function sentAroundOnce(entry: ExchangeEntry, format: ImportFormat): Mapped | null {
  const read = readFile(MAPPERS[format](entry).record, format);
  const [reading] = read.ok ? read.readings : [];
  if (reading === undefined) return null;
  const { draft, details } = reading;
  const written = Object.fromEntries(Object.entries(draft).filter(([, value]) => value != null));
  const project: Project = { ...entry.project, ...EMPTY_PROJECT_CONTENT, ...written };
  return MAPPERS[format]({ ...entry, project, details });
}

/** The fields in which two records differ. */
export function differingFields(one: Mapped['record'], other: Mapped['record']): readonly string[] {
  const fields = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...fields].filter((field) => !isSame(one[field], other[field]));
}

function isSame(one: Json | undefined, other: Json | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
