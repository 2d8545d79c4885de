import type { PublicCase } from '@allmende/projects-api';
import {
  type DesignFieldKey,
  type LifecycleState,
  PROJECT_LIMITS,
  projectDraftInput,
  type SolutionTypeKey,
  webAddress,
} from '@allmende/projects-core';
import type { PstwRow } from './pstw-sheet.js';
import { fieldOf, plain, solutionTypeOf, stateOf } from './pstw-taxonomy.js';

/** Why a row is not one of ours, or cannot be classified. */
export type SkipReason =
  'OTHER_COUNTRY' | 'NOT_LOCAL' | 'NOT_AI' | 'CURATED' | 'FIELD_UNKNOWN' | 'STATUS_UNKNOWN' | 'NO_ADDRESS';

/** Where the dataset itself is described; the licence asks for the publisher and the changes to be named. */
export const PSTW_ATTRIBUTION =
  'EU Public Sector Tech Watch, © Europäische Kommission, CC BY 4.0, bearbeitet';

/** Why a row stays out before anybody looks for its municipality; null when it comes in. */
export function skipReason(row: PstwRow, curated: ReadonlySet<string>): SkipReason | null {
  if (plain(row.country) !== 'germany') return 'OTHER_COUNTRY';
  if (!['local', 'regional'].includes(plain(row.extent))) return 'NOT_LOCAL';
  if (plain(row.technology) !== 'artificial intelligence') return 'NOT_AI';
  if (curated.has(row.id)) return 'CURATED';
  if (fieldOf(row) === null) return 'FIELD_UNKNOWN';
  if (stateOf(row.status) === null) return 'STATUS_UNKNOWN';
  return addressOf(row) === null ? 'NO_ADDRESS' : null;
}

/**
 * An entry made of the facts of a row. The sentence is put together from them; the descriptions of the dataset stay in
 * the dataset. The key comes from the id of the case, so that the same case is met again.
 */
export function toPublicCase(
  row: PstwRow,
  municipality: { readonly ags: string; readonly name: string },
  retrievedAt: string,
): PublicCase {
  const [field, state, url] = [fieldOf(row), stateOf(row.status), addressOf(row)];
  if (field === null || state === null || url === null) throw new RangeError(`${row.id} was to be skipped`);
  const solutionType = solutionTypeOf(techniquesOf(row));
  return {
    key: row.id.toLowerCase(),
    ags: municipality.ags,
    content: projectDraftInput.parse({
      title: shortened(row.name, PROJECT_LIMITS.title),
      summary: sentence({ row, municipality: municipality.name, field, state, solutionType }),
      primaryField: field,
      solutionType,
      state,
      links: linksOf(row, url),
    }),
    source: { name: `${PSTW_ATTRIBUTION}, Fall ${row.id}`, url, year: yearOf(row.updated), retrievedAt },
  };
}

interface Facts {
  readonly row: PstwRow;
  readonly municipality: string;
  readonly field: DesignFieldKey;
  readonly state: LifecycleState;
  readonly solutionType: SolutionTypeKey;
}

function sentence({ row, municipality, field, state, solutionType }: Facts): string {
  const year = yearOf(row.startYear);
  const since = year === null ? '' : `, Beginn ${year}`;
  return `KI-System in ${municipality} im Bereich ${FIELD_LABEL[field]}. Technik: ${TYPE_LABEL[solutionType]}. Stand laut Quelle: ${STATE_LABEL[state]}${since}.`;
}

function techniquesOf(row: PstwRow): readonly string[] {
  return [row.techniqueMain, row.technique2, row.technique3, row.technique4];
}

function addressOf({ website, source }: PstwRow): string | null {
  return firstAddress(website) ?? firstAddress(source);
}

/** The first web address of a cell; some cells hold several, or words. */
function firstAddress(cell: string): string | null {
  const addresses = cell.match(/https?:\/\/[^\s;,<>"]+/g) ?? [];
  return addresses.find((address) => webAddress(PROJECT_LIMITS.linkUrl).safeParse(address).success) ?? null;
}

function linksOf({ source }: PstwRow, url: string) {
  const further = firstAddress(source);
  return further === null || further === url ? [] : [{ label: 'Beleg im Datensatz', url: further }];
}

function yearOf(cell: string): number | null {
  const year = Number(/^(?:19|20)\d\d/.exec(cell)?.[0] ?? '0');
  return year === 0 ? null : year;
}

function shortened(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, max - 1);
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[\s,:–-]+$/u, '')}…`;
}

const FIELD_LABEL: Readonly<Record<DesignFieldKey, string>> = {
  politics: 'Politik und Beteiligung',
  administration: 'Verwaltung und Bürgerservice',
  internal_services: 'interne Dienste',
  public_safety: 'Sicherheit und Ordnung',
  education: 'Bildung',
  youth_family: 'Jugend und Familie',
  social: 'Soziales',
  care: 'Pflege',
  health: 'Gesundheit',
  culture_sport: 'Kultur und Sport',
  planning: 'Stadtplanung',
  building_housing: 'Bauen und Wohnen',
  mobility: 'Mobilität und Verkehr',
  utilities: 'Versorgung und Entsorgung',
  environment: 'Umwelt',
  economy: 'Wirtschaft',
  civil_society: 'Zivilgesellschaft',
};

const TYPE_LABEL: Readonly<Record<SolutionTypeKey, string>> = {
  rule_based: 'feste Regeln',
  rpa: 'Prozessautomatisierung',
  statistical: 'statistisches Verfahren',
  ml: 'maschinelles Lernen',
  perception: 'Bild- oder Spracherkennung',
  optimisation: 'Planung und Optimierung',
  simulation: 'Simulation',
  generative: 'generative KI',
  hybrid: 'mehrere Verfahren',
};

const STATE_LABEL: Readonly<Record<LifecycleState, string>> = {
  idea: 'geplant',
  concept: 'in Entwicklung',
  pilot: 'Pilotbetrieb',
  operation: 'im Einsatz',
  discontinued: 'nicht mehr im Einsatz',
};
