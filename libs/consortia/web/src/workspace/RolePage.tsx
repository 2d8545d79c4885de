import { INVITABLE_ROLES } from '@allmende/consortia-core';
import { Alert, RadioGroup, TextLink } from '@allmende/platform-ui';
import { NotFound, problemAt, useProblemText, type ProblemAnswer } from '@allmende/platform-web';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { ConsortiumPartsFragment, ConsortiumRole } from '../parts/Consortium.generated.js';
import { NAMESPACE, useWords } from '../parts/use-words.js';
import { Confirm } from './Confirm.js';
import { Forbidden } from './Forbidden.js';
import { StepPage, WithConsortium } from './WorkspaceFrame.js';
import { ChangePartnerRoleDocument } from './WorkspacePage.generated.js';

/** Gives a member another role. The lead is not among them: it is handed over. */
export function Component() {
  return <WithConsortium>{({ consortium }) => <Role consortium={consortium} />}</WithConsortium>;
}

function Role({ consortium }: { consortium: ConsortiumPartsFragment }) {
  const t = useWords();
  const { organisationId } = useParams();
  const partner = consortium.partners.find(({ organisation }) => organisation.id === organisationId);
  if (partner === undefined) return <NotFound />;
  const title = t('rolePage.title', { name: partner.organisation.name });
  if (!consortium.viewerCan.changeRoles) return <Forbidden title={title} consortium={consortium} />;
  return (
    <StepPage title={title} consortium={consortium}>
      {partner.role === 'lead' ? (
        <Alert kind="info" live="off" title={t('problems.LEAD_MUST_BE_HANDED_OVER')}>
          <TextLink href={`/verbuende/${consortium.key}/federfuehrung`}>{t('handOver.title')}</TextLink>
        </Alert>
      ) : (
        <RoleForm consortium={consortium} partner={partner} />
      )}
    </StepPage>
  );
}

export interface RoleFormProps {
  consortium: ConsortiumPartsFragment;
  partner: ConsortiumPartsFragment['partners'][number];
}

/** The roles one may give, each with its meaning, and what the server says to the choice. */
export function RoleForm({ consortium, partner }: RoleFormProps) {
  const t = useWords();
  const words = useProblemText(NAMESPACE);
  const navigate = useNavigate();
  const [role, setRole] = useState<ConsortiumRole>(partner.role);
  const [problems, setProblems] = useState<readonly ProblemAnswer[]>([]);
  const [change, { loading, error }] = useMutation(ChangePartnerRoleDocument);
  const { id, name } = partner.organisation;
  const confirm = async () => {
    const back = `/verbuende/${consortium.key}`;
    if (role === partner.role) return void navigate(back);
    const input = { consortiumId: consortium.id, organisationId: id, role };
    const answer = await change({ variables: { input } }).catch(() => null);
    const payload = answer?.data?.changePartnerRole;
    if (payload === undefined) return;
    setProblems(payload.problems);
    if (payload.problems.length > 0) return;
    await navigate(back, { state: { done: 'roleChanged', name } });
  };
  const atRole = problemAt(problems, 'role');
  return (
    <Confirm
      consequences={[t('rolePage.told', { name }), t(`rolePage.money.${role === 'partner' ? 'yes' : 'no'}`)]}
      confirm={t('rolePage.confirm')}
      back={`/verbuende/${consortium.key}`}
      busy={loading}
      problems={problems}
      error={error}
      onConfirm={() => void confirm()}
    >
      <RadioGroup
        id="field-role"
        name="role"
        label={t('rolePage.label')}
        hint={t('rolePage.hint')}
        error={atRole && words(atRole)}
        value={role}
        choices={INVITABLE_ROLES.map((key) => ({
          value: key,
          label: t(`role.${key}.label`),
          hint: t(`role.${key}.meaning`),
        }))}
        onValueChange={(key) => setRole(key as ConsortiumRole)}
      />
      <p className="kern-body">
        {t('rolePage.leadInstead')}{' '}
        <TextLink href={`/verbuende/${consortium.key}/federfuehrung`}>{t('handOver.title')}</TextLink>
      </p>
    </Confirm>
  );
}
