import type { ReactNode } from 'react';
import { classNames } from '../class-names.js';
import { Link } from '../link.js';

export interface CardProps {
  id?: string;
  title: ReactNode;
  /** With an address the whole card is the link; nothing else inside may be one then. */
  href?: string;
  preline?: ReactNode;
  subline?: ReactNode;
  badges?: ReactNode;
  children?: ReactNode;
  footer?: ReactNode;
  small?: boolean;
  level?: 2 | 3 | 4;
}

/** One thing in a list of things. */
export function Card({
  id,
  title,
  href,
  preline,
  subline,
  badges,
  children,
  footer,
  small,
  level = 3,
}: CardProps) {
  const Heading = `h${level}` as const;
  return (
    <article
      id={id}
      className={classNames(
        'kern-card',
        small && 'kern-card--small',
        href !== undefined && 'kern-card--interactive',
        'al-card',
      )}
    >
      <div className="kern-card__container">
        <header className="kern-card__header">
          {preline !== undefined && <p className="kern-preline">{preline}</p>}
          <Heading className="kern-title">
            {href === undefined ? (
              title
            ) : (
              <Link
                href={href}
                className="kern-link kern-link--stretched kern-link--no-visited-state al-card__link"
              >
                {title}
              </Link>
            )}
          </Heading>
          {subline !== undefined && <p className="kern-subline">{subline}</p>}
        </header>
        {badges !== undefined && <div className="al-cluster al-cluster--tight">{badges}</div>}
        {children !== undefined && <div className="kern-card__body kern-body">{children}</div>}
        {footer !== undefined && <footer className="kern-card__footer">{footer}</footer>}
      </div>
    </article>
  );
}
