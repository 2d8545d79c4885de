import { describe, expect, test } from '@jest/globals';
import { addToRegion, homeRegion, pickedKeys, regionParts, removeFromRegion } from './region.js';

describe('the region of a consortium', () => {
  test('begins with Kreis and Land of the municipality', () => {
    expect(homeRegion('99101001')).toEqual({ lands: ['99'], kreise: ['99101'] });
    expect(homeRegion(null)).toEqual({ lands: [], kreise: [] });
  });

  test('takes a Kreis together with its Land, once', () => {
    const region = addToRegion(addToRegion(homeRegion('99101001'), '06531'), '06531');
    expect(region).toEqual({ lands: ['06', '99'], kreise: ['06531', '99101'] });
  });

  test('takes a whole Land in place of its Kreise', () => {
    expect(addToRegion(homeRegion('99101001'), '99')).toEqual({ lands: ['99'], kreise: [] });
  });

  test('loses a Land with its last Kreis, because alone it would mean all of it', () => {
    const two = addToRegion(homeRegion('99101001'), '99102');
    expect(removeFromRegion(two, '99102')).toEqual({ lands: ['99'], kreise: ['99101'] });
    expect(removeFromRegion(homeRegion('99101001'), '99101')).toEqual({ lands: [], kreise: [] });
  });

  test('is shown Land by Land and picked by its narrowest keys', () => {
    const region = { lands: ['06', '99'], kreise: ['99102', '99101'] };
    expect(regionParts(region)).toEqual([
      { land: '06', kreise: [] },
      { land: '99', kreise: ['99101', '99102'] },
    ]);
    expect(pickedKeys(region)).toEqual(['06', '99101', '99102']);
  });
});
