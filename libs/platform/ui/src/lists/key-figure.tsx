import type { ReactNode } from 'react';
import { useUiText } from '../ui-text.js';

export interface KeyFigureProps {
  /** Formatted number. */
  value: ReactNode;
  label: ReactNode;
  /** The whole it is a part of, formatted. */
  of?: ReactNode;
  /** Formatted date the figure belongs to. */
  asOf?: ReactNode;
  source?: ReactNode;
}

/** A figure that explains itself: with its denominator, date and source. */
export function KeyFigure({ value, label, of, asOf, source }: KeyFigureProps) {
  const text = useUiText();
  return (
    <div className="al-key-figure">
      <p className="al-key-figure__value">
        <strong>{value}</strong>
        {of !== undefined && (
          <span>
            {' '}
            {text.of} {of}
          </span>
        )}
      </p>
      <p className="kern-body">{label}</p>
      {(asOf !== undefined || source !== undefined) && (
        <p className="kern-body kern-body--small kern-body--muted">
          {asOf !== undefined && (
            <>
              {text.asOf}: {asOf}
            </>
          )}
          {asOf !== undefined && source !== undefined && ' · '}
          {source !== undefined && (
            <>
              {text.source}: {source}
            </>
          )}
        </p>
      )}
    </div>
  );
}
