import type { TableCell } from './shown-table.js';

/** The sign of a kind: empty ring, quarter, full disc, dash. Shape and words carry the meaning, colour only helps. */
export function KindSymbol({ kind }: { kind: TableCell['kind'] }) {
  return (
    <svg
      className="al-own-size al-spot__symbol"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
    >
      {kind === 'no_data' ? (
        <path d="M3 8h10" className="al-spot__line" />
      ) : (
        <circle cx="8" cy="8" r="6" className="al-spot__line" />
      )}
      {kind === 'low' && <path d="M8 8V2a6 6 0 0 1 6 6z" className="al-spot__fill" />}
      {kind === 'covered' && <circle cx="8" cy="8" r="6" className="al-spot__fill" />}
    </svg>
  );
}
