import { describe, expect, it } from '@jest/globals';
import { checkDemoRegion, type DemoRegion } from './demo-region.js';
import { aUnit } from './testing/a-register.js';

const REGION: DemoRegion = {
  land: { key: '99', name: 'Musterland' },
  districts: [{ key: '99101', name: 'Musterkreis', kind: 'rural_district' }],
  associations: [],
  units: [aUnit({ ags: '99101001' })],
};

describe('checkDemoRegion', () => {
  it('takes a region of its own keys', () => {
    expect(checkDemoRegion(REGION)).toEqual([]);
  });

  it('refuses keys that could belong to a real Land', () => {
    const units = [aUnit({ ags: '05315000' })];
    const problems = checkDemoRegion({ ...REGION, units });
    expect(problems.map(({ code }) => code)).toEqual(['DEMO_KEY_OUTSIDE', 'DISTRICT_NOT_SEEN']);
  });

  it('refuses a key twice and one of the wrong length', () => {
    const units = [aUnit({ ags: '99101001' }), aUnit({ ags: '99101001' }), aUnit({ ags: '991010011' })];
    const problems = checkDemoRegion({ ...REGION, units });
    expect(problems.map(({ code }) => code)).toEqual(['KEY_TWICE', 'AGS_INVALID']);
  });
});
