import type { ReactNode } from 'react';
import { Link } from '../link.js';
import { useUiText } from '../ui-text.js';

/** One step on the way to this page; the last one has no address. */
export interface Crumb {
  readonly label: ReactNode;
  readonly href?: string;
}

/** The way from the start to this page. */
export function Breadcrumbs({ items }: { items: readonly Crumb[] }) {
  const text = useUiText();
  return (
    <nav aria-label={text.breadcrumbs} className="al-breadcrumbs">
      <ol>
        {items.map((item, index) => (
          <li key={index}>
            {item.href === undefined ? (
              <span aria-current="page">{item.label}</span>
            ) : (
              <Link href={item.href} className="kern-link kern-link--small kern-link--no-visited-state">
                {item.label}
              </Link>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
