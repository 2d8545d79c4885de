import { describe, expect, it } from '@jest/globals';
import { berlinInstant, deadline, isBeforeDeadline } from './deadline.js';

function utc(localDate: string, localTime: string): string | null {
  const instant = berlinInstant(localDate, localTime);
  return instant.ok ? instant.value.toISOString() : null;
}

describe('deadlines in German local time', () => {
  it.each([
    ['2021-03-14', '24:00', '2021-03-14T23:00:00.000Z'],
    ['2021-04-14', '24:00', '2021-04-14T22:00:00.000Z'],
    ['2026-12-31', '24:00', '2026-12-31T23:00:00.000Z'],
    ['2028-02-29', '12:30', '2028-02-29T11:30:00.000Z'],
    ['2026-07-01', '00:00', '2026-06-30T22:00:00.000Z'],
  ])('%s %s is %s', (localDate, localTime, instant) => {
    expect(utc(localDate, localTime)).toBe(instant);
  });

  it('takes the second run of the hour that occurs twice, in favour of the applicants', () => {
    expect(utc('2026-10-25', '02:30')).toBe('2026-10-25T01:30:00.000Z');
    expect(utc('2026-10-25', '01:59')).toBe('2026-10-24T23:59:00.000Z');
    expect(utc('2026-10-25', '03:00')).toBe('2026-10-25T02:00:00.000Z');
  });

  it('moves an hour that is skipped on by one', () => {
    expect(utc('2026-03-29', '02:30')).toBe('2026-03-29T01:30:00.000Z');
    expect(utc('2026-03-29', '03:30')).toBe('2026-03-29T01:30:00.000Z');
  });

  it.each([
    ['2026-02-29', '12:00', 'localDate'],
    ['2026-13-01', '12:00', 'localDate'],
    ['14.03.2021', '12:00', 'localDate'],
    ['2026-03-14', '24:01', 'localTime'],
    ['2026-03-14', '25:00', 'localTime'],
    ['2026-03-14', '9:00', 'localTime'],
  ])('does not understand %s %s', (localDate, localTime, path) => {
    expect(deadline('upload', localDate, localTime)).toEqual({
      ok: false,
      problems: [{ code: 'DEADLINE_UNREADABLE', path }],
    });
  });

  it('ends exclusively: the last millisecond counts, the end itself does not', () => {
    const end = deadline('upload', '2021-03-14', '24:00');
    if (!end.ok) throw new Error('readable');
    expect(isBeforeDeadline(end.value, new Date('2021-03-14T22:59:59.999Z'))).toBe(true);
    expect(isBeforeDeadline(end.value, new Date('2021-03-14T23:00:00.000Z'))).toBe(false);
  });
});
