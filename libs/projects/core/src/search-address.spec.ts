import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { projectFilterInput, searchNearInput } from './project-search.input.js';
import { askedParameters, chosenFacets, FACET_PARAMETERS, readAskedSearch } from './search-address.js';

function read(pairs: readonly (readonly [string, string])[]) {
  return readAskedSearch((name) => pairs.filter(([key]) => key === name).map(([, value]) => value));
}

describe('the address of a search', () => {
  it('says words, facets, place and order', () => {
    const asked = read([
      ['q', ' Straßen '],
      ['feld', 'mobility'],
      ['siedlung', '3'],
      ['it', 'Muster-IT'],
      ['ort', '05315000'],
      ['umkreis', '50'],
      ['sortierung', 'naehe'],
    ]);
    expect(asked).toMatchObject({ text: 'Straßen', sort: 'nearest', ags: '05315000', km: 50, unknown: [] });
    expect(chosenFacets(asked)).toEqual({
      ...{ field: ['mobility'], urbanisation: ['3'], itProvider: ['Muster-IT'] },
    });
  });

  it('keeps what nobody knows apart and in sight', () => {
    const asked = read([
      ['feld', 'gibt-es-nicht'],
      ['feld', 'mobility'],
      ['land', 'NRW'],
      ['sortierung', 'egal'],
      ['ort', '123'],
      ['umkreis', '50'],
    ]);
    expect(asked.unknown).toEqual([
      { facet: 'field', key: 'gibt-es-nicht' },
      { facet: 'land', key: 'NRW' },
    ]);
    expect(asked).toMatchObject({ sort: 'relevance', ags: null, km: null });
    expect(askedParameters(asked)).toEqual([
      ['feld', 'gibt-es-nicht'],
      ['feld', 'mobility'],
      ['land', 'NRW'],
    ]);
  });

  it('knows only the distances that are offered', () => {
    expect(
      read([
        ['ort', '05315000'],
        ['umkreis', '7'],
      ]).km,
    ).toBeNull();
  });

  const names = fc.constantFrom('q', 'sortierung', 'ort', 'umkreis', ...Object.values(FACET_PARAMETERS));
  const values = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.constantFrom('mobility', 'pilot', '05', '05315', '05315000', '25', 'naehe', 'small_town', '2'),
  );

  it('can always be read, and always becomes a question the server takes', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(names, values), { maxLength: 80 }), (pairs) => {
        const asked = read(pairs);
        expect(projectFilterInput.safeParse(chosenFacets(asked)).success).toBe(true);
        if (asked.ags !== null) expect(searchNearInput.safeParse(asked).success).toBe(true);
        const address = askedParameters(asked);
        expect(askedParameters(read(address))).toEqual(address);
      }),
    );
  });
});
