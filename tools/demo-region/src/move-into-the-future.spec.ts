import { describe, expect, it } from '@jest/globals';
import { moveIntoTheFuture, withYear } from './move-into-the-future.js';

const PRINTED = { kind: 'upload', localDate: '2027-03-14', localTime: '24:00' } as const;

describe('moveIntoTheFuture', () => {
  it('leaves a deadline alone that is far enough ahead', () => {
    expect(moveIntoTheFuture(PRINTED, new Date('2026-11-22T12:00:00Z'))).toEqual(PRINTED);
  });

  it.each([
    ['a day after it', '2027-03-15T12:00:00Z', '2028-03-14'],
    ['at the very moment it ends', '2027-03-14T23:00:00Z', '2028-03-14'],
    ['29 days before it ends', '2027-02-13T23:00:00Z', '2028-03-14'],
    ['exactly 30 days before it ends', '2027-02-12T23:00:00Z', '2027-03-14'],
    ['years later', '2034-06-01T00:00:00Z', '2035-03-14'],
  ])('moves it by whole years: loaded %s', (_when, now, expected) => {
    expect(moveIntoTheFuture(PRINTED, new Date(now)).localDate).toBe(expected);
  });

  it('keeps to days that exist', () => {
    const leapDay = { localDate: '2028-02-29', localTime: '12:00' };
    expect(moveIntoTheFuture(leapDay, new Date('2028-02-10T00:00:00Z')).localDate).toBe('2029-02-28');
    expect(moveIntoTheFuture(leapDay, new Date('2031-12-01T00:00:00Z')).localDate).toBe('2032-02-29');
  });

  it('refuses what is no deadline', () => {
    expect(() => moveIntoTheFuture({ localDate: '2027-13-14', localTime: '24:00' }, new Date(0))).toThrow(
      'no deadline',
    );
  });
});

describe('withYear', () => {
  it('writes the year of the moved deadline into titles', () => {
    expect(withYear('Aufruf {year}', '2035-03-14')).toBe('Aufruf 2035');
  });
});
