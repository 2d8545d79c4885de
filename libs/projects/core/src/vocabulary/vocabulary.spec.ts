import { describe, expect, it } from '@jest/globals';
import { SYNONYM_GROUPS, NEIGHBOURS } from './index.js';

describe('the words of a municipal search', () => {
  it('stand in one group each, in lower case', () => {
    const words = SYNONYM_GROUPS.flat();
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
    expect(words.filter((word) => word !== word.toLocaleLowerCase('de'))).toEqual([]);
  });

  it('are a group only where there are at least two', () => {
    expect(SYNONYM_GROUPS.filter((group) => group.length < 2)).toEqual([]);
  });

  it('have neighbours that are named by the first word of their group', () => {
    const names = new Set(SYNONYM_GROUPS.map(([name]) => name));
    expect(NEIGHBOURS.flat().filter((name) => !names.has(name))).toEqual([]);
  });
});
