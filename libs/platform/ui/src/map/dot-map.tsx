import {
  useEffect,
  useId,
  useRef,
  useState,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
} from 'react';
import { useUiText } from '../ui-text.js';
import {
  ARROWS,
  dotTowards,
  nearestDot,
  tipStart,
  wordsOfDot,
  type DotPoint,
  type PlacedDots,
} from './dot-place.js';
import { drawDots, placeDots } from './draw-dots.js';

/** One kind of dot; the colour is the custom property `--al-dot-<kind>`. Later kinds lie on top. */
export interface DotKind {
  readonly kind: string;
  readonly label: string;
  /** Times the radius of an ordinary dot; 1 for the first kind and 1.7 for the others if not given. */
  readonly size?: number;
}

export interface DotMapProps {
  /** What the map shows, in one sentence; a table beside it must say the same. */
  label: string;
  caption?: ReactNode;
  points: readonly DotPoint[];
  kinds: readonly DotKind[];
  onOpen?: (point: DotPoint) => void;
}

/**
 * A country drawn by nothing but its dots. On the server it is a figure with caption and legend; the dots come in
 * the browser. Pointer: the nearest dot says its name; keyboard: arrows walk, Enter opens.
 */
export function DotMap({ label, caption, points, kinds, onOpen }: DotMapProps) {
  const text = useUiText();
  const hintId = useId();
  const map = useDots(points, kinds);
  const current = points[map.current];
  const open = (point: DotPoint | undefined) => {
    if (point === undefined) return;
    if (onOpen !== undefined) onOpen(point);
    else if (point.href !== undefined) window.location.assign(point.href);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') return open(current);
    if (event.key === 'Escape') return map.point(-1);
    const direction = ARROWS[event.key];
    if (direction === undefined) return;
    event.preventDefault();
    map.walk(direction);
  };
  return (
    <figure className="al-map">
      <div className="al-map__frame" ref={map.frame}>
        <canvas
          ref={map.canvas}
          className="al-map__canvas"
          // eslint-disable-next-line jsx-a11y/no-interactive-element-to-noninteractive-role -- arrows walk over the dots: keys must arrive
          role="application"
          aria-label={label}
          aria-describedby={hintId}
          tabIndex={0}
          onKeyDown={press}
          onPointerMove={map.hover}
          onPointerLeave={() => map.point(-1)}
          onClick={(event) => open(points[map.at(event, 12)])}
        />
        <div className="al-map__tip" ref={map.tip} hidden={current === undefined} aria-hidden="true">
          {current?.name !== undefined && <strong>{current.name}</strong>}
          {current?.label}
        </div>
      </div>
      <p id={hintId} className="al-map__hint">
        {text.mapHint}
      </p>
      <p role="status" className="al-visually-hidden">
        {current !== undefined && wordsOfDot(current)}
      </p>
      <figcaption className="al-map__caption">
        <ul className="al-map__legend">
          {kinds.map((kind) => (
            <li key={kind.kind}>
              <span className={`al-map__swatch al-map__swatch--${kind.kind}`} aria-hidden="true" />
              {kind.label}
            </li>
          ))}
        </ul>
        {caption}
      </figcaption>
    </figure>
  );
}

function useDots(points: readonly DotPoint[], kinds: readonly DotKind[]) {
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const tip = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(-1);
  const width = useFrameWidth(frame);
  const dots = usePlacedDots(points, width);
  const look = useLook();
  useEffect(() => {
    if (canvas.current === null || dots === null) return;
    drawDots(
      canvas.current,
      points,
      dots,
      kinds.map(({ kind, size }, rank) => ({ kind, size: size ?? (rank === 0 ? 1 : 1.7) })),
      current,
    );
    placeTip(tip.current, dots, current);
  }, [points, kinds, dots, current, look]);
  const at = (event: { nativeEvent: { offsetX: number; offsetY: number } }, reach: number) =>
    dots === null ? -1 : nearestDot(dots, event.nativeEvent.offsetX, event.nativeEvent.offsetY, reach);
  return {
    frame,
    canvas,
    tip,
    current,
    at,
    point: setCurrent,
    hover: (event: PointerEvent) => setCurrent(at(event, 12)),
    walk: (direction: readonly [number, number]) =>
      dots !== null && setCurrent(dotTowards(dots, current, direction)),
  };
}

function useFrameWidth(frame: { current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (frame.current === null) return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(frame.current);
    return () => observer.disconnect();
  }, [frame]);
  return width;
}

function usePlacedDots(points: readonly DotPoint[], width: number): PlacedDots | null {
  const [dots, setDots] = useState<PlacedDots | null>(null);
  useEffect(() => {
    if (width === 0) return;
    let stale = false;
    void placeDots(points, width).then((placed) => {
      if (!stale) setDots(placed);
    });
    return () => {
      stale = true;
    };
  }, [points, width]);
  return dots;
}

/** Counts changes of colours and of the screen's sharpness, because a canvas follows neither. */
function useLook(): number {
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    const changed = () => setChanges((count) => count + 1);
    const dark = window.matchMedia('(prefers-color-scheme: dark)');
    const sharpness = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    const observer = new MutationObserver(changed);
    dark.addEventListener('change', changed);
    sharpness.addEventListener('change', changed);
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-kern-theme'] });
    return () => {
      dark.removeEventListener('change', changed);
      sharpness.removeEventListener('change', changed);
      observer.disconnect();
    };
    // A new sharpness needs a new question to the screen.
  }, [changes]);
  return changes;
}

function placeTip(tip: HTMLElement | null, dots: PlacedDots, current: number): void {
  if (tip === null || current < 0) return;
  tip.style.left = `${tipStart(dots.xs[current] ?? 0, tip.offsetWidth, dots.width)}px`;
  tip.style.top = `${(dots.ys[current] ?? 0) - 12}px`;
}
