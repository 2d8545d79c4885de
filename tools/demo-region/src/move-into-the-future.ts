import { berlinInstant } from '@allmende/funding-core';

const DAY = 86_400_000;

/** So much time is left at least when the region is loaded: a call that ends tomorrow would spoil the tour. */
export const DAYS_LEFT_AT_LEAST = 30;

/** A deadline as a funder prints it. */
export interface PrintedDeadline {
  readonly localDate: string;
  readonly localTime: string;
}

/**
 * The deadlines in the content are of one year. One that lies in the past, or less than {@link DAYS_LEFT_AT_LEAST} days
 * ahead, moves by whole years, so that the region works whenever it is loaded. The 29th of February becomes the 28th.
 */
export function moveIntoTheFuture<Given extends PrintedDeadline>(deadline: Given, now: Date): Given {
  let year = Number(deadline.localDate.slice(0, 4));
  while (
    endOf({ ...deadline, localDate: inYear(deadline.localDate, year) }) <
    now.getTime() + DAYS_LEFT_AT_LEAST * DAY
  ) {
    year += 1;
  }
  return { ...deadline, localDate: inYear(deadline.localDate, year) };
}

/** Writes the year of a date for `{year}`, in titles and answers that name it. */
export function withYear(text: string, localDate: string): string {
  return text.replaceAll('{year}', localDate.slice(0, 4));
}

function endOf({ localDate, localTime }: PrintedDeadline): number {
  const instant = berlinInstant(localDate, localTime);
  if (!instant.ok) throw new RangeError(`no deadline: ${localDate} ${localTime}`);
  return instant.value.getTime();
}

function inYear(localDate: string, year: number): string {
  const isLeap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
  const rest = localDate.slice(4);
  return `${year}${rest === '-02-29' && !isLeap ? '-02-28' : rest}`;
}
