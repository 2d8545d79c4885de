import { Card, CardGrid, Disclosure, Section, TextLink } from '@allmende/platform-ui';
import { FailureAlert, useFormat } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { MyInvitationsDocument } from '../parts/MyConsortia.generated.js';
import { waiting } from '../parts/invitation-state.js';
import { InvitationBadge } from '../parts/StatusBadge.js';
import { Deadline } from '../parts/Deadline.js';
import { useWords } from '../parts/use-words.js';

/** What the own organisations are invited to: what waits stands open, what is over can be looked up. */
export function ReceivedInvitations() {
  const t = useWords();
  const format = useFormat();
  const { data, error, refetch } = useQuery(MyInvitationsDocument, {
    ssr: false,
    fetchPolicy: 'cache-and-network',
  });
  if (data === undefined) return error ? <FailureAlert error={error} onRetry={() => void refetch()} /> : null;
  const { nodes } = data.myInvitations;
  const open = waiting(nodes);
  const closed = nodes.filter(({ status }) => status !== 'pending');
  if (nodes.length === 0) return null;
  return (
    <Section title={t('overview.invitations', { count: open.length })}>
      <CardGrid wide>
        {open.map((letter) => (
          <Card
            key={letter.id}
            href={`/einladungen/${letter.id}`}
            preline={t('overview.invitedBy', { name: letter.consortium.lead.name })}
            title={letter.consortium.title}
            badges={<Deadline expiresAt={letter.expiresAt} />}
            footer={<p className="kern-body">{t('overview.answer')}</p>}
          >
            {t('overview.invitedAs', {
              name: letter.organisation.name,
              role: t(`role.${letter.role}.label`),
            })}
          </Card>
        ))}
      </CardGrid>
      {closed.length > 0 && (
        <Disclosure title={t('overview.closed', { count: closed.length })}>
          <ul className="al-lines">
            {closed.map((letter) => (
              <li key={letter.id}>
                <TextLink href={`/einladungen/${letter.id}`}>{letter.consortium.title}</TextLink>{' '}
                <span className="kern-body--muted">
                  {letter.consortium.lead.name}, {format.date(letter.createdAt)}
                </span>{' '}
                <InvitationBadge status={letter.status} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Section>
  );
}
