import { computed, impossible, problem, type Outcome } from '@allmende/platform-core';
import { parseCalendarDate } from './calendar-date.js';
import type { Deadline, DeadlineKind } from './call.js';

const TIME_ZONE = 'Europe/Berlin';
const HOUR = 3_600_000;
const TIME = /^([01]\d|2[0-4]):([0-5]\d)$/;

/** How far German local time is ahead of UTC at an instant, in milliseconds, by the time-zone database. */
function offsetAt(instant: number): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: TIME_ZONE,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const read = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
  const local = Date.UTC(
    read('year'),
    read('month') - 1,
    read('day'),
    read('hour'),
    read('minute'),
    read('second'),
  );
  return local - Math.floor(instant / 1_000) * 1_000;
}

/**
 * The instant of a local day and time in Germany; `24:00` is the start of the next day (handbook 7.4). An hour that occurs
 * twice when summer time ends means its second run, in favour of the applicants; one that is skipped moves on an hour.
 */
export function berlinInstant(localDate: string, localTime: string): Outcome<Date> {
  const date = parseCalendarDate(localDate);
  const [hour, minute] = (TIME.exec(localTime) ?? []).slice(1).map(Number);
  if (date === null) return unreadable('localDate');
  if (hour === undefined || minute === undefined || (hour === 24 && minute > 0))
    return unreadable('localTime');

  const wanted = Date.UTC(date.year, date.month - 1, date.day, hour, minute);
  const candidates = [HOUR, 2 * HOUR].map((offset) => wanted - offset);
  const exact = candidates.filter((instant) => instant + offsetAt(instant) === wanted);
  return computed(new Date(Math.max(...(exact.length > 0 ? exact : candidates))));
}

function unreadable(path: string): Outcome<never> {
  return impossible([problem('DEADLINE_UNREADABLE', path)]);
}

/** A deadline from what the funder prints, with its instant. */
export function deadline(kind: DeadlineKind, localDate: string, localTime: string): Outcome<Deadline> {
  const instant = berlinInstant(localDate, localTime);
  if (!instant.ok) return instant;
  return computed({ kind, localDate, localTime, endsAt: instant.value });
}

/** True while it is early enough; at the very end of the deadline it is too late. */
export function isBeforeDeadline({ endsAt }: Pick<Deadline, 'endsAt'>, now: Date): boolean {
  return now.getTime() < endsAt.getTime();
}
