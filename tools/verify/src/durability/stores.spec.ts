import { describe, expect, it } from '@jest/globals';
import { missing } from './stores.js';

describe('comparing what was acknowledged with what is there', () => {
  it('names what is missing and does not mind what is there besides', () => {
    expect(missing(['a', 'b', 'c'], ['c', 'x', 'a'])).toEqual(['b']);
    expect(missing([], ['x'])).toEqual([]);
  });
});
