import { describe, expect, it } from '@jest/globals';
import { type MatchableMunicipality, matchMunicipality } from './pstw-match.js';

const municipality = (ags: string, name: string, kind: MatchableMunicipality['kind'] = 'town') => ({
  ags,
  name,
  kind,
});

const REGISTER: readonly MatchableMunicipality[] = [
  municipality('02000000', 'Hamburg', 'independent_city'),
  municipality('11000000', 'Berlin', 'independent_city'),
  municipality('05113000', 'Essen', 'independent_city'),
  municipality('03453005', 'Essen (Oldenburg)', 'municipality'),
  municipality('05314000', 'Bonn', 'independent_city'),
  municipality('05315000', 'Köln', 'independent_city'),
  municipality('05562032', 'Recklinghausen'),
  municipality('06412000', 'Frankfurt am Main', 'independent_city'),
  municipality('12053000', 'Frankfurt (Oder)', 'independent_city'),
  municipality('06433012', 'Rüsselsheim am Main'),
  municipality('08135019', 'Heidenheim an der Brenz', 'large_district_town'),
  municipality('09577136', 'Heidenheim', 'municipality'),
  municipality('08311000', 'Freiburg im Breisgau', 'urban_district'),
  municipality('03359018', 'Freiburg/Elbe', 'municipality'),
  municipality('09187157', 'Oberaudorf', 'municipality'),
  municipality('05378004', 'Bergisch Gladbach'),
];

const ask = (organisation: string, nuts = 'DE') => matchMunicipality(organisation, nuts, REGISTER);

describe('matchMunicipality', () => {
  it.each([
    ['City of Bonn', 'DE', '05314000'],
    ['Stadt Bonn', 'DE', '05314000'],
    ['Landeshauptstadt Bonn', 'DE', '05314000'],
    ['Bonn', 'DE', '05314000'],
    ['Municipality of Cologne', 'DE', '05315000'],
    ['Stadt Köln, Amt für Informationsverarbeitung', 'DE', '05315000'],
    ['City of Rüsselsheim am Main', 'DE', '06433012'],
    ['Oberaudorf Municipality', 'DE', '09187157'],
    ['City of Freiburg', 'DE131', '08311000'],
    ['State of Berlin, represented by the Senate Department for the Environment', 'DE30', '11000000'],
    ['Senate of Hamburg', 'DE', '02000000'],
    ['Free and Hanseatic City of Hamburg, Authority for Transport (FHH)', 'DE', '02000000'],
  ])('%s (%s) is %s', (organisation, nuts, ags) => {
    expect(ask(organisation, nuts)).toMatchObject({ ok: true, municipality: { ags } });
  });

  it('takes the Land of the NUTS code to tell namesakes apart', () => {
    expect(ask('Municipality of Heidenheim', 'DE11')).toMatchObject({ municipality: { ags: '08135019' } });
    expect(ask('Municipality of Heidenheim', 'DE25')).toMatchObject({ municipality: { ags: '09577136' } });
    expect(ask('Municipality of Heidenheim')).toMatchObject({ ok: false, reason: 'AMBIGUOUS' });
  });

  it('takes a city for a city', () => {
    expect(ask('City of Essen')).toMatchObject({ municipality: { ags: '05113000' } });
    expect(ask('Municipality of Essen')).toMatchObject({ ok: false, reason: 'AMBIGUOUS' });
  });

  it('names the candidates of an ambiguous name', () => {
    const match = ask('City of Frankfurt');
    expect(match.ok ? [] : match.candidates.map(({ ags }) => ags)).toEqual(['06412000', '12053000']);
  });

  it.each([
    ['District of Recklinghausen', 'DISTRICT'],
    ['Kreis Recklinghausen', 'DISTRICT'],
    ['Berlin District of Tempelhof-Schöneberg', 'DISTRICT'],
    ['Municipalities of Bonn and Essen', 'SEVERAL'],
    ['Oberaudorf Municipality, Municipality of Kiefersfelden', 'SEVERAL'],
    ['Stadt Bergisch Gladbach, Gemeinde Niederkruchten and others', 'SEVERAL'],
    ['City of Atlantis', 'NAME_UNKNOWN'],
    ['State of Baden-Württemberg', 'NO_MUNICIPALITY_NAMED'],
    ['Hamburg University of Technology, Hamburg', 'NO_MUNICIPALITY_NAMED'],
    ["Cologne public prosecutor's office", 'NO_MUNICIPALITY_NAMED'],
    ['', 'NO_MUNICIPALITY_NAMED'],
  ])('does not guess: %s is %s', (organisation, reason) => {
    expect(ask(organisation)).toMatchObject({ ok: false, reason });
  });
});
