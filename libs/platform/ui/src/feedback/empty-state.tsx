import type { ReactNode } from 'react';

export interface EmptyStateProps {
  title: ReactNode;
  /** Why it is empty and what would stand here. */
  children: ReactNode;
  /** The one thing to do. */
  action?: ReactNode;
}

/** An empty list that teaches. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="al-empty">
      <p className="kern-title">{title}</p>
      <div className="kern-body al-measure">{children}</div>
      {action !== undefined && <div className="al-empty__action">{action}</div>}
    </div>
  );
}
