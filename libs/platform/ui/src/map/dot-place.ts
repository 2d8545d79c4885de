/** A thing with a place on earth (WGS84 degrees). `kind` chooses the colour and the drawing order. */
export interface DotPoint {
  readonly lat: number;
  readonly lon: number;
  readonly kind: string;
  readonly label: string;
  /** What the thing is called; then the tip shows it above the label. */
  readonly name?: string;
  readonly href?: string;
}

/** Where the points are drawn, in CSS pixels; same order as the points. */
export interface PlacedDots {
  readonly width: number;
  readonly height: number;
  readonly xs: Float32Array;
  readonly ys: Float32Array;
  readonly radius: number;
}

/** An arrow key as a direction on the screen. */
export const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/** The dot nearest to a place within `reach` pixels, -1 when there is none. */
export function nearestDot(dots: PlacedDots, x: number, y: number, reach: number): number {
  let best = -1;
  let bestSquare = reach * reach;
  for (let index = 0; index < dots.xs.length; index += 1) {
    const dx = (dots.xs[index] ?? 0) - x;
    const dy = (dots.ys[index] ?? 0) - y;
    const square = dx * dx + dy * dy;
    if (square < bestSquare) {
      best = index;
      bestSquare = square;
    }
  }
  return best;
}

/** The next dot in a direction: nearest inside a quarter circle, sideways distance counts double. */
export function dotTowards(dots: PlacedDots, from: number, [dirX, dirY]: readonly [number, number]): number {
  const fromX = dots.xs[from] ?? dots.width / 2;
  const fromY = dots.ys[from] ?? dots.height / 2;
  let best = from;
  let bestCost = Infinity;
  for (let index = 0; index < dots.xs.length; index += 1) {
    const dx = (dots.xs[index] ?? 0) - fromX;
    const dy = (dots.ys[index] ?? 0) - fromY;
    const along = dx * dirX + dy * dirY;
    const aside = Math.abs(dx * dirY + dy * dirX);
    const cost = along + 2 * aside;
    if (index !== from && along > 0.5 && aside <= along && cost < bestCost) {
      best = index;
      bestCost = cost;
    }
  }
  return best;
}

/** The name, if there is one, and what else is to be said, in one line. */
export function wordsOfDot({ name, label }: DotPoint): string {
  return name === undefined || name === label ? label : `${name}, ${label}`;
}

/** Where a tip of the given width begins, so that it stays inside the map; centred on the dot if there is room. */
export function tipStart(x: number, tipWidth: number, mapWidth: number): number {
  return Math.max(0, Math.min(x - tipWidth / 2, mapWidth - tipWidth));
}
