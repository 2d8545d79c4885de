import type { ExchangeEntry } from './exchange-entry.js';
import { EXCHANGE_FORMATS, type ExchangeFormat } from './exchange-format.js';
import { toEurocities } from './eurocities/to-eurocities.js';
import type { MissingField } from './mapped-fields.js';
import { toPubliccode } from './publiccode/to-publiccode.js';
import { toSchemaOrg } from './schema-org.js';
import { toEuDatabaseSheet } from './sheets/eu-database-sheet.js';
import { toMakiSheet } from './sheets/maki-sheet.js';

/** When an organisation last took a form of its entry to hand it in somewhere, and what the entry was then. */
export interface LastHandOut {
  readonly format: ExchangeFormat;
  readonly at: Date;
  readonly contentVersion: number;
  readonly detailsVersion: number;
}

/** How an entry stands with one form. */
export interface ExchangeProfile {
  readonly format: ExchangeFormat;
  readonly missing: readonly MissingField[];
  readonly complete: boolean;
  /** It was changed since its organisation last took it: what stands elsewhere is older than what stands here. */
  readonly updateDue: boolean;
  readonly lastAt: Date | null;
}

const GAPS: Readonly<Record<ExchangeFormat, (entry: ExchangeEntry) => readonly MissingField[]>> = {
  eurocities: (entry) => toEurocities(entry).missing,
  publiccode: (entry) => toPubliccode(entry).missing,
  schema_org: (entry) => toSchemaOrg(entry).missing,
  maki: (entry) => toMakiSheet(entry).missing,
  eu_database: (entry) => toEuDatabaseSheet(entry).missing,
};

/** What a form still needs of an entry. */
export function gapsOf(entry: ExchangeEntry, format: ExchangeFormat): readonly MissingField[] {
  return GAPS[format](entry);
}

/** All forms of one entry. */
export function profilesOf(
  entry: ExchangeEntry,
  detailsVersion: number,
  handOuts: readonly LastHandOut[],
): readonly ExchangeProfile[] {
  return EXCHANGE_FORMATS.map((format) => {
    const missing = gapsOf(entry, format);
    const last = handOuts.find((handOut) => handOut.format === format);
    const updateDue =
      last !== undefined &&
      (last.contentVersion < entry.project.version ||
        last.detailsVersion < detailsVersion ||
        (entry.proof.changedAt ?? last.at) > last.at);
    return { format, missing, complete: missing.length === 0, updateDue, lastAt: last?.at ?? null };
  });
}
