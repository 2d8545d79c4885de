import { Alert, Badge, Disclosure, Section, Skeleton, TextLink } from '@allmende/platform-ui';
import { useFormat } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { CLASS_KINDS } from '../parts/class-kinds.js';
import { UsesOfSolutionDocument, type UsesOfSolutionQuery } from '../parts/Solution.generated.js';
import { addressOfUse } from '../parts/use-address.js';
import { useWords } from '../parts/words.js';
import { PublicFacts } from '../public-view/PublicFacts.js';
import type { PublicFactsShownFragment } from '../public-view/PublicFacts.generated.js';
import { usePublicFacts } from '../public-view/use-public-facts.js';
import { useWords as usePublicWords } from '../public-view/words.js';

type Use = NonNullable<UsesOfSolutionQuery['project']>['gatedUses'][number];

/** On the page of a solution: who uses it at which risk, exceptions for everybody to read, and the way to the checklist. */
export function Component({ projectKey }: { projectKey: string }) {
  const t = useWords();
  const { data } = useQuery(UsesOfSolutionDocument, { variables: { key: projectKey } });
  const { of, failed } = usePublicFacts(projectKey);
  const project = data?.project;
  if (project == null) return null;
  const mayWrite = project.gatedUse?.viewerCan.edit === true;
  if (project.gatedUses.length === 0 && !(mayWrite && project.viewerCan.edit)) return null;
  return (
    <Section title={t('solution.title')} lead={t('solution.lead')}>
      {project.gatedUses.length > 0 && (
        <ul className="al-gate-items">
          {project.gatedUses.map((use) => (
            <UseRow key={use.id} use={use} facts={of(use.id)} failed={failed} />
          ))}
        </ul>
      )}
      {mayWrite && (
        <p className="kern-body">
          <TextLink href={addressOfUse(projectKey)}>{t('solution.toChecklist')}</TextLink>
        </p>
      )}
    </Section>
  );
}

interface UseRowProps {
  use: Use;
  /** Null while they are on their way. */
  facts: PublicFactsShownFragment | null;
  failed: boolean;
}

function UseRow({ use: { organisation, finding, overrides }, facts, failed }: UseRowProps) {
  const t = useWords();
  const p = usePublicWords();
  const { date } = useFormat();
  const riskClass = facts?.riskClass ?? finding.riskClass;
  return (
    <li className="al-gate-item">
      <div className="al-cluster al-cluster--spread">
        <span className="kern-title">{organisation.name}</span>
        <Badge kind={CLASS_KINDS[riskClass]}>{t(`riskClass.${riskClass}`)}</Badge>
      </div>
      <p className="kern-body kern-body--small">{t(`solution.means.${riskClass}`)}</p>
      {finding.sovereign && finding.riskClass !== 'unclassified' && (
        <p className="kern-body kern-body--small">{t('solution.sovereign')}</p>
      )}
      {overrides
        .filter(({ status }) => status === 'active')
        .map(({ id, reason, endsOn }) => (
          <Alert key={id} kind="warning" live="off" title={t('solution.exception', { day: date(endsOn) })}>
            <p className="al-plain-text">{reason}</p>
          </Alert>
        ))}
      <Disclosure title={t('solution.more', { name: organisation.name })}>
        {facts !== null && <PublicFacts facts={facts} office={organisation.name} />}
        {facts === null && (failed ? p('failed') : <Skeleton lines={6} />)}
      </Disclosure>
    </li>
  );
}
