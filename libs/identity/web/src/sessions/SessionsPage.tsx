import { Alert, Badge, Button } from '@allmende/platform-ui';
import { AreaPage, FailureAlert, QueryState, useFormat } from '@allmende/platform-web';
import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SignedIn } from '../account/SignedIn.js';
import { useSending } from '../account/use-sending.js';
import {
  EndOtherSessionsDocument,
  EndSessionDocument,
  OwnSessionsDocument,
  type SessionFactsFragment,
} from './Sessions.generated.js';
import { useDeviceWords } from './use-device-words.js';

/** Where one is signed in, and the way to end it. */
export function Component() {
  const { t } = useTranslation('account');
  return (
    <AreaPage
      title={t('sessions.title')}
      lead={t('sessions.lead')}
      crumbs={[{ label: t('account'), href: '/konto' }]}
      meta={{ noIndex: true }}
    >
      <SignedIn>{() => <Sessions />}</SignedIn>
    </AreaPage>
  );
}

function Sessions() {
  const query = useQuery(OwnSessionsDocument, { fetchPolicy: 'cache-and-network' });
  return <QueryState query={query}>{({ ownAccount }) => <List sessions={ownAccount.sessions} />}</QueryState>;
}

function List({ sessions }: { sessions: readonly SessionFactsFragment[] }) {
  const { t } = useTranslation('account');
  const [endOne] = useMutation(EndSessionDocument);
  const [endOthers] = useMutation(EndOtherSessionsDocument);
  const [told, setTold] = useState<string | null>(null);
  const sending = useSending();
  const sorted = [...sessions].sort((one, other) => Number(other.current) - Number(one.current));
  const end = async (work: Parameters<typeof sending.run>[0], words: string) => {
    setTold(null);
    if (await sending.run(work)) setTold(words);
  };
  const endSession = (sessionId: string) =>
    end(
      async () => (await endOne({ variables: { input: { sessionId } } })).data?.endSession.problems,
      t('sessions.ended'),
    );
  return (
    <>
      {sending.failure !== null && <FailureAlert error={sending.failure} />}
      {told !== null && <Alert kind="success" title={told} />}
      <ul className="al-sessions">
        {sorted.map((session) => (
          <Session
            key={session.id}
            session={session}
            busy={sending.busy}
            onEnd={() => void endSession(session.id)}
          />
        ))}
      </ul>
      {sessions.length === 1 ? (
        <p className="kern-body al-measure">{t('sessions.alone')}</p>
      ) : (
        <div>
          <Button
            busy={sending.busy}
            onClick={() =>
              void end(
                async () => (await endOthers()).data?.endOtherSessions.problems,
                t('sessions.othersEnded'),
              )
            }
          >
            {t('sessions.endOthers')}
          </Button>
        </div>
      )}
    </>
  );
}

interface SessionProps {
  session: SessionFactsFragment;
  busy: boolean;
  onEnd: () => void;
}

function Session({ session, busy, onEnd }: SessionProps) {
  const { t } = useTranslation('account');
  const { date } = useFormat();
  const device = useDeviceWords()(session);
  return (
    <li className="al-session">
      <div>
        <div className="al-cluster al-cluster--tight">
          <strong className="kern-body">{device}</strong>
          {session.current && <Badge kind="success">{t('sessions.current')}</Badge>}
        </div>
        <p className="kern-body">
          {t('sessions.since', { time: date(session.createdAt, 'dateTime') })}{' '}
          {t(`sessions.factor.${session.factor}`)}
        </p>
        <p className="kern-body">{t('sessions.seen', { time: date(session.lastSeenAt, 'dateTime') })}</p>
      </div>
      {!session.current && (
        <Button
          variant="secondary"
          small
          busy={busy}
          aria-label={t('sessions.endNamed', { device })}
          onClick={onEnd}
        >
          {t('sessions.end')}
        </Button>
      )}
    </li>
  );
}
