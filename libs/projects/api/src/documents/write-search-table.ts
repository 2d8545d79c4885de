import { toCsv } from '@allmende/platform-core';
import { FIELD_NAMES, SIZE_NAMES, STATE_NAMES, TYPE_NAMES } from './list-words.js';
import { entryAddress, type ListedEntry, type ListFrame } from './listed-entry.js';

const HEAD = [
  'Titel',
  'Kurzbeschreibung',
  'Kommune',
  'AGS',
  'Kreis',
  'Land',
  'Größenklasse',
  'Gestaltungsfeld',
  'Art der Lösung',
  'Stand',
  'Lizenz',
  'Veröffentlicht am',
  'Geändert am',
  'Adresse',
];

/** Spreadsheets take a file for the alphabet of one country unless it begins with this mark. */
const UTF8_MARK = '\uFEFF';

/** The entries of a search as a table for German spreadsheets, in the order of the search. */
export function writeSearchTable(frame: ListFrame, entries: readonly ListedEntry[]): string {
  const lines = entries.map((entry) => {
    const { project, municipality } = entry;
    const { state, primaryField, solutionType } = project;
    return [
      ...[project.title, project.summary ?? ''],
      ...[municipality.name, municipality.ags, municipality.district.name, municipality.land.name],
      SIZE_NAMES[municipality.sizeClass],
      primaryField == null ? '' : FIELD_NAMES[primaryField],
      solutionType == null ? '' : TYPE_NAMES[solutionType],
      state === undefined ? '' : STATE_NAMES[state],
      project.licence ?? '',
      ...[dayOf(project.publishedAt), dayOf(project.updatedAt)],
      entryAddress(frame, entry),
    ];
  });
  return UTF8_MARK + toCsv([HEAD, ...lines]);
}

function dayOf(date: Date | null | undefined): string {
  return date == null ? '' : date.toISOString().slice(0, 10);
}
