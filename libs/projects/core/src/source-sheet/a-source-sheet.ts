import type { SourceSheet, SheetSource } from './source-sheet.js';

/** A source of which everything is known and settled; for tests. */
export function aSheetSource(changes: Partial<SheetSource> = {}): SheetSource {
  return {
    name: 'Bilder der Fahrbahn',
    owner: 'Bauhof',
    legalBasis: 'Aufgabe der Straßenbaulast, § 9 Straßengesetz',
    rights: 'cleared',
    personalData: 'none',
    quality: 'sufficient',
    gaps: '',
    rhythm: 'daily',
    openDataUrl: '',
    ...changes,
  };
}

/** A sheet that can carry a pilot; for tests. */
export function aSourceSheet(changes: Partial<SheetSource> = {}): SourceSheet {
  return { sources: [aSheetSource(changes)] };
}
