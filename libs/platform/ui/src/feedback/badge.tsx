import type { ReactNode } from 'react';
import { classNames } from '../class-names.js';
import { Icon, type IconName } from '../icon.js';
import type { MessageKind } from './alert.js';

export interface BadgeProps {
  kind?: MessageKind | 'neutral';
  icon?: IconName;
  large?: boolean;
  children: ReactNode;
}

/** A state in one or two words. */
export function Badge({ kind = 'neutral', icon, large, children }: BadgeProps) {
  const shown = icon ?? (kind === 'neutral' ? undefined : kind);
  return (
    <span
      className={classNames(
        'kern-badge',
        `kern-badge--${kind}`,
        large !== true && 'kern-badge--small',
        'al-badge',
      )}
    >
      {shown !== undefined && <Icon name={shown} />}
      <span className="kern-label kern-label--small">{children}</span>
    </span>
  );
}
