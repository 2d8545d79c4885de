import { isBeforeDeadline } from '@allmende/funding-core';

/** A deadline as the API tells it: what the funder prints, and the exclusive instant. */
export interface DeadlineFacts {
  readonly localDate: string;
  readonly localTime: string;
  /** ISO instant; at this very moment it is too late. */
  readonly endsAt: string;
}

/** A deadline as a page says it. */
export interface DeadlineTerm {
  /** Last day, `2027-03-14`. */
  readonly day: string;
  /** Time on that day, `24:00`. */
  readonly time: string;
  /** Calendar days from today to the last day; 0 on the last day. */
  readonly daysLeft: number;
  readonly passed: boolean;
}

const DAY = 86_400_000;
const BERLIN_DAY = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Berlin',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** Midnight at the start of a day is said as 24:00 of the day before: that day is the last one. */
export function readDeadline(deadline: DeadlineFacts, now: Date): DeadlineTerm {
  const { day, time } = lastMoment(deadline);
  const daysLeft = Math.round((Date.parse(day) - Date.parse(BERLIN_DAY.format(now))) / DAY);
  const passed = !isBeforeDeadline({ endsAt: new Date(deadline.endsAt) }, now);
  return { day, time, daysLeft: Math.max(daysLeft, 0), passed };
}

function lastMoment({ localDate, localTime }: DeadlineFacts): { day: string; time: string } {
  if (localTime !== '00:00') return { day: localDate, time: localTime };
  return { day: new Date(Date.parse(localDate) - DAY).toISOString().slice(0, 10), time: '24:00' };
}
