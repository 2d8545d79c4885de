import { Alert, Badge, Section, TextLink } from '@allmende/platform-ui';
import { useFormat } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { CLASS_KINDS } from '../parts/class-kinds.js';
import { UsesOfSolutionDocument, type UsesOfSolutionQuery } from '../parts/Solution.generated.js';
import { addressOfUse } from '../parts/use-address.js';
import { useWords } from '../parts/words.js';

type Use = NonNullable<UsesOfSolutionQuery['project']>['gatedUses'][number];

/** On the page of a solution: who uses it at which risk, exceptions for everybody to read, and the way to the checklist. */
export function Component({ projectKey }: { projectKey: string }) {
  const t = useWords();
  const { data } = useQuery(UsesOfSolutionDocument, { variables: { key: projectKey } });
  const project = data?.project;
  if (project == null) return null;
  const mayWrite = project.gatedUse?.viewerCan.edit === true;
  if (project.gatedUses.length === 0 && !(mayWrite && project.viewerCan.edit)) return null;
  return (
    <Section title={t('solution.title')} lead={t('solution.lead')}>
      {project.gatedUses.length > 0 && (
        <ul className="al-gate-items">
          {project.gatedUses.map((use) => (
            <UseRow key={use.id} use={use} />
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

function UseRow({ use: { organisation, finding, overrides } }: { use: Use }) {
  const t = useWords();
  const { date } = useFormat();
  return (
    <li className="al-gate-item">
      <div className="al-cluster al-cluster--spread">
        <span className="kern-title">{organisation.name}</span>
        <Badge kind={CLASS_KINDS[finding.riskClass]}>{t(`riskClass.${finding.riskClass}`)}</Badge>
      </div>
      <p className="kern-body kern-body--small">{t(`solution.means.${finding.riskClass}`)}</p>
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
    </li>
  );
}
