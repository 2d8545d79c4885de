import type { ReactNode } from 'react';
import { Icon } from '../icon.js';

/** How weighty a message is; the icon and the words say it too, never colour alone. */
export type MessageKind = 'info' | 'success' | 'warning' | 'danger';

export interface AlertProps {
  kind: MessageKind;
  title: ReactNode;
  children?: ReactNode;
  /** `alert` interrupts, `status` waits, `off` is for messages that stood there from the start. */
  live?: 'alert' | 'status' | 'off';
}

/** A message in the flow of the page. */
export function Alert({ kind, title, children, live }: AlertProps) {
  const role = live ?? (kind === 'danger' ? 'alert' : 'status');
  return (
    <div className={`kern-alert kern-alert--${kind}`} role={role === 'off' ? undefined : role}>
      <div className="kern-alert__header">
        <Icon name={kind} />
        <span className="kern-title">{title}</span>
      </div>
      {children !== undefined && (
        <div className="kern-alert__body">
          <div className="kern-body">{children}</div>
        </div>
      )}
    </div>
  );
}
