/** Hectares as square kilometres. */
export function squareKilometres(hectares: number): number {
  return hectares / 100;
}

/** Inhabitants per square kilometre in whole numbers; null for a place without an area. */
export function densityOf(population: number, hectares: number): number | null {
  return hectares === 0 ? null : Math.round(population / squareKilometres(hectares));
}
