import { describe, expect, test } from '@jest/globals';
import {
  activeFilters,
  EMPTY_SEARCH,
  fileAddress,
  landOfKreise,
  readSearch,
  searchAddress,
  searchVariables,
  sortsFor,
  withFacet,
  withoutFilter,
  withoutFilters,
  withPlace,
  type SearchState,
} from './search-state.js';

const read = (query: string) => readSearch(new URLSearchParams(query));
const reread = (state: SearchState) =>
  readSearch(new URL(searchAddress(state), 'https://a.example').searchParams);

describe('the address of a search', () => {
  test('brings back everything it was made of', () => {
    const state: SearchState = {
      text: 'Straßenschäden & Bäume',
      filter: {
        ...EMPTY_SEARCH.filter,
        field: ['mobility', 'planning'],
        land: ['05'],
        kreis: ['05315'],
        sizeClass: ['large_city'],
        cluster: ['data'],
        state: ['pilot'],
        solutionType: ['perception'],
      },
      unknown: [{ facet: 'field', key: 'raumfahrt' }],
      sort: 'nearest',
      ags: '05315000',
      km: 50,
      trail: ['WzIwXQ', 'WzQwXQ'],
      view: 'map',
    };
    expect(reread(state)).toEqual(state);
  });

  test('is bare for the search that narrows nothing', () => {
    expect(searchAddress(EMPTY_SEARCH)).toBe('/loesungen');
    expect(read('')).toEqual(EMPTY_SEARCH);
  });

  test('is the same in whatever order filters were chosen', () => {
    const one = withFacet(EMPTY_SEARCH, 'field', ['planning', 'mobility']);
    const other = withFacet(EMPTY_SEARCH, 'field', ['mobility', 'planning']);
    expect(searchAddress(one)).toBe(searchAddress(other));
  });

  test('keeps what nobody knows in sight and lets it narrow nothing, so that an old link still finds something', () => {
    const state = read('feld=raumfahrt&feld=mobility&land=xx&sortierung=zufall&nach=%3Cb%3E&ansicht=kino');
    expect(searchVariables(state)).toEqual(searchVariables(withFacet(EMPTY_SEARCH, 'field', ['mobility'])));
    const unknown = activeFilters(state).filter(({ known }) => !known);
    expect(unknown).toEqual([
      { facet: 'field', key: 'raumfahrt', known: false },
      { facet: 'land', key: 'xx', known: false },
    ]);
    expect(searchAddress(unknown.reduce(withoutFilter, state))).toBe('/loesungen?feld=mobility');
  });

  test('of a file is that of the page without page and view', () => {
    const state = read('q=Kita&ansicht=karte&nach=WzIwXQ&ort=05315000&umkreis=25');
    expect(fileAddress(state, 'liste.csv')).toBe('/loesungen/liste.csv?q=Kita&ort=05315000&umkreis=25');
  });

  test('counts a value given twice once', () => {
    expect(read('feld=mobility&feld=mobility').filter.field).toEqual(['mobility']);
  });
});

describe('what the server is asked', () => {
  test('contains only the facets that narrow', () => {
    const state = withFacet(read('q=Posteingang'), 'land', ['05', '99']);
    expect(searchVariables(state)).toEqual({
      text: 'Posteingang',
      filter: { land: ['05', '99'] },
      sort: 'relevance',
      near: null,
      first: 20,
      after: null,
    });
  });

  test('has no filter at all when nothing narrows', () => {
    expect(searchVariables(EMPTY_SEARCH).filter).toBeNull();
  });

  test('continues after the last cursor of the trail', () => {
    expect(searchVariables(read('nach=WzIwXQ.WzQwXQ')).after).toBe('WzQwXQ');
  });
});

describe('changing a search', () => {
  test('starts over on the first page when a filter changes', () => {
    expect(withFacet(read('nach=WzIwXQ'), 'state', ['pilot']).trail).toEqual([]);
  });

  test('keeps the words when all filters are removed', () => {
    const state = withoutFilters(read('q=Kita&feld=education&land=05'));
    expect(state.text).toBe('Kita');
    expect(activeFilters(state)).toEqual([]);
  });

  test('forgets distance and nearness with the place', () => {
    const state = read('ort=05315000&umkreis=25&sortierung=naehe');
    expect(sortsFor(state)).toContain('nearest');
    expect(withPlace(state, null)).toEqual(EMPTY_SEARCH);
    expect(sortsFor(EMPTY_SEARCH)).not.toContain('nearest');
  });

  test('offers the Kreise of one Land alone', () => {
    expect(landOfKreise(read('land=05'))).toBe('05');
    expect(landOfKreise(read('kreis=05315'))).toBe('05');
    expect(landOfKreise(read('land=05&land=06'))).toBeNull();
    expect(landOfKreise(EMPTY_SEARCH)).toBeNull();
  });
});
