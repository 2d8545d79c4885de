import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MUNICIPALITY_KINDS } from './municipality-kind.js';
import { decodeSnapshot, encodeSnapshot } from './register-snapshot.js';
import type { Urbanisation } from './register.js';
import { aRegister, aUnit } from './testing/a-register.js';

const point = fc.option(
  fc.integer({ min: 0, max: 5_500_000 }).map((value) => value / 1e5),
  { nil: null },
);

const units = fc.uniqueArray(
  fc.record({
    ags: fc.integer({ min: 1, max: 999_999 }).map((rest) => `09${String(rest).padStart(6, '0')}`),
    associationDigits: fc.constantFrom('0000', '5163', '9105'),
    name: fc.stringMatching(/^[A-ZÄÖÜ][a-zäöüß"\\()]{1,20}$/),
    nameSuffix: fc.constantFrom(null, 'Stadt', 'Fundort des Neanderthalers, Stadt'),
    kind: fc.constantFrom(...MUNICIPALITY_KINDS),
    population: fc.nat(),
    areaHectares: fc.nat(),
    postcode: fc.constantFrom(null, '01067'),
    lat: point,
    lon: point,
    pointEstimated: fc.boolean(),
    urbanisation: fc.constantFrom<Urbanisation | null>(1, 2, 3, null),
  }),
  { selector: ({ ags }) => ags, maxLength: 30 },
);

describe('register snapshot', () => {
  it('gives back exactly what was encoded', () => {
    fc.assert(
      fc.property(units, (list) => {
        const register = {
          ...aRegister(list.map(aUnit)),
          associations: [{ key: '010515163', name: 'Amt Probe', kind: 'amt' as const }],
        };
        expect(decodeSnapshot(encodeSnapshot(register))).toEqual({ ok: true, value: register });
      }),
    );
  });

  it('writes the same text for the same register, one row a line, the source at its head', () => {
    const register = aRegister([aUnit({ ags: '01051001', name: 'Probe' })]);
    const text = encodeSnapshot(register);
    expect(encodeSnapshot(aRegister([aUnit({ ags: '01051001', name: 'Probe' })]))).toBe(text);
    expect(text.split('\n')[2]).toBe('"source":"Probe",');
    expect(text).toContain('\n["01051001","0000","Probe","64",500,1000,"12345",51,10,3,0],\n');
  });

  it.each(['', '{', '{"format":"something else"}', 'null'])('refuses %j as a whole', (text) => {
    expect(decodeSnapshot(text)).toMatchObject({
      ok: false,
      problems: [{ code: 'SNAPSHOT_FORMAT_UNKNOWN' }],
    });
  });
});
