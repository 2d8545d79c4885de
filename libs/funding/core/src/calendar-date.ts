const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A day of the calendar; `month` counts from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Reads `2027-03-14`; null for any other form and for days that do not exist. */
export function parseCalendarDate(text: string): CalendarDate | null {
  const [year, month, day] = (ISO_DATE.exec(text) ?? []).slice(1).map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  const midnight = new Date(Date.UTC(year, month - 1, day));
  // A day that does not exist spills over into the next month.
  const exists = midnight.getUTCMonth() === month - 1 && midnight.getUTCDate() === day;
  return exists ? { year, month, day } : null;
}
