import { describe, expect, it } from '@jest/globals';
import {
  arsOf,
  associationDigitsOf,
  districtKeyOf,
  governmentRegionKeyOf,
  isAgs,
  isDemoKey,
  landKeyOf,
} from './ags.js';

describe('ags', () => {
  it.each(['08111000', '01001000', '16077055', '99101005'])('takes %s', (ags) => {
    expect(isAgs(ags)).toBe(true);
  });

  it.each(['8111000', '081110000', '00111000', '17001000', '0811100a', '', ' 8111000', '08111000\n'])(
    'refuses %j: wrong length, unknown Land or not digits',
    (ags) => {
      expect(isAgs(ags)).toBe(false);
    },
  );

  it('reads Land, Regierungsbezirk and Kreis from the front', () => {
    expect([landKeyOf, governmentRegionKeyOf, districtKeyOf].map((of) => of('05315000'))).toEqual([
      '05',
      '053',
      '05315',
    ]);
  });

  it('puts the association between Kreis and municipality to make the ARS, and finds it again', () => {
    expect(arsOf('01051001', '5163')).toBe('010515163001');
    expect(associationDigitsOf('010515163001')).toBe('5163');
  });

  it('knows the demo region by its 99', () => {
    expect(isDemoKey('99101')).toBe(true);
    expect(isDemoKey('09991000')).toBe(false);
  });
});
