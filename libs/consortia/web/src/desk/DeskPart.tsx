import { CardGrid, EmptyState, LinkButton, Section, TextLink } from '@allmende/platform-ui';
import { FailureAlert } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { ConsortiumCard } from '../overview/MyConsortia.js';
import type {
  ConsortiumPartsFragment,
  InvitationLetterPartsFragment,
} from '../parts/Consortium.generated.js';
import { Deadline } from '../parts/Deadline.js';
import { waiting } from '../parts/invitation-state.js';
import { MyConsortiaDocument, MyInvitationsDocument } from '../parts/MyConsortia.generated.js';
import { useWords } from '../parts/use-words.js';

/** The consortia on the desk: invitations that wait by date, then the own consortia. */
export function Component() {
  const invitations = useQuery(MyInvitationsDocument, { ssr: false, fetchPolicy: 'cache-and-network' });
  const consortia = useQuery(MyConsortiaDocument, { ssr: false, fetchPolicy: 'cache-and-network' });
  const error = invitations.error ?? consortia.error;
  if (error)
    return <FailureAlert error={error} onRetry={() => void [invitations.refetch(), consortia.refetch()]} />;
  if (invitations.data === undefined || consortia.data === undefined) return null;
  return (
    <>
      <Waiting letters={waiting(invitations.data.myInvitations.nodes)} />
      <Own consortia={consortia.data.myConsortia.nodes} />
    </>
  );
}

function Waiting({ letters }: { letters: readonly InvitationLetterPartsFragment[] }) {
  const t = useWords();
  if (letters.length === 0) return null;
  return (
    <Section title={t('overview.invitations', { count: letters.length })}>
      <ul className="al-candidates">
        {letters.map((letter) => (
          <li key={letter.id} className="al-candidate">
            <div className="al-candidate__words">
              <p className="kern-body">
                <TextLink href={`/einladungen/${letter.id}`}>{letter.consortium.title}</TextLink>
              </p>
              <p className="kern-body">
                {t('desk.reason', { lead: letter.consortium.lead.name, name: letter.organisation.name })}
              </p>
            </div>
            <Deadline expiresAt={letter.expiresAt} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Own({ consortia }: { consortia: readonly ConsortiumPartsFragment[] }) {
  const t = useWords();
  const alive = consortia.filter(({ status }) => status !== 'dissolved');
  return (
    <Section
      title={t('overview.mine')}
      actions={
        alive.length > 3 && <TextLink href="/verbuende">{t('desk.all', { count: alive.length })}</TextLink>
      }
    >
      {alive.length === 0 ? (
        <EmptyState
          title={t('overview.empty.title')}
          action={
            <LinkButton href="/verbuende" variant="secondary">
              {t('desk.look')}
            </LinkButton>
          }
        >
          {t('desk.why')}
        </EmptyState>
      ) : (
        <CardGrid wide>
          {alive.slice(0, 3).map((consortium) => (
            <ConsortiumCard key={consortium.id} consortium={consortium} />
          ))}
        </CardGrid>
      )}
    </Section>
  );
}
