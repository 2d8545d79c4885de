import type { Interval, TestResult } from '@allmende/gate-core';
import { useId } from 'react';

/** One line of the picture. */
export interface PictureRow {
  readonly key: string;
  readonly label: string;
  readonly difference: number;
  readonly interval: Interval;
  readonly result: TestResult;
  /** What stands beside it, e.g. the difference in words. */
  readonly figure: string;
}

interface DifferencePictureProps {
  caption: string;
  rows: readonly PictureRow[];
  /** Lines no interval may cross: the margin, or the allowed gap on both sides. */
  limits: readonly { readonly at: number; readonly label: string }[];
  /** What lies left and right of zero. */
  sides: { readonly left: string; readonly right: string };
}

const HEIGHT = 28;

/** Each difference as a mark in the interval it may really lie in, with the limit as a dashed line; a table says the same. */
export function DifferencePicture({ caption, rows, limits, sides }: DifferencePictureProps) {
  const captionId = useId();
  if (rows.length === 0) return null;
  const at = scaleOf(rows, limits);
  return (
    <figure className="al-ev" aria-labelledby={captionId}>
      <figcaption id={captionId} className="kern-body kern-body--muted">
        {caption}
      </figcaption>
      <ul className="al-ev__list">
        {rows.map((row) => (
          <li key={row.key} className="al-ev__row">
            <span className="al-ev__label">{row.label}</span>
            <svg className="al-own-size al-ev__line" width="100%" height={HEIGHT} aria-hidden="true">
              <Lines at={at} limits={limits} />
              <IntervalLine at={at} row={row} />
            </svg>
            <span className="al-ev__figure">{row.figure}</span>
          </li>
        ))}
        <li className="al-ev__row al-ev__axis" aria-hidden="true">
          <span className="al-ev__label" />
          <span className="al-ev__ends kern-body kern-body--small">
            <span>← {sides.left}</span>
            <span>{sides.right} →</span>
          </span>
          <span />
        </li>
      </ul>
      <p className="kern-body kern-body--small al-ev__key">
        <svg className="al-own-size" width="32" height="12" aria-hidden="true">
          <line x1="0" x2="32" y1="6" y2="6" className="al-ev__limit" />
        </svg>
        {limits
          .map(({ label }) => label)
          .filter(Boolean)
          .join(' · ')}
      </p>
    </figure>
  );
}

type Scale = (value: number) => string;

function scaleOf(rows: readonly PictureRow[], limits: readonly { readonly at: number }[]): Scale {
  const ends = [
    ...rows.flatMap(({ interval }) => [interval.lower, interval.upper]),
    ...limits.map((limit) => limit.at),
  ];
  const [lowest, highest] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const width = Math.max(1e-9, highest - lowest);
  return (value) => `${4 + ((value - lowest) / width) * 92}%`;
}

function Lines({ at, limits }: { at: Scale; limits: readonly { readonly at: number }[] }) {
  return (
    <>
      <line x1={at(0)} x2={at(0)} y1="0" y2={HEIGHT} className="al-ev__zero" />
      {limits.map((limit) => (
        <line
          key={limit.at}
          x1={at(limit.at)}
          x2={at(limit.at)}
          y1="0"
          y2={HEIGHT}
          className="al-ev__limit"
        />
      ))}
    </>
  );
}

function IntervalLine({ at, row }: { at: Scale; row: PictureRow }) {
  const middle = HEIGHT / 2;
  return (
    <>
      <line
        x1={at(row.interval.lower)}
        x2={at(row.interval.upper)}
        y1={middle}
        y2={middle}
        className={`al-ev__range al-ev__range--${row.result}`}
      />
      <svg x={at(row.difference)} y={middle} overflow="visible" className="al-own-size">
        <path d={MARKS[row.result]} className={`al-ev__mark al-ev__mark--${row.result}`} />
      </svg>
    </>
  );
}

// A disc, a square and a triangle: readable without colour.
const MARKS: Readonly<Record<TestResult, string>> = {
  met: 'M -8 0 A 8 8 0 1 0 8 0 A 8 8 0 1 0 -8 0 Z',
  not_met: 'M -7 -7 H 7 V 7 H -7 Z',
  inconclusive: 'M 0 -9 L 9 7 H -9 Z',
};
