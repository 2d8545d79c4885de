import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  decodeSnapshot,
  encodeSnapshot,
  isMunicipality,
  landKeyOf,
  type Register,
} from '@allmende/municipalities-core';
import { readSnapshotFile } from './snapshot-file.js';

/** Published figures per Land: records, municipalities, Kreise, inhabitants (GV100AD, state 30.11.2023). */
const GOLDEN: Readonly<Record<string, readonly [number, number, number, number]>> = {
  '01': [1_106, 1_104, 15, 2_953_270],
  '02': [1, 1, 1, 1_892_122],
  '03': [964, 939, 45, 8_140_242],
  '04': [2, 2, 2, 684_864],
  '05': [396, 396, 53, 18_139_116],
  '06': [425, 421, 26, 6_391_360],
  '07': [2_302, 2_301, 36, 4_159_150],
  '08': [1_103, 1_101, 44, 11_280_257],
  '09': [2_228, 2_056, 96, 13_369_393],
  '10': [53, 52, 6, 992_666],
  '11': [1, 1, 1, 3_755_251],
  '12': [413, 413, 18, 2_573_135],
  '13': [727, 726, 8, 1_628_378],
  '14': [418, 418, 13, 4_086_152],
  '15': [218, 218, 14, 2_186_643],
  '16': [624, 624, 22, 2_126_846],
};

describe('the shipped register snapshot', () => {
  let text: string;
  let register: Register;

  beforeAll(async () => {
    text = await readSnapshotFile();
    const decoded = decodeSnapshot(text);
    if (!decoded.ok) throw new Error('the snapshot cannot be read');
    register = decoded.value;
  });

  it.each(Object.entries(GOLDEN))('has the published figures of Land %s', (land, figures) => {
    const units = register.units.filter(({ ags }) => landKeyOf(ags) === land);
    const population = units.reduce((sum, unit) => sum + unit.population, 0);
    const districts = register.districts.filter(({ key }) => landKeyOf(key) === land);
    const municipalities = units.filter(({ kind }) => isMunicipality(kind));
    expect([units.length, municipalities.length, districts.length, population]).toEqual(figures);
  });

  it('has the published sums of Germany', () => {
    const sum = (of: (unit: Register['units'][number]) => number): number =>
      register.units.reduce((total, unit) => total + of(unit), 0);
    expect(register.lands).toHaveLength(16);
    expect(register.districts).toHaveLength(400);
    expect(register.units.filter(({ kind }) => isMunicipality(kind))).toHaveLength(10_773);
    expect(sum((unit) => unit.population)).toBe(84_358_845);
    expect(sum((unit) => unit.areaHectares)).toBe(35_759_570);
  });

  it('has every kind as often as published', () => {
    const count = (kind: string): number => register.units.filter((unit) => unit.kind === kind).length;
    expect([count('market'), count('independent_city'), count('urban_district'), count('town')]).toEqual([
      386, 97, 9, 1_829,
    ]);
    expect([count('municipality'), count('large_district_town')]).toEqual([8_328, 124]);
    expect([count('unincorporated_inhabited'), count('unincorporated_uninhabited')]).toEqual([2, 206]);
  });

  it('marks the inhabited units without a published point, and puts every other on the map', () => {
    const inhabited = register.units.filter(({ kind }) => kind !== 'unincorporated_uninhabited');
    expect(inhabited.filter(({ pointEstimated }) => pointEstimated).map(({ ags }) => ags)).toEqual([
      '03153019',
      '07132502',
      '14522275',
      '16063105',
      '16065089',
    ]);
    expect(inhabited.filter(({ lat, lon }) => lat === null || lon === null)).toEqual([]);
  });

  it('names its source and stays small enough to be shipped', () => {
    expect(register.source).toBe(
      '© Statistisches Bundesamt (Destatis), GV100AD, Gebietsstand 30.11.2023; Koordinaten und Verstädterung: GV-Auszug 31.12.2020',
    );
    expect(Buffer.byteLength(text)).toBeLessThan(1_200_000);
  });

  it('is exactly what the encoder writes', () => {
    expect(encodeSnapshot(register)).toBe(text);
  });
});
