import type { PublicCase } from '@allmende/projects-api';
import { type SkipReason, skipReason, toPublicCase } from './pstw-case.js';
import { type MatchableMunicipality, matchMunicipality, type UnmatchedReason } from './pstw-match.js';
import type { PstwRow } from './pstw-sheet.js';

/** A row of ours whose organisation is no municipality anybody can name. */
export interface UnmatchedRow {
  readonly row: PstwRow;
  readonly reason: UnmatchedReason;
  readonly candidates: readonly MatchableMunicipality[];
}

/** What becomes of every row of a sheet. */
export interface PstwReport {
  readonly cases: readonly { readonly entry: PublicCase; readonly municipality: MatchableMunicipality }[];
  readonly unmatched: readonly UnmatchedRow[];
  readonly skipped: ReadonlyMap<SkipReason, number>;
}

/** Sorts the rows of a sheet; `curated` are the ids that the network already has in words of its own. */
export function sortRows(
  rows: readonly PstwRow[],
  register: readonly MatchableMunicipality[],
  options: { readonly curated: ReadonlySet<string>; readonly retrievedAt: string },
): PstwReport {
  const cases: PstwReport['cases'][number][] = [];
  const unmatched: UnmatchedRow[] = [];
  const skipped = new Map<SkipReason, number>();
  for (const row of rows) {
    const reason = skipReason(row, options.curated);
    if (reason !== null) {
      skipped.set(reason, (skipped.get(reason) ?? 0) + 1);
      continue;
    }
    const match = matchMunicipality(row.organisation, row.nuts, register);
    if (match.ok) {
      const { municipality } = match;
      cases.push({ municipality, entry: toPublicCase(row, municipality, options.retrievedAt) });
    } else unmatched.push({ row, reason: match.reason, candidates: match.candidates });
  }
  return { cases, unmatched, skipped };
}

/** The ids of cases named in texts such as «…, Fall PSTW-2252». */
export function idsIn(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => text.match(/\bPSTW-\d+\b/g) ?? []));
}

/** The report for people, one line a fact. */
export function printReport({ cases, unmatched, skipped }: PstwReport): readonly string[] {
  const left = [...skipped].map(([reason, count]) => `${SKIPPED[reason]} ${count}`);
  return [
    ...cases.map(
      ({ entry, municipality }) =>
        `+ ${entry.source.name.split(' ').at(-1)} ${entry.ags} ${municipality.name}: ${entry.content.title}`,
    ),
    ...unmatched.map(
      ({ row, reason, candidates }) =>
        `? ${row.id} ${row.organisation}: ${UNMATCHED[reason]}${choices(candidates)}`,
    ),
    `zugeordnet ${cases.length} · nicht zugeordnet ${unmatched.length} · ausgelassen: ${left.join(', ') || '0'}`,
  ];
}

function choices(candidates: readonly MatchableMunicipality[]): string {
  if (candidates.length === 0) return '';
  return ` (${candidates.map(({ ags, name }) => `${ags} ${name}`).join(', ')})`;
}

const UNMATCHED: Readonly<Record<UnmatchedReason, string>> = {
  NO_MUNICIPALITY_NAMED: 'nennt keine Kommune',
  DISTRICT: 'Kreis oder Bezirk, keine Gemeinde',
  SEVERAL: 'nennt mehrere Kommunen',
  NAME_UNKNOWN: 'Name steht nicht im Register',
  AMBIGUOUS: 'mehrdeutig',
};

const SKIPPED: Readonly<Record<SkipReason, string>> = {
  OTHER_COUNTRY: 'anderes Land',
  NOT_LOCAL: 'nicht kommunal oder regional',
  NOT_AI: 'keine KI',
  CURATED: 'schon mit eigener Zusammenfassung vorhanden',
  FIELD_UNKNOWN: 'Bereich ohne Gestaltungsfeld',
  STATUS_UNKNOWN: 'unbekannter Stand',
  NO_ADDRESS: 'ohne Adresse',
};
