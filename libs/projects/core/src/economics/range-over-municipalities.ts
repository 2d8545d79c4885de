import type { Cents } from '@allmende/platform-core';

/** From how many municipalities on a figure over several of them is told. */
export const MIN_MUNICIPALITIES = 3;

/** One figure of one municipality. */
export interface MunicipalFigure {
  readonly ags: string;
  readonly cents: Cents;
}

/** From the lowest to the highest; never one average, which would be true of nobody. */
export interface MunicipalRange {
  readonly lowest: Cents;
  readonly highest: Cents;
  readonly municipalities: number;
}

/**
 * The range of a figure over municipalities, null below three of them. Its ends are rounded outwards to two digits, so that
 * the exact figure of the cheapest or the dearest cannot be read off.
 */
export function rangeOverMunicipalities(figures: readonly MunicipalFigure[]): MunicipalRange | null {
  const municipalities = new Set(figures.map(({ ags }) => ags)).size;
  if (municipalities < MIN_MUNICIPALITIES) return null;
  const amounts = figures.map(({ cents }) => cents);
  return {
    lowest: roundedTo(Math.min(...amounts), Math.floor),
    highest: roundedTo(Math.max(...amounts), Math.ceil),
    municipalities,
  };
}

function roundedTo(cents: Cents, towards: (value: number) => number): Cents {
  if (cents === 0) return 0;
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.abs(cents))) - 1);
  return towards(cents / step) * step;
}
