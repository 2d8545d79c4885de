/** @jest-environment jsdom */
import { forgetAllDrafts } from '@allmende/platform-web';
import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import { forgetSearches, recentSearches, rememberSearch } from './recent-searches.js';

beforeEach(() => localStorage.clear());

describe('the last searches of a device', () => {
  test('are six at most, the latest first, each once in whatever letters', () => {
    for (const text of ['a1', 'b2', 'c3', 'd4', 'e5', 'f6', 'g7', 'B2 ', '  ']) rememberSearch(text);
    expect(recentSearches()).toEqual(['B2', 'g7', 'f6', 'e5', 'd4', 'c3']);
  });

  test('are forgotten when somebody says so, and on signing out', () => {
    rememberSearch('kita');
    forgetSearches();
    expect(recentSearches()).toEqual([]);
    rememberSearch('kita');
    forgetAllDrafts();
    expect(recentSearches()).toEqual([]);
  });

  test.each(['{', '{"a":1}', '[1,null,"kita"]'])('bear what else stands in the storage: %s', (kept) => {
    localStorage.setItem('allmende.draft.recent-searches', kept);
    expect(recentSearches()).toEqual(kept.includes('kita') ? ['kita'] : []);
  });

  test('are simply not kept where storage is refused', () => {
    const refused = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('QuotaExceededError');
    });
    rememberSearch('kita');
    expect(recentSearches()).toEqual([]);
    refused.mockRestore();
  });
});
