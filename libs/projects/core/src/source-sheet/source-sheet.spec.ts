import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aSourceSheet, aSheetSource } from './a-source-sheet.js';
import { sheetReadiness, sourceReadiness } from './source-readiness.js';
import {
  SOURCE_QUALITIES,
  USE_RIGHTS,
  EMPTY_SOURCE_SHEET,
  EMPTY_SHEET_SOURCE,
  concernsPeople,
  PERSONAL_CONTENTS,
  UPDATE_RHYTHMS,
  type SheetSource,
} from './source-sheet.js';
import { sourceSheetInput } from './source-sheet.input.js';

const codes = (source: SheetSource) => sourceReadiness(source, 'sources.0').problems.map(({ code }) => code);

const anyText = fc.constantFrom('', 'Bauhof');
const anySource: fc.Arbitrary<SheetSource> = fc.record({
  name: anyText,
  owner: anyText,
  legalBasis: anyText,
  rights: fc.constantFrom(null, ...USE_RIGHTS),
  personalData: fc.constantFrom(null, ...PERSONAL_CONTENTS),
  quality: fc.constantFrom(null, ...SOURCE_QUALITIES),
  gaps: anyText,
  rhythm: fc.constantFrom(null, ...UPDATE_RHYTHMS),
  openDataUrl: fc.constant(''),
});

describe('the readiness of data', () => {
  it('is unknown, not ready, while nobody named a source', () => {
    expect(sheetReadiness(EMPTY_SOURCE_SHEET)).toEqual({
      state: 'unknown',
      problems: [{ code: 'DATA_SOURCES_MISSING', path: 'sources' }],
      sources: [],
    });
  });

  it('is given when source, rights, quality and rhythm are known and settled', () => {
    expect(sheetReadiness(aSourceSheet())).toEqual({
      state: 'ready',
      problems: [],
      sources: [{ state: 'ready', problems: [] }],
    });
  });

  it('names everything nobody said yet about an empty row', () => {
    expect(codes(EMPTY_SHEET_SOURCE)).toEqual([
      'DATA_NAME_MISSING',
      'DATA_OWNER_MISSING',
      'DATA_LEGAL_BASIS_MISSING',
      'DATA_RIGHTS_UNKNOWN',
      'PERSONAL_DATA_UNKNOWN',
      'DATA_QUALITY_UNKNOWN',
      'UPDATE_RHYTHM_UNKNOWN',
    ]);
  });

  it('asks for the gaps as soon as there are some', () => {
    expect(codes(aSheetSource({ quality: 'with_gaps' }))).toEqual(['DATA_GAPS_MISSING']);
    expect(codes(aSheetSource({ quality: 'with_gaps', gaps: 'Im Winter weniger Fahrten.' }))).toEqual([]);
  });

  it('is refused by an obstacle even where other things are unknown', () => {
    expect(sourceReadiness(aSheetSource({ rights: 'not_cleared', quality: null }), 'sources.0').state).toBe(
      'not_ready',
    );
  });

  it('is that of the worst source, whatever their order', () => {
    fc.assert(
      fc.property(fc.array(anySource, { minLength: 1, maxLength: 5 }), (sources) => {
        const there = sheetReadiness({ sources });
        const back = sheetReadiness({ sources: sources.toReversed() });
        expect(back.state).toBe(there.state);
        const states = there.sources.map(({ state }) => state);
        expect(there.state === 'ready').toBe(states.every((state) => state === 'ready'));
        expect(there.state === 'not_ready').toBe(states.includes('not_ready'));
        expect(there.state === 'ready').toBe(there.problems.length === 0);
      }),
    );
  });
});

describe('the data sheet', () => {
  it('counts pseudonymous data as personal', () => {
    expect(concernsPeople(aSourceSheet({ personalData: 'pseudonymous' }))).toBe(true);
    expect(concernsPeople(aSourceSheet())).toBe(false);
    expect(concernsPeople(aSourceSheet({ personalData: null }))).toBe(false);
  });

  it('takes half a row, and no address that is none', () => {
    expect(sourceSheetInput.safeParse({ sources: [EMPTY_SHEET_SOURCE] }).success).toBe(true);
    const odd = sourceSheetInput.safeParse({
      sources: [aSheetSource({ openDataUrl: 'javascript:alert(1)' })],
    });
    expect(odd.error?.issues.map(({ message }) => message)).toContain('NOT_A_WEB_ADDRESS');
  });
});
