import { Badge, LinkButton, Section, TextLink } from '@allmende/platform-ui';
import { useProblemText } from '@allmende/platform-web';
import type { LifecycleState } from '@allmende/projects-core';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { evidenceAddress } from './evidence-address.js';
import { EvidenceTasksDocument, type EvidenceTasksQuery } from './EvidenceTasks.generated.js';

type Standing = NonNullable<EvidenceTasksQuery['project']>['nextSteps'][number]['evidence'][number];

/** What the chosen step asks for: what is there, and what is missing with the way to it. */
export function StepEvidence({ projectKey, to }: { projectKey: string; to: LifecycleState }) {
  const { t } = useTranslation('evidence');
  const { data } = useQuery(EvidenceTasksDocument, {
    variables: { key: projectKey },
    fetchPolicy: 'cache-and-network',
  });
  const step = data?.project?.nextSteps.find((candidate) => candidate.to === to);
  if (step === undefined || step.evidence.length === 0) return null;
  const open = step.evidence.filter(({ problems }) => problems.length > 0);
  return (
    <Section
      title={t('step.title')}
      lead={open.length === 0 ? t('step.all') : t('step.open', { count: open.length })}
    >
      <ul className="al-step-evidence">
        {step.evidence.map((standing) => (
          <Piece key={standing.key} projectKey={projectKey} standing={standing} />
        ))}
      </ul>
    </Section>
  );
}

function Piece({ projectKey, standing }: { projectKey: string; standing: Standing }) {
  const { t } = useTranslation('evidence');
  const words = useProblemText('evidence');
  const { key, condition, place, problems } = standing;
  const isThere = problems.length === 0;
  return (
    <li className="al-step-evidence__piece">
      <div className="al-cluster">
        <strong>{t(`key.${key}`)}</strong>
        <Badge kind={isThere ? 'success' : 'warning'}>{t(isThere ? 'step.there' : 'step.missing')}</Badge>
      </div>
      {condition !== 'always' && <p className="kern-hint">{t(`condition.${condition}`)}</p>}
      {!isThere && (
        <>
          <ul>
            {problems.map((problem) => (
              <li key={`${problem.code} ${problem.path}`}>
                <TextLink href={evidenceAddress(projectKey, place, problem.path)}>{words(problem)}</TextLink>
              </li>
            ))}
          </ul>
          <LinkButton small variant="secondary" href={evidenceAddress(projectKey, place)}>
            {t('step.mend', { piece: t(`key.${key}`) })}
          </LinkButton>
        </>
      )}
    </li>
  );
}
