import { MEMBER_LIMITS } from '@allmende/organisations-core';
import {
  DefinitionList,
  Disclosure,
  EmptyState,
  LinkButton,
  Stack,
  TextAreaField,
} from '@allmende/platform-ui';
import { NotFound, problemAt, useFormat, useProblemText } from '@allmende/platform-web';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { JoinRequestPartsFragment, OrganisationRole } from '../parts/Member.generated.js';
import { type OfficeProps, StepPage, WithOffice } from '../parts/OfficePage.js';
import { RoleChoices } from '../parts/Roles.js';
import { Step } from '../parts/Step.js';
import { useCommand } from '../parts/use-command.js';
import { NAMESPACE, useWords } from '../parts/use-words.js';
import { LetInDocument, TurnDownDocument } from './Request.generated.js';

/** Lets somebody in with roles, or declines with a reason. */
export function Component() {
  return (
    <WithOffice>
      {({ office }) => (office.viewerCan.manageMembers ? <Answer office={office} /> : <NotFound />)}
    </WithOffice>
  );
}

function Answer({ office }: Pick<OfficeProps, 'office'>) {
  const t = useWords();
  const { requestId } = useParams();
  const request = office.joinRequests?.find(({ id }) => id === requestId);
  if (request === undefined) {
    return (
      <StepPage office={office} title={t('answer.kind')}>
        <EmptyState
          title={t('answer.gone')}
          action={<LinkButton href={`/organisation/${office.id}`}>{t('answer.back')}</LinkButton>}
        >
          {t('answer.goneWhy')}
        </EmptyState>
      </StepPage>
    );
  }
  return (
    <StepPage office={office} title={t('answer.title', { name: request.displayName ?? '' })}>
      <Stack gap="large">
        <Facts request={request} />
        <LetIn office={office} request={request} />
        <TurnDown office={office} request={request} />
      </Stack>
    </StepPage>
  );
}

interface RequestProps {
  office: OfficeProps['office'];
  request: JoinRequestPartsFragment;
}

function Facts({ request }: Pick<RequestProps, 'request'>) {
  const t = useWords();
  const { date } = useFormat();
  const { jobTitle, email, createdAt, message } = request;
  return (
    <DefinitionList
      items={[
        ...(jobTitle ? [{ term: t('answer.job'), value: jobTitle }] : []),
        ...(email ? [{ term: t('answer.email'), value: email }] : []),
        { term: t('answer.sent'), value: date(createdAt) },
        { term: t('answer.message'), value: message },
      ]}
    />
  );
}

function LetIn({ office, request }: RequestProps) {
  const t = useWords();
  const navigate = useNavigate();
  const [roles, setRoles] = useState<readonly OrganisationRole[]>(['reader']);
  const { busy, problems, error, run } = useCommand(LetInDocument);
  const back = `/organisation/${office.id}`;
  const letIn = async () => {
    if ((await run({ input: { id: request.id, roles: [...roles] } })) === null) return;
    await navigate(back, { state: { done: 'letIn', name: request.displayName } });
  };
  return (
    <Step
      confirm={t('answer.letIn')}
      back={back}
      busy={busy}
      problems={problems}
      error={error}
      onConfirm={() => void letIn()}
    >
      <RoleChoices choices={office.memberRoles} roles={roles} problems={problems} onChange={setRoles} />
    </Step>
  );
}

function TurnDown({ office, request }: RequestProps) {
  const t = useWords();
  const words = useProblemText(NAMESPACE);
  const navigate = useNavigate();
  const [reason, setReason] = useState('');
  const { busy, problems, error, run } = useCommand(TurnDownDocument);
  const back = `/organisation/${office.id}`;
  const turnDown = async () => {
    if ((await run({ input: { id: request.id, reason } })) === null) return;
    await navigate(back, { state: { done: 'turnedDown', name: request.displayName } });
  };
  const problem = problemAt(problems, 'reason');
  return (
    <Disclosure title={t('answer.turnDownTitle')}>
      <Step
        confirm={t('answer.turnDown')}
        back={back}
        busy={busy}
        problems={problems}
        error={error}
        onConfirm={() => void turnDown()}
      >
        <TextAreaField
          id="field-reason"
          label={t('answer.reason')}
          hint={t('answer.reasonHint')}
          limit={MEMBER_LIMITS.reason}
          value={reason}
          error={problem && words(problem)}
          onChange={(event) => setReason(event.target.value)}
        />
      </Step>
    </Disclosure>
  );
}
