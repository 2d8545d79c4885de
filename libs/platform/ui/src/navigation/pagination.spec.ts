import { describe, expect, test } from '@jest/globals';
import { pagesShown } from './pagination.js';

describe('the page numbers shown', () => {
  test.each([
    [1, 1, [1]],
    [1, 5, [1, 2, null, 5]],
    [3, 5, [1, 2, 3, 4, 5]],
    [6, 12, [1, null, 5, 6, 7, null, 12]],
    [12, 12, [1, null, 11, 12]],
  ])('on page %i of %i are %j', (page, count, expected) => {
    expect(pagesShown(page, count)).toEqual(expected);
  });
});
