import { useId, type ReactNode } from 'react';
import { useUiText } from '../ui-text.js';

/** How many of all parts are done; tells the parts, never a percentage alone. */
export function Progress({ label, done, all }: { label: ReactNode; done: number; all: number }) {
  const id = useId();
  const text = useUiText();
  return (
    <div className="kern-progress al-progress">
      <label className="kern-label" htmlFor={id}>
        {label}
      </label>
      <progress id={id} value={done} max={Math.max(all, 1)} />
      <span className="kern-body kern-body--small kern-body--muted">{text.progress(done, all)}</span>
    </div>
  );
}
