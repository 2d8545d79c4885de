import { Button, LinkButton } from '../button.js';
import { Link } from '../link.js';
import { useUiText } from '../ui-text.js';

export interface LoadMoreProps {
  shown: number;
  /** Null where counting would cost more than it tells. */
  total: number | null;
  hasMore: boolean;
  onLoadMore?: () => void;
  /** The next page as an address, so that it also works without scripts. */
  href?: string;
  busy?: boolean;
}

/** How much of a long list is shown, and the way to more. */
export function LoadMore({ shown, total, hasMore, onLoadMore, href, busy }: LoadMoreProps) {
  const text = useUiText();
  return (
    <div className="al-load-more">
      {total !== null && (
        <p className="kern-body kern-body--muted" role="status">
          {text.shown(shown, total)}
        </p>
      )}
      {hasMore && onLoadMore !== undefined && (
        <Button variant="secondary" busy={busy} onClick={onLoadMore}>
          {text.loadMore}
        </Button>
      )}
      {hasMore && onLoadMore === undefined && href !== undefined && (
        <LinkButton variant="secondary" href={href}>
          {text.loadMore}
        </LinkButton>
      )}
    </div>
  );
}

export interface PaginationProps {
  /** Counted from 1. */
  page: number;
  pageCount: number;
  hrefFor: (page: number) => string;
}

/** Pages with addresses: first, last and the neighbours. */
export function Pagination({ page, pageCount, hrefFor }: PaginationProps) {
  const text = useUiText();
  if (pageCount <= 1) return null;
  return (
    <nav aria-label={text.pages} className="al-pagination">
      {page > 1 && (
        <LinkButton variant="tertiary" icon="chevron-left" href={hrefFor(page - 1)} rel="prev">
          {text.previous}
        </LinkButton>
      )}
      <ul>
        {pagesShown(page, pageCount).map((entry, index) => (
          <li key={index}>
            {entry === null ? (
              <span aria-hidden="true">…</span>
            ) : (
              <Link
                href={hrefFor(entry)}
                aria-label={text.page(entry)}
                aria-current={entry === page ? 'page' : undefined}
                className="al-pagination__page"
              >
                {entry}
              </Link>
            )}
          </li>
        ))}
      </ul>
      {page < pageCount && (
        <LinkButton variant="tertiary" iconAfter="chevron-right" href={hrefFor(page + 1)} rel="next">
          {text.next}
        </LinkButton>
      )}
    </nav>
  );
}

/** The page numbers worth showing; null stands for a gap. */
export function pagesShown(page: number, pageCount: number): (number | null)[] {
  const wanted = [1, page - 1, page, page + 1, pageCount].filter((entry) => entry >= 1 && entry <= pageCount);
  const sorted = [...new Set(wanted)].sort((left, right) => left - right);
  return sorted.flatMap((entry, index) => {
    const before = sorted[index - 1];
    return before !== undefined && entry - before > 1 ? [null, entry] : [entry];
  });
}
