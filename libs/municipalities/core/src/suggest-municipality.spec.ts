import { describe, expect, it } from '@jest/globals';
import { aTable, aUnit } from './testing/a-register.js';

const table = aTable([
  aUnit({ ags: '05111000', name: 'Düsseldorf', nameSuffix: 'Stadt', population: 600_000, postcode: '40213' }),
  aUnit({ ags: '05158016', name: 'Erkrath', population: 44_000, postcode: '40699' }),
  aUnit({ ags: '05158020', name: 'Neudorf', population: 5_000, postcode: '40701' }),
  aUnit({ ags: '06412000', name: 'Frankfurt am Main', population: 770_000 }),
  aUnit({ ags: '12053000', name: 'Frankfurt (Oder)', population: 57_000 }),
  aUnit({ ags: '05382056', name: 'Sankt Augustin', population: 56_000 }),
  aUnit({ ags: '10045117', name: 'St. Ingbert', population: 35_000 }),
  aUnit({ ags: '09473151', name: 'Neustadt b.Coburg', population: 15_000 }),
  aUnit({ ags: '07316000', name: 'Neustadt an der Weinstraße', population: 53_000 }),
  aUnit({ ags: '12071384', name: 'Turnow-Preilack/Turnow-Pśiłuk', population: 1_100 }),
  aUnit({ ags: '03999001', name: 'Dorf', population: 10 }),
]);

function names(text: string, limit = 5): readonly string[] {
  return table.suggest(text, limit).map(({ name }) => name);
}

describe('suggesting municipalities', () => {
  it.each([
    'Düsseldorf',
    'duesseldorf',
    'DUSSELDORF',
    'düssel',
    'Düsseldrof',
    'Dusseldorff',
    '40213',
    '05111000',
    '0511 1000',
  ])('finds Düsseldorf by %s', (text) => {
    expect(names(text)[0]).toBe('Düsseldorf');
  });

  it('ranks whole name before beginning before beginning of a word before middle', () => {
    expect(names('dorf')).toEqual(['Dorf', 'Düsseldorf', 'Neudorf']);
    expect(names('neu')).toEqual(['Neustadt an der Weinstraße', 'Neustadt b.Coburg', 'Neudorf']);
    expect(names('main')[0]).toBe('Frankfurt am Main');
  });

  it('lets the larger one go first among equals', () => {
    expect(names('frankfurt')).toEqual(['Frankfurt am Main', 'Frankfurt (Oder)']);
    expect(names('frankfrut')).toEqual(['Frankfurt am Main', 'Frankfurt (Oder)']);
  });

  it('narrows a name by a second word', () => {
    expect(names('frankfurt oder')).toEqual(['Frankfurt (Oder)']);
    expect(names('neustadt cob')).toEqual(['Neustadt b.Coburg']);
    expect(names('40213 Düsseldorf')).toEqual(['Düsseldorf']);
  });

  it('knows Sankt as St. and the other way round', () => {
    expect(names('st augustin')).toEqual(['Sankt Augustin']);
    expect(names('Sankt Ingbert')).toEqual(['St. Ingbert']);
  });

  it('finds the Sorbian half of a double name', () => {
    expect(names('psiluk')).toEqual(['Turnow-Preilack/Turnow-Pśiłuk']);
  });

  it('finds the municipalities of a Kreis by its name', () => {
    expect(names('kreis 05158')).toEqual(['Erkrath', 'Neudorf']);
  });

  it('finds by the first digits of postcode and AGS, the largest first', () => {
    expect(names('0515')).toEqual(['Erkrath', 'Neudorf']);
    expect(names('406')).toEqual(['Erkrath']);
  });

  it.each(['', '   ', '!?%', 'Qxyzzyqw'])('suggests nothing for %j', (text) => {
    expect(names(text)).toEqual([]);
  });

  it('survives endless and scripted text and keeps to the limit', () => {
    expect(names('ü'.repeat(10_000))).toEqual([]);
    expect(names('<script>alert(1)</script>')).toEqual([]);
    expect(names('n', 2)).toHaveLength(2);
  });
});
