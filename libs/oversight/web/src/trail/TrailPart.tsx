import { EmptyState, LinkButton, Section } from '@allmende/platform-ui';
import { QueryState, type QueryLike } from '@allmende/platform-web';
import { useTranslation } from 'react-i18next';
import { type LinePage, type LoadLines, SaveTrail } from './SaveTrail.js';
import { addressOf, type TrailChoice } from './trail-choice.js';
import { TrailFilter } from './TrailFilter.js';
import { TrailTable } from './TrailTable.js';
import './trail.css';

/** How many lines a page shows. */
export const LINES_A_PAGE = 50;

export interface TrailPartProps {
  path: string;
  choice: TrailChoice;
  subjects: readonly string[] | null;
  query: QueryLike<LinePage>;
  load: LoadLines;
}

/** Search, lines, pages and file: the same for the whole trail and for that of an organisation. */
export function TrailPart({ path, choice, subjects, query, load }: TrailPartProps) {
  const { t } = useTranslation('audit');
  return (
    <Section title={t('table.title')} actions={<SaveTrail load={load} />}>
      <TrailFilter path={path} choice={choice} subjects={subjects} />
      {choice.filter !== null && (
        <QueryState query={query} wholePage>
          {(page) => <Lines page={page} path={path} choice={choice} />}
        </QueryState>
      )}
    </Section>
  );
}

function Lines({ page, path, choice }: { page: LinePage } & Pick<TrailPartProps, 'path' | 'choice'>) {
  const { t } = useTranslation('audit');
  if (page.nodes.length === 0) {
    return (
      <EmptyState
        title={t('empty.title')}
        action={
          choice.narrowed || choice.after !== null ? (
            <LinkButton variant="secondary" href={path}>
              {t('filter.reset')}
            </LinkButton>
          ) : undefined
        }
      >
        {t(choice.narrowed ? 'empty.narrowed' : 'empty.why')}
      </EmptyState>
    );
  }
  return (
    <>
      <TrailTable lines={page.nodes} />
      <Paging page={page} path={path} choice={choice} />
    </>
  );
}

function Paging({ page, path, choice }: { page: LinePage } & Pick<TrailPartProps, 'path' | 'choice'>) {
  const { t } = useTranslation('audit');
  const { hasNextPage, endCursor } = page.pageInfo;
  const isFirst = choice.after === null;
  if (isFirst && !hasNextPage) return null;
  return (
    <nav aria-label={t('table.paging')} className="al-cluster">
      {!isFirst && (
        <LinkButton variant="tertiary" icon="chevron-left" href={addressOf(path, choice, null)}>
          {t('table.newest')}
        </LinkButton>
      )}
      {hasNextPage && endCursor !== null && (
        <LinkButton
          variant="secondary"
          iconAfter="chevron-right"
          rel="next"
          href={addressOf(path, choice, endCursor)}
        >
          {t('table.older')}
        </LinkButton>
      )}
    </nav>
  );
}
