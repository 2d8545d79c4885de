/** The same things with one of them in another place. */
export function moved<Thing>(things: readonly Thing[], from: number, to: number): Thing[] {
  const rest = things.filter((_, at) => at !== from);
  const thing = things[from];
  if (thing === undefined) return rest;
  return [...rest.slice(0, to), thing, ...rest.slice(to)];
}
