import { Alert, Button, Skeleton } from '@allmende/platform-ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { failureOf } from '../apollo/error-code.js';
import { PLATFORM_NAMESPACE } from '../i18n/create-i18n.js';
import { NotFound } from './plain-pages.js';

/** A failed request in words, with the id to quote and a way to try again. */
export function FailureAlert({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation(PLATFORM_NAMESPACE);
  const failure = failureOf(error);
  return (
    <Alert kind="danger" title={t(`errors.${failure.code}`)}>
      {(failure.requestId !== null || onRetry !== undefined) && (
        <div className="al-cluster">
          {failure.requestId !== null && <span>{t('errors.reference', { id: failure.requestId })}</span>}
          {onRetry !== undefined && (
            <Button variant="secondary" small onClick={onRetry}>
              {t('errors.retry')}
            </Button>
          )}
        </div>
      )}
    </Alert>
  );
}

/** What `useQuery` answers, as far as a page needs it. */
export interface QueryLike<Answer> {
  readonly data?: Answer | undefined;
  readonly loading: boolean;
  readonly error?: unknown;
  readonly refetch?: () => unknown;
}

export interface QueryStateProps<Answer> {
  query: QueryLike<Answer>;
  /** The query of the page itself: nothing found means the page is not there (404). */
  wholePage?: boolean;
  skeleton?: ReactNode;
  children: (answer: Answer) => ReactNode;
}

/** Skeleton while waiting, words when it failed, the content when it is there; old content stays while refreshing. */
export function QueryState<Answer>({ query, wholePage, skeleton, children }: QueryStateProps<Answer>) {
  if (query.data !== undefined && query.data !== null) return children(query.data);
  if (!query.error) return skeleton ?? <Skeleton lines={wholePage === true ? 8 : 3} />;
  if (wholePage === true && isAbsent(query.error)) return <NotFound />;
  return <FailureAlert error={query.error} onRetry={query.refetch && (() => void query.refetch?.())} />;
}

function isAbsent(error: unknown): boolean {
  const { code } = failureOf(error);
  return code === 'NOT_FOUND' || code === 'FORBIDDEN';
}
