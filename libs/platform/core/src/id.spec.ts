import { describe, expect, it } from '@jest/globals';
import { nextIdMoment, uuidV7, type IdMoment } from './id.js';

const CHANCE = new Uint8Array([255, 1, 2, 3, 4, 5, 6, 7]);

function idsAt(times: readonly number[]): string[] {
  let moment: IdMoment = { time: 0, count: 0 };
  return times.map((now, at) => {
    moment = nextIdMoment(moment, now);
    // Falling chance: the order may not come from it.
    return uuidV7(
      moment,
      CHANCE.map((byte) => byte - at),
    );
  });
}

describe('ids', () => {
  it('are of version 7 and begin with their time', () => {
    expect(uuidV7({ time: 0x0123456789ab, count: 5 }, CHANCE)).toBe('01234567-89ab-7005-bf01-020304050607');
  });

  it('keep the order in which they were made within one millisecond', () => {
    const ids = idsAt([7, 7, 7, 8, 8]);
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(5);
  });

  it('keep their order when the clock is set back', () => {
    const ids = idsAt([1_000, 400, 401, 1_000, 1_001]);
    expect([...ids].sort()).toEqual(ids);
  });

  it('borrow a millisecond when one is full', () => {
    expect(nextIdMoment({ time: 9, count: 4095 }, 9)).toEqual({ time: 10, count: 0 });
  });

  it('refuse too little chance', () => {
    expect(() => uuidV7({ time: 1, count: 0 }, new Uint8Array(7))).toThrow(RangeError);
  });
});
