import { Section, Stack } from '@allmende/platform-ui';
import { NotFound } from '@allmende/platform-web';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { MemberPartsFragment, OrganisationRole } from '../parts/Member.generated.js';
import { type OfficeProps, StepPage, WithOffice } from '../parts/OfficePage.js';
import { RoleChoices } from '../parts/Roles.js';
import { Step } from '../parts/Step.js';
import { useCommand } from '../parts/use-command.js';
import { useWords } from '../parts/use-words.js';
import { ChangeRolesDocument } from './MemberPage.generated.js';
import { HandOver, Remove } from './MemberSteps.js';

/** One member, for admins: roles, hand-over, removal. */
export function Component() {
  const { accountId } = useParams();
  return (
    <WithOffice>
      {({ office, viewer }) => {
        const member = office.members?.find((candidate) => candidate.accountId === accountId);
        if (member === undefined || !office.viewerCan.manageMembers) return <NotFound />;
        return <OneMember office={office} viewer={viewer} member={member} />;
      }}
    </WithOffice>
  );
}

/** A member and the organisation it belongs to. */
export interface MemberProps {
  readonly office: OfficeProps['office'];
  readonly member: MemberPartsFragment;
}

function OneMember({ office, viewer, member }: MemberProps & Pick<OfficeProps, 'viewer'>) {
  const isSelf = member.accountId === viewer.accountId;
  const mayOffer = office.viewerRoles.includes('admin') && !member.roles.includes('admin');
  return (
    <StepPage office={office} title={member.displayName} lead={member.jobTitle ?? undefined}>
      <Stack gap="large">
        <RoleForm key={member.roles.join()} office={office} member={member} />
        {!isSelf && mayOffer && <HandOver office={office} member={member} />}
        {!isSelf && <Remove office={office} member={member} />}
      </Stack>
    </StepPage>
  );
}

function RoleForm({ office, member }: MemberProps) {
  const t = useWords();
  const navigate = useNavigate();
  const [roles, setRoles] = useState<readonly OrganisationRole[]>(member.roles);
  const { busy, problems, error, run } = useCommand(ChangeRolesDocument);
  const back = `/organisation/${office.id}`;
  const { accountId, displayName: name } = member;
  const change = async () => {
    const input = {
      organisationId: office.id,
      accountId,
      roles: [...roles],
      expectedRoles: [...member.roles],
    };
    if ((await run({ input })) !== null) await navigate(back, { state: { done: 'rolesChanged', name } });
  };
  return (
    <Section title={t('member.rolesTitle', { name })} lead={t('member.rolesLead')}>
      <Step
        confirm={t('member.rolesSave')}
        back={back}
        busy={busy}
        problems={problems}
        error={error}
        onConfirm={() => void change()}
      >
        <RoleChoices choices={office.memberRoles} roles={roles} problems={problems} onChange={setRoles} />
      </Step>
    </Section>
  );
}
