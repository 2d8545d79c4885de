const BERLIN = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Berlin',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The German day of a moment, `2027-03-28`: evidence expires at German midnight, also when the clocks change. */
export function germanDay(moment: Date): string {
  const parts = new Map(BERLIN.formatToParts(moment).map(({ type, value }) => [type, value]));
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}
