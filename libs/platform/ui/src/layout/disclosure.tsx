import type { ReactNode } from 'react';

/** Something one may open for more; works without scripts. */
export function Disclosure({
  title,
  open,
  children,
}: {
  title: ReactNode;
  open?: boolean;
  children: ReactNode;
}) {
  return (
    <details className="kern-accordion" open={open}>
      <summary className="kern-accordion__header">
        <span className="kern-title kern-title--small">{title}</span>
      </summary>
      <div className="kern-accordion__body">
        <div className="kern-body">{children}</div>
      </div>
    </details>
  );
}
