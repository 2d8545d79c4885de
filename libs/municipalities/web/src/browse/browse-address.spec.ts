import { describe, expect, test } from '@jest/globals';
import { hrefOf, readAddress } from './browse-address.js';

describe('the address of the list of municipalities', () => {
  test('reads back what it was written from', () => {
    const address = {
      text: '',
      land: '05',
      district: '',
      sizeClass: 'small_town',
      sort: 'population',
      after: 'abc=',
      demo: true,
    } as const;
    const href = hrefOf(address);
    expect(readAddress(new URL(href, 'https://x.example').searchParams)).toEqual(address);
  });

  test('leaves out what narrows nothing', () => {
    expect(hrefOf({ text: '', land: '', sort: 'name', demo: false })).toBe('/kommunen');
  });

  test('knows the Land of a Kreis without being told', () => {
    const address = readAddress(new URLSearchParams('kreis=09473'));
    expect([address.land, address.district]).toEqual(['09', '09473']);
    expect(hrefOf(address)).toBe('/kommunen?kreis=09473');
  });

  test('drops the Kreis of the Land that was chosen before', () => {
    const address = readAddress(new URLSearchParams('land=05&kreis=09473'));
    expect([address.land, address.district]).toEqual(['05', '']);
  });

  test.each(['land=5', "land='; --", 'kreis=123', 'groesse=huge', 'sortierung=zufall', 'demo=ja'])(
    'ignores %s',
    (query) => {
      expect(hrefOf(readAddress(new URLSearchParams(query)))).toBe('/kommunen');
    },
  );
});
