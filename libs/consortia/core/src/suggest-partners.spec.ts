import { describe, expect, it } from '@jest/globals';
import { suggestPartners, type SuggestionCandidate } from './suggest-partners.js';

const home = { ags: '99101001', population: 24_000, lat: 50, lon: 9 };

function aCandidate(changes: Partial<SuggestionCandidate>): SuggestionCandidate {
  return {
    ags: '99202001',
    name: 'Fernstadt',
    organisationId: null,
    population: 3_000,
    lat: 53,
    lon: 9,
    projectsInField: 0,
    ...changes,
  };
}

describe('suggested partners', () => {
  it('come with every reason that holds', () => {
    const candidate = aCandidate({
      ags: '99101002',
      population: 21_000,
      lat: 50.1,
      lon: 9,
      projectsInField: 2,
    });
    expect(suggestPartners(home, [candidate])).toEqual([
      {
        candidate,
        kilometres: expect.closeTo(11.12, 2),
        reasons: [
          { code: 'PROJECTS_IN_FIELD', count: 2 },
          { code: 'SAME_KREIS' },
          { code: 'NEARBY', kilometres: 11 },
          { code: 'SAME_SIZE_CLASS', sizeClass: 'medium_town' },
        ],
      },
    ]);
  });

  it('leave out whoever has no reason, and the municipality itself', () => {
    const itself = aCandidate({ ags: home.ags, population: home.population, lat: home.lat, lon: home.lon });
    expect(suggestPartners(home, [aCandidate({}), itself])).toEqual([]);
  });

  it('come strongest first, then nearest, those without a point last, then by key', () => {
    const inKreis = (serial: string, lat: number | null) =>
      aCandidate({
        ags: `99101${serial}`,
        lat,
        lon: lat === null ? null : 9,
      });
    const candidates = [
      inKreis('005', null),
      inKreis('004', 51),
      inKreis('003', 50.5),
      inKreis('006', null),
      aCandidate({ ags: '99303001', projectsInField: 1 }),
      inKreis('002', 50.05),
    ];
    const order = suggestPartners(home, candidates).map(({ candidate }) => candidate.ags);
    expect(order).toEqual(['99101002', '99303001', '99101003', '99101004', '99101005', '99101006']);
    expect(suggestPartners(home, [...candidates].reverse()).map(({ candidate }) => candidate.ags)).toEqual(
      order,
    );
    expect(suggestPartners(home, candidates, 2)).toHaveLength(2);
  });

  it('works without points in the register', () => {
    const candidate = aCandidate({ ags: '99101002' });
    expect(suggestPartners({ ...home, lat: null, lon: null }, [candidate])).toEqual([
      { candidate, kilometres: null, reasons: [{ code: 'SAME_KREIS' }] },
    ]);
  });
});
