import { describe, expect, test } from '@jest/globals';
import { aLetter } from '../testing/a-letter.js';
import { daysLeft, waiting } from './invitation-state.js';

describe('invitations that wait', () => {
  test('are those without an answer, the most urgent first', () => {
    const letters = [
      aLetter({ id: 'late', expiresAt: '2026-05-01T00:00:00.000Z' }),
      aLetter({ id: 'over', status: 'expired', expiresAt: '2026-01-01T00:00:00.000Z' }),
      aLetter({ id: 'soon', expiresAt: '2026-04-01T00:00:00.000Z' }),
      aLetter({ id: 'no', status: 'declined' }),
    ];
    expect(waiting(letters).map(({ id }) => id)).toEqual(['soon', 'late']);
  });

  test.each([
    ['a moment after it was sent', '2026-03-01T08:00:05.000Z', 28],
    ['a day and a half before the end', '2026-03-27T20:30:00.000Z', 1],
    ['on the last day', '2026-03-28T09:00:00.000Z', 0],
    ['when it is over', '2026-04-03T08:00:00.000Z', 0],
  ])('count their days %s', (_when, now, days) => {
    expect(daysLeft(aLetter(), new Date(now))).toBe(days);
  });
});
