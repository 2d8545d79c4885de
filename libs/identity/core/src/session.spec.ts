import { describe, expect, it } from '@jest/globals';
import { idleSince, isAlive, isTouchDue, newSession } from './session.js';

const START = new Date('2026-03-02T08:00:00Z');
const after = (hours: number, milliseconds = 0) =>
  new Date(START.getTime() + hours * 3_600_000 + milliseconds);

describe('A session', () => {
  const session = newSession('s', 'a', START);

  it('ends seven days after it began', () => {
    expect(session).toEqual({
      id: 's',
      accountId: 'a',
      factor: 'password',
      confirmedAt: START,
      createdAt: START,
      lastSeenAt: START,
      expiresAt: new Date('2026-03-09T08:00:00Z'),
    });
  });

  it.each([
    ['just before twelve idle hours', START, after(12, -1), true],
    ['at twelve idle hours', START, after(12), false],
    ['used an hour ago, just before the seventh day ends', after(167), after(168, -1), true],
    ['used a moment ago, when the seventh day ends', after(168, -1), after(168), false],
  ])('is judged %s', (_, lastSeenAt, now, alive) => {
    expect(isAlive({ ...session, lastSeenAt }, now)).toBe(alive);
  });

  it('counts as idle since twelve hours before now', () => {
    expect(idleSince(after(12))).toEqual(START);
  });

  it('has its use noted once a minute at most', () => {
    expect(isTouchDue(START, after(0, 59_999))).toBe(false);
    expect(isTouchDue(START, after(0, 60_000))).toBe(true);
  });
});
