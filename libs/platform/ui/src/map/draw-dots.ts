import type { DotPoint, PlacedDots } from './dot-place.js';

/** A kind as it is drawn: `size` times the radius of ordinary dots. */
export interface DrawnKind {
  readonly kind: string;
  readonly size: number;
}

/** Conic projection with the two parallels usual for Germany, fitted to the points with a margin. */
export async function placeDots(points: readonly DotPoint[], width: number): Promise<PlacedDots> {
  const height = Math.round(width * 1.3);
  const xs = new Float32Array(points.length);
  const ys = new Float32Array(points.length);
  const placed = { width, height, xs, ys, radius: dotRadius(points.length, width) };
  // The projection is fetched when there is something to project, not with the page.
  if (points.length === 0) return placed;
  const { geoConicConformal } = await import('d3-geo');
  const margin = 8;
  const shape = { type: 'MultiPoint' as const, coordinates: points.map(({ lon, lat }) => [lon, lat]) };
  const projection = geoConicConformal().parallels([48.67, 53.67]).rotate([-10.5, 0]);
  if (points.length > 1) {
    projection.fitExtent(
      [
        [margin, margin],
        [width - margin, height - margin],
      ],
      shape,
    );
  }
  points.forEach((point, index) => {
    const place = projection([point.lon, point.lat]);
    xs[index] = place?.[0] ?? -100;
    ys[index] = place?.[1] ?? -100;
  });
  return placed;
}

function dotRadius(count: number, width: number): number {
  const perDot = Math.sqrt((width * width) / Math.max(count, 1));
  return Math.min(5, Math.max(0.85, perDot / 4.2));
}

/** Draws kind after kind, so that the last one lies on top. */
export function drawDots(
  canvas: HTMLCanvasElement,
  points: readonly DotPoint[],
  dots: PlacedDots,
  kinds: readonly DrawnKind[],
  current: number,
): void {
  const context = prepare(canvas, dots);
  if (context === null) return;
  const style = getComputedStyle(canvas);
  kinds.forEach(({ kind, size }) => {
    context.fillStyle = style.getPropertyValue(`--al-dot-${kind}`).trim() || style.color;
    const radius = dots.radius * size;
    context.beginPath();
    points.forEach((point, index) => {
      if (point.kind === kind) addDot(context, dots, index, radius);
    });
    context.fill();
  });
  const at = points[current];
  if (at === undefined) return;
  const size = kinds.find(({ kind }) => kind === at.kind)?.size ?? 1;
  ring(context, dots, current, dots.radius * size + 4, style.color);
}

function prepare(canvas: HTMLCanvasElement, dots: PlacedDots): CanvasRenderingContext2D | null {
  const ratio = Math.min(window.devicePixelRatio, 3);
  canvas.width = Math.round(dots.width * ratio);
  canvas.height = Math.round(dots.height * ratio);
  // One pixel of the picture is one of the screen only if both have exactly the same size.
  canvas.style.width = `${canvas.width / ratio}px`;
  canvas.style.height = `${canvas.height / ratio}px`;
  const context = canvas.getContext('2d');
  context?.setTransform(ratio, 0, 0, ratio, 0, 0);
  return context;
}

function addDot(context: CanvasRenderingContext2D, dots: PlacedDots, index: number, radius: number): void {
  const x = dots.xs[index] ?? 0;
  const y = dots.ys[index] ?? 0;
  context.moveTo(x + radius, y);
  context.arc(x, y, radius, 0, 2 * Math.PI);
}

function ring(
  context: CanvasRenderingContext2D,
  dots: PlacedDots,
  index: number,
  radius: number,
  color: string,
): void {
  context.strokeStyle = color;
  context.lineWidth = 2;
  context.beginPath();
  addDot(context, dots, index, radius);
  context.stroke();
}
