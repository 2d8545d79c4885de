import { describe, expect, test } from '@jest/globals';
import { readDeadline } from './deadline.js';

const call = { localDate: '2027-03-14', localTime: '24:00', endsAt: '2027-03-14T23:00:00.000Z' };
const at = (instant: string) => readDeadline(call, new Date(instant));

describe('a deadline', () => {
  test('of 24:00 is said with its last day, not with the day after', () => {
    expect(at('2026-11-22T12:00:00Z')).toEqual({
      day: '2027-03-14',
      time: '24:00',
      daysLeft: 112,
      passed: false,
    });
  });

  test('of 00:00 means the day before, until 24:00', () => {
    const midnight = { localDate: '2027-03-15', localTime: '00:00', endsAt: call.endsAt };
    expect(readDeadline(midnight, new Date('2027-03-14T12:00:00Z'))).toEqual({
      day: '2027-03-14',
      time: '24:00',
      daysLeft: 0,
      passed: false,
    });
  });

  test('is over at its very end and not a millisecond before', () => {
    expect(at('2027-03-14T22:59:59.999Z').passed).toBe(false);
    expect(at('2027-03-14T23:00:00.000Z').passed).toBe(true);
  });

  test('counts days by the German calendar, also shortly after midnight in summer', () => {
    const summer = { localDate: '2027-07-02', localTime: '12:00', endsAt: '2027-07-02T10:00:00Z' };
    expect(readDeadline(summer, new Date('2027-06-30T22:30:00Z')).daysLeft).toBe(1);
  });
});
