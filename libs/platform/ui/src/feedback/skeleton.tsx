import { useUiText } from '../ui-text.js';

/** Stands in for content that takes longer than 300 ms; before that it is invisible, by style sheet alone. */
export function Skeleton({ lines = 3, label }: { lines?: number; label?: string }) {
  const text = useUiText();
  return (
    <div className="al-skeleton" role="status">
      <span className="al-visually-hidden">{label ?? text.loading}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="al-skeleton__line" aria-hidden="true" />
      ))}
    </div>
  );
}
