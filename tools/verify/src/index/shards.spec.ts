import { describe, expect, it } from '@jest/globals';
import { differingShards, shardsOf } from './shards.js';

const IDS = Array.from({ length: 500 }, (_, at) => `id-${at}`);

describe('the shards of an index', () => {
  it('hold every id once', () => {
    expect(shardsOf(IDS)).toHaveLength(16);
    expect(shardsOf(IDS).reduce((sum, { count }) => sum + count, 0)).toBe(500);
  });

  it('are the same for the same ids in another order', () => {
    expect(differingShards(shardsOf(IDS), shardsOf([...IDS].reverse()))).toEqual([]);
  });

  it('tell where one id stands in place of another, though the number is the same', () => {
    const [first = '', ...others] = IDS;
    const differing = differingShards(shardsOf(IDS), shardsOf([...others, 'stranger']));
    expect(differing.length).toBeGreaterThan(0);
    expect(differing.length).toBeLessThanOrEqual(2);
    expect(shardsOf([first])).toHaveLength(16);
  });
});
