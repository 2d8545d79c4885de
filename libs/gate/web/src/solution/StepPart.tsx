import { Alert, TextLink } from '@allmende/platform-ui';
import { useQuery } from '@apollo/client/react';
import { StepOfUseDocument } from '../parts/Solution.generated.js';
import { addressOfUse } from '../parts/use-address.js';
import { useWords } from '../parts/words.js';

export interface StepPartProps {
  projectKey: string;
  organisationId?: string;
  /** The state somebody chose; only a pilot and an operation have to pass the gate. */
  to: string;
}

/** Where a step is offered: what the gate says of it, and the way to the checklist. */
export function Component({ projectKey, organisationId, to }: StepPartProps) {
  return to === 'pilot' || to === 'operation' ? (
    <StepWords projectKey={projectKey} organisationId={organisationId} to={to} />
  ) : null;
}

function StepWords({ projectKey, organisationId, to }: StepPartProps & { to: 'pilot' | 'operation' }) {
  const t = useWords();
  const whose = organisationId ?? null;
  const { data } = useQuery(StepOfUseDocument, {
    variables: { key: projectKey, organisationId: whose, to },
    fetchPolicy: 'cache-and-network',
  });
  const checklist = data?.project?.gatedUse?.checklist;
  if (checklist === undefined) return null;
  const asked = checklist.items.filter(({ grade }) => grade !== 'not_required');
  const address = addressOfUse(projectKey, '', whose);
  const step = to === 'operation' ? `${address.includes('?') ? '&' : '?'}schritt=betrieb` : '';
  return (
    <Alert
      kind={checklist.allowed ? 'success' : 'warning'}
      live="status"
      title={t(checklist.allowed ? `list.allowed.${to}` : `list.blocked.${to}`)}
    >
      <p>{t('list.count', { held: asked.filter(({ holds }) => holds).length, asked: asked.length })}</p>
      <p>
        <TextLink href={`${address}${step}`}>{t('solution.toChecklist')}</TextLink>
      </p>
    </Alert>
  );
}
