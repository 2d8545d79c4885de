import { Alert, Badge, DefinitionList, LinkButton, Section, Stack, TextLink } from '@allmende/platform-ui';
import { AreaPage, Slot, useFormat } from '@allmende/platform-web';
import { useMemo } from 'react';
import { type OfficeProps, WithOffice } from '../parts/OfficePage.js';
import { RoleMeanings } from '../parts/Roles.js';
import { useWords } from '../parts/use-words.js';
import { Done } from './Done.js';
import { HandOverNotice } from './HandOverNotice.js';
import { InvitationList } from './InvitationList.js';
import { MemberList } from './MemberList.js';
import { RequestList } from './RequestList.js';
import { Vacancies } from './Vacancies.js';

/** One organisation: who it is, who acts for it, who is on the way in, what is vacant. */
export function Component() {
  return <WithOffice>{(props) => <Office {...props} />}</WithOffice>;
}

function Office({ office, viewer }: OfficeProps) {
  const t = useWords();
  const isMember = office.viewerRoles.length > 0;
  const manages = office.viewerCan.manageMembers;
  const slotProps = useMemo(
    () => ({ organisationId: office.id, viewerRoles: office.viewerRoles }),
    [office.id, office.viewerRoles],
  );
  return (
    <AreaPage
      title={office.name}
      preline={t(`kind.${office.kind}`)}
      crumbs={[{ label: t('list.title'), href: '/organisation' }]}
      meta={{ noIndex: true }}
      badges={
        <Badge kind={office.verified ? 'success' : 'warning'}>
          {t(office.verified ? 'office.verified' : 'office.unverified')}
        </Badge>
      }
      actions={<NextStep office={office} />}
    >
      <Stack gap="large">
        <Done />
        <HandOverNotice office={office} viewer={viewer} />
        {manages && <RequestList office={office} />}
        <Profile office={office} />
        {office.members && <MemberList office={office} viewer={viewer} />}
        {manages && <InvitationList office={office} />}
        {office.members && <Vacancies office={office} />}
        {(isMember || manages) && <Slot name="organisation" with={slotProps} />}
        {isMember && <OwnPart office={office} />}
      </Stack>
    </AreaPage>
  );
}

function NextStep({ office }: Pick<OfficeProps, 'office'>) {
  const t = useWords();
  if (office.viewerCan.manageMembers) {
    return (
      <LinkButton href={`/organisation/${office.id}/einladen`} icon="mail">
        {t('invite.title')}
      </LinkButton>
    );
  }
  if (office.viewerRoles.length > 0 || office.viewerJoinRequest) return null;
  return <LinkButton href={`/organisation/${office.id}/mitmachen`}>{t('join.title')}</LinkButton>;
}

function Profile({ office }: Pick<OfficeProps, 'office'>) {
  const t = useWords();
  const { date } = useFormat();
  const { mailbox, ags, verified, viewerRoles, viewerJoinRequest } = office;
  return (
    <Section title={t('office.profile')}>
      {viewerJoinRequest && (
        <Alert kind="info" live="off" title={t('join.waits', { date: date(viewerJoinRequest.createdAt) })} />
      )}
      <DefinitionList
        items={[
          { term: t('office.kindOf'), value: t(`kind.${office.kind}`) },
          {
            term: t('office.mailbox'),
            value: mailbox ? (
              <TextLink href={`mailto:${mailbox}`}>{mailbox}</TextLink>
            ) : (
              t('office.noMailbox')
            ),
          },
          { term: t('office.state'), value: t(verified ? 'office.verifiedWhy' : 'office.unverifiedWhy') },
        ]}
      />
      <div className="al-cluster">
        {ags && <TextLink href={`/kommunen/${ags}`}>{t('office.municipalityPage')}</TextLink>}
        {!verified && viewerRoles.length > 0 && (
          <TextLink href={`/organisation/${office.id}/bestaetigen`}>{t('office.verify')}</TextLink>
        )}
      </div>
    </Section>
  );
}

function OwnPart({ office }: Pick<OfficeProps, 'office'>) {
  const t = useWords();
  return (
    <Section title={t('own.title')} lead={t('own.lead')}>
      <RoleMeanings roles={office.viewerRoles} />
      <p className="kern-body">
        <TextLink href={`/organisation/${office.id}/austreten`}>{t('leave.title')}</TextLink>
      </p>
    </Section>
  );
}
