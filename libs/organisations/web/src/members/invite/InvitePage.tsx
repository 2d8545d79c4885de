import { MEMBER_LIMITS } from '@allmende/organisations-core';
import { RadioGroup, TextAreaField, TextField } from '@allmende/platform-ui';
import { NotFound, problemAt, useProblemText, useLanguage } from '@allmende/platform-web';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { OrganisationRole } from '../parts/Member.generated.js';
import { type OfficeProps, StepPage, WithOffice } from '../parts/OfficePage.js';
import { RoleChoices } from '../parts/Roles.js';
import { Step } from '../parts/Step.js';
import { useCommand } from '../parts/use-command.js';
import { NAMESPACE, useWords } from '../parts/use-words.js';
import { InviteMemberDocument } from './InvitePage.generated.js';

/** Asks somebody by mail to act for the organisation. */
export function Component() {
  return (
    <WithOffice>
      {({ office }) => (office.viewerCan.manageMembers ? <Invite office={office} /> : <NotFound />)}
    </WithOffice>
  );
}

interface Draft {
  readonly email: string;
  readonly roles: readonly OrganisationRole[];
  readonly locale: 'de' | 'en';
  readonly message: string;
}

function Invite({ office }: Pick<OfficeProps, 'office'>) {
  const t = useWords();
  const words = useProblemText(NAMESPACE);
  const navigate = useNavigate();
  const locale = useLanguage();
  const [draft, setDraft] = useState<Draft>({ email: '', roles: [], locale, message: '' });
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const { busy, problems, error, run } = useCommand(InviteMemberDocument);
  const errorAt = (path: string) => {
    const problem = problemAt(problems, path);
    return problem && words(problem);
  };
  const back = `/organisation/${office.id}`;
  const send = async () => {
    const input = { ...draft, roles: [...draft.roles], organisationId: office.id };
    if ((await run({ input })) === null) return;
    await navigate(back, { state: { done: 'invited', name: draft.email } });
  };
  return (
    <StepPage office={office} title={t('invite.title')} lead={t('invite.lead', { name: office.name })}>
      <Step
        confirm={t('invite.send')}
        back={back}
        busy={busy}
        problems={problems}
        error={error}
        onConfirm={() => void send()}
      >
        <TextField
          id="field-email"
          type="email"
          autoComplete="off"
          label={t('invite.email')}
          hint={t('invite.emailHint')}
          value={draft.email}
          error={errorAt('email')}
          onChange={(event) => change({ email: event.target.value })}
        />
        <RoleChoices
          choices={office.memberRoles}
          roles={draft.roles}
          problems={problems}
          onChange={(roles) => change({ roles })}
        />
        <TextAreaField
          id="field-message"
          label={t('invite.message')}
          hint={t('invite.messageHint')}
          optional
          limit={MEMBER_LIMITS.message}
          value={draft.message}
          error={errorAt('message')}
          onChange={(event) => change({ message: event.target.value })}
        />
        <RadioGroup
          id="field-locale"
          name="locale"
          horizontal
          label={t('invite.language')}
          value={draft.locale}
          choices={[
            { value: 'de', label: 'Deutsch' },
            { value: 'en', label: 'English' },
          ]}
          onValueChange={(value) => change({ locale: value === 'en' ? 'en' : 'de' })}
        />
      </Step>
    </StepPage>
  );
}
