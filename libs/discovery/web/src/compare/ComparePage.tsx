import { MOST_COMPARED, readChosenKeys } from '@allmende/discovery-core';
import { Alert, Button, EmptyState, LinkButton, Skeleton, TextLink } from '@allmende/platform-ui';
import { AreaPage, QueryState, useViewer } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';
import { comparisonAddress } from './chosen.js';
import { ComparedSolutionsDocument, type ComparedSolutionsQuery } from './Compare.generated.js';
import { CompareTable } from './CompareTable.js';
import { useWords } from './words.js';

const ONLY = 'nur';
const DIFFERENCES = 'unterschiede';

/** Up to four solutions side by side. Everything is in the address, so it can be sent and printed. */
export function Component() {
  const t = useWords();
  const [parameters] = useSearchParams();
  const { keys, left } = readChosenKeys(parameters.get('mit'));
  return (
    <AreaPage
      title={t('title')}
      lead={t('lead')}
      crumbs={[{ label: t('solutions'), href: '/loesungen' }]}
      meta={{ noIndex: true }}
    >
      {left > 0 && (
        <Alert kind="info" live="off" title={t('tooMany.title', { count: MOST_COMPARED })}>
          {t('tooMany.why', { count: left })}
        </Alert>
      )}
      {keys.length === 0 ? <NothingChosen /> : <Comparison keys={keys} />}
    </AreaPage>
  );
}

function NothingChosen() {
  const t = useWords();
  return (
    <EmptyState
      title={t('empty.title')}
      action={<LinkButton href="/loesungen">{t('empty.action')}</LinkButton>}
    >
      {t('empty.why')}
    </EmptyState>
  );
}

function Comparison({ keys }: { keys: readonly string[] }) {
  const [parameters] = useSearchParams();
  const { viewer } = useViewer();
  const asked = parameters.get('kommune');
  const own = viewer?.memberships.find((membership) => membership.ags !== null)?.ags ?? null;
  const ags = asked ?? own;
  const query = useQuery(ComparedSolutionsDocument, {
    variables: { keys: [...keys], ags: ags ?? '', withFit: ags !== null },
  });
  const shown = query.data ?? query.previousData;
  return (
    <QueryState query={{ ...query, data: shown }} skeleton={<Skeleton lines={10} />}>
      {({ comparedProjects }) => <Columns columns={comparedProjects} ags={ags} />}
    </QueryState>
  );
}

interface ColumnsProps {
  columns: ComparedSolutionsQuery['comparedProjects'];
  ags: string | null;
}

function Columns({ columns, ags }: ColumnsProps) {
  const t = useWords();
  const [parameters] = useSearchParams();
  const solutions = columns.flatMap(({ project }) => project ?? []);
  const keys = columns.map(({ key }) => key);
  const onlyDifferences = parameters.get(ONLY) === DIFFERENCES;
  const more: Record<string, string> = ags !== null && parameters.has('kommune') ? { kommune: ags } : {};
  return (
    <div className="al-stack al-stack--large al-compare">
      {columns
        .filter(({ project }) => project === null)
        .map(({ key }) => (
          <Alert key={key} kind="warning" live="off" title={t('notFound.title', { key })}>
            <p>{t('notFound.why')}</p>
            <TextLink href={comparisonAddress(without(keys, key), more)}>{t('notFound.remove')}</TextLink>
          </Alert>
        ))}
      {solutions.length === 1 && <p className="kern-body">{t('onlyOne')}</p>}
      {solutions.length > 0 && (
        <>
          <CompareTable
            solutions={solutions}
            ags={ags}
            onlyDifferences={onlyDifferences}
            removeAddress={(key) => comparisonAddress(without(keys, key), more)}
          />
          <div className="al-cluster al-no-print">
            <Button variant="secondary" onClick={() => window.print()}>
              {t('print')}
            </Button>
            {solutions.length > 1 && (
              <LinkButton
                variant="tertiary"
                href={comparisonAddress(keys, onlyDifferences ? more : { ...more, [ONLY]: DIFFERENCES })}
              >
                {t(onlyDifferences ? 'showAll' : 'showDifferences')}
              </LinkButton>
            )}
            {keys.length < MOST_COMPARED && <TextLink href="/loesungen">{t('addMore')}</TextLink>}
          </div>
        </>
      )}
    </div>
  );
}

function without(keys: readonly string[], key: string): readonly string[] {
  return keys.filter((other) => other !== key);
}
