import {
  evaluationFacts,
  type EvaluationContent,
  type EvaluationFacts,
  type KindContext,
} from '@allmende/gate-core';
import { EmptyState, Section, Skeleton } from '@allmende/platform-ui';
import { QueryState } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { EvaluationOfUseDocument, type EvaluationOfUseQuery } from './EvaluationOfUse.generated.js';
import { EvaluationView } from './EvaluationView.js';
import { useWords } from './words.js';

type Kept = NonNullable<NonNullable<EvaluationOfUseQuery['project']>['gatedUse']>['records'][number];

/** What the evaluation of a use shows as it is kept, for people of the organisation whose use it is. */
export function EvaluationOfUse({
  projectKey,
  organisationId,
}: {
  projectKey: string;
  organisationId: string | null;
}) {
  const t = useWords();
  const query = useQuery(EvaluationOfUseDocument, { variables: { key: projectKey, organisationId } });
  return (
    <Section title={t('outcome.title')} lead={t('outcome.lead')}>
      <QueryState query={query} skeleton={<Skeleton lines={6} />}>
        {({ project }) => {
          const facts = factsOf(project?.gatedUse?.records ?? []);
          return facts === null ? (
            <EmptyState title={t('outcome.none.title')}>{t('outcome.none.text')}</EmptyState>
          ) : (
            <EvaluationView facts={facts} />
          );
        }}
      </QueryState>
    </Section>
  );
}

/** The records of a use as the rules read them; null while nothing was measured. */
export function factsOf(records: readonly Kept[]): EvaluationFacts | null {
  const evaluation = records.find(({ type }) => type === 'evaluation_result');
  if (evaluation === undefined || evaluation.status === 'missing') return null;
  const others = Object.fromEntries(
    records.map(({ type, status, content, acceptedAt }) => [
      type,
      { status, content, fixedAt: acceptedAt === null ? null : new Date(acceptedAt) },
    ]),
  ) as KindContext['others'];
  return evaluationFacts(evaluation.content as EvaluationContent, {
    others,
    begunAt: new Date(evaluation.begunAt),
  });
}
