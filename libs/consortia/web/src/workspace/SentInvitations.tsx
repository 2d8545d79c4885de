import { EmptyState, LinkButton, Section, Table, TextLink, type TableColumn } from '@allmende/platform-ui';
import { useFormat } from '@allmende/platform-web';
import type { ConsortiumPartsFragment } from '../parts/Consortium.generated.js';
import { Deadline } from '../parts/Deadline.js';
import { InvitationBadge } from '../parts/StatusBadge.js';
import { useWords } from '../parts/use-words.js';

type Sent = ConsortiumPartsFragment['invitations'][number];

/** Whom the consortium has asked, and what became of it. */
export function SentInvitations({ consortium }: { consortium: ConsortiumPartsFragment }) {
  const t = useWords();
  const columns = useColumns();
  const { key, invitations, viewerCan } = consortium;
  return (
    <Section title={t('sent.title')}>
      {invitations.length === 0 ? (
        <EmptyState
          title={t('sent.empty')}
          action={
            viewerCan.invite && (
              <LinkButton href={`/verbuende/${key}/einladen`} variant="secondary" icon="add">
                {t('workspace.invite')}
              </LinkButton>
            )
          }
        >
          {t(viewerCan.invite ? 'sent.emptyWhy' : 'sent.emptyReader', { lead: consortium.lead.name })}
        </EmptyState>
      ) : (
        <Table
          caption={t('sent.title')}
          captionHidden
          columns={columns}
          rows={invitations}
          rowKey={({ id }) => id}
        />
      )}
    </Section>
  );
}

function useColumns(): readonly TableColumn<Sent>[] {
  const t = useWords();
  const format = useFormat();
  return [
    {
      key: 'name',
      header: t('partners.organisation'),
      rowHeader: true,
      cell: ({ id, organisation }) => <TextLink href={`/einladungen/${id}`}>{organisation.name}</TextLink>,
      sortValue: ({ organisation }) => organisation.name,
    },
    { key: 'role', header: t('partners.role'), cell: ({ role }) => t(`role.${role}.label`) },
    {
      key: 'sent',
      header: t('sent.on'),
      cell: ({ createdAt }) => format.date(createdAt, 'short'),
      sortValue: ({ createdAt }) => createdAt,
    },
    { key: 'status', header: t('sent.status'), cell: ({ status }) => <InvitationBadge status={status} /> },
    { key: 'more', header: t('sent.more'), cell: (invitation) => <Outcome invitation={invitation} /> },
  ];
}

function Outcome({ invitation }: { invitation: Sent }) {
  const t = useWords();
  const format = useFormat();
  const { status, expiresAt, answeredAt, declineReason } = invitation;
  if (status === 'pending') return <Deadline expiresAt={expiresAt} />;
  if (status === 'expired') return t('sent.expiredOn', { date: format.date(expiresAt, 'short') });
  if (answeredAt === null) return '–';
  const on = t('sent.answeredOn', { date: format.date(answeredAt, 'short') });
  return declineReason === null ? on : <span>{t('sent.declined', { on, reason: declineReason })}</span>;
}
