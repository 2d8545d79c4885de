import { describe, expect, it } from '@jest/globals';
import { concentration } from './concentration.js';
import { focusIndicator } from './focus-indicator.js';
import { whiteSpot, type WhiteSpotCounts } from './white-spot.js';

function counts(changes: Partial<WhiteSpotCounts>): WhiteSpotCounts {
  return { adopters: 0, registered: 20, municipalities: 60, solutionsInOperation: 3, ...changes };
}

describe('white spots by handbook 9.4', () => {
  it.each<[string, Partial<WhiteSpotCounts>, string, string | null, number | null]>([
    ['nobody uses what exists elsewhere', {}, 'white', 'unknown_solution', 0],
    ['nobody anywhere runs a solution', { solutionsInOperation: 0 }, 'white', 'no_solution', 0],
    ['four registered say nothing', { registered: 4 }, 'no_data', null, null],
    ['five registered are enough', { registered: 5 }, 'white', 'unknown_solution', 0],
    ['one of twenty is low', { adopters: 1 }, 'low', null, 0.05],
    ['one of ten is not below a tenth', { adopters: 1, registered: 10 }, 'covered', null, 0.1],
    ['one of eleven is', { adopters: 1, registered: 11 }, 'low', null, 1 / 11],
    ['all of them', { adopters: 20 }, 'covered', null, 1],
    ['an adopter among too few registered', { adopters: 1, registered: 2 }, 'no_data', null, null],
    ['an empty region', { registered: 0, municipalities: 0 }, 'no_data', null, null],
  ])('%s', (_case, changes, kind, subtype, share) => {
    expect(whiteSpot(counts(changes))).toEqual({
      kind,
      subtype,
      share,
      blocked: false,
      counts: counts(changes),
    });
  });

  it('says when concepts wait at the release gate, and only where nothing runs', () => {
    expect(whiteSpot(counts({ stuckConcepts: 2 }))).toMatchObject({ kind: 'white', blocked: true });
    expect(whiteSpot(counts({ stuckConcepts: 2, adopters: 3 }))).toMatchObject({ blocked: false });
  });

  it.each<Partial<WhiteSpotCounts>>([
    { adopters: -1 },
    { adopters: 1.5 },
    { adopters: 21 },
    { registered: 61 },
    { solutionsInOperation: Number.NaN },
  ])('refuses the impossible count %j', (wrong) => {
    expect(() => whiteSpot(counts(wrong))).toThrow(RangeError);
  });
});

describe('concentration', () => {
  it('gives the handbook’s figures for 8, 4, 2, 2', () => {
    expect(concentration([8, 4, 2, 2])).toEqual({
      entropyBits: 1.75,
      evenness: 0.875,
      total: 16,
      categories: 4,
    });
  });

  it('is 0 for all in one, 1 for all alike, and counts empty categories', () => {
    expect(concentration([7, 0])).toMatchObject({ entropyBits: 0, evenness: 0 });
    expect(concentration([3, 3, 3, 3])).toMatchObject({ entropyBits: 2, evenness: 1 });
    expect(concentration([3, 3, 0, 0])).toMatchObject({ entropyBits: 1, evenness: 0.5 });
  });

  it('is undefined rather than 0 where nothing can be said', () => {
    expect(concentration([])).toMatchObject({ evenness: null });
    expect(concentration([0, 0])).toMatchObject({ evenness: null, total: 0 });
    expect(concentration([5])).toMatchObject({ evenness: null });
    expect(() => concentration([1, -1])).toThrow(RangeError);
  });
});

describe('the focus on politics and administration', () => {
  it('is the share of its three fields among all projects', () => {
    expect(
      focusIndicator({ politics: 1, administration: 5, internal_services: 2, mobility: 6, care: 2 }),
    ).toEqual({ inFocus: 8, total: 16, share: 0.5 });
  });

  it('is unknown without projects', () => {
    expect(focusIndicator({})).toEqual({ inFocus: 0, total: 0, share: null });
  });
});
