import { Badge, Section, TextLink } from '@allmende/platform-ui';
import { useFormat } from '@allmende/platform-web';
import type { MemberPartsFragment } from '../parts/Member.generated.js';
import type { OfficeProps } from '../parts/OfficePage.js';
import { useRoleNames } from '../parts/Roles.js';
import { useWords } from '../parts/use-words.js';

/** Who acts for the organisation, with roles in words; admins find the way to change them. */
export function MemberList({ office, viewer }: OfficeProps) {
  const t = useWords();
  const members = office.members ?? [];
  const manages = office.viewerCan.manageMembers;
  const lead = t(manages ? 'members.manage' : 'members.see');
  return (
    <Section title={t('members.title', { count: members.length })} lead={lead} id="mitglieder">
      <ul className="al-people">
        {members.map((member) => (
          <Entry
            key={member.accountId}
            member={member}
            isSelf={member.accountId === viewer.accountId}
            changeAt={manages ? `/organisation/${office.id}/mitglied/${member.accountId}` : null}
          />
        ))}
      </ul>
    </Section>
  );
}

interface EntryProps {
  member: MemberPartsFragment;
  isSelf: boolean;
  changeAt: string | null;
}

function Entry({ member, isSelf, changeAt }: EntryProps) {
  const t = useWords();
  const { date } = useFormat();
  const roleNames = useRoleNames();
  const { displayName, jobTitle, email, roles, since } = member;
  return (
    <li className="al-person">
      <div className="al-person__words">
        <p className="kern-body">
          <strong>{displayName}</strong> {isSelf && <Badge kind="info">{t('members.self')}</Badge>}
        </p>
        <p className="kern-body kern-body--muted">
          {[jobTitle, email].filter((part) => part !== null).join(' · ')}
        </p>
        <p className="kern-body">{roleNames(roles)}</p>
        <p className="kern-body kern-body--muted">{t('members.since', { date: date(since) })}</p>
      </div>
      {changeAt !== null && (
        <TextLink href={changeAt} aria-label={t('members.changeOf', { name: displayName })}>
          {t('members.change')}
        </TextLink>
      )}
    </li>
  );
}
