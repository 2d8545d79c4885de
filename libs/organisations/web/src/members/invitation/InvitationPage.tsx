import {
  Alert,
  DefinitionList,
  EmptyState,
  LinkButton,
  Section,
  Skeleton,
  Stack,
} from '@allmende/platform-ui';
import { AreaPage, QueryState, useFormat, useViewer } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { RoleMeanings } from '../parts/Roles.js';
import { useWords } from '../parts/use-words.js';
import { AnswerForm } from './AnswerForm.js';
import { WayIn } from './WayIn.js';
import { InvitationToAnswerDocument, type InvitationToAnswerQuery } from './InvitationPage.generated.js';

/** The invitation that a mail leads to. */
export type Letter = NonNullable<InvitationToAnswerQuery['membershipInvitation']>;

/** What was sent with the mail, or the invitation itself for who has proven the address. */
export type InvitationKey = { readonly code: string } | { readonly id: string };

/** Shows what is accepted before it is: who invites, for whom, as what, until when. */
export function Component() {
  const { search } = useLocation();
  const { known, viewer } = useViewer();
  const asked = new URLSearchParams(search);
  const code = asked.get('code');
  const key = code === null ? { id: asked.get('id') ?? '' } : { code };
  if (!known) return <Frame />;
  return <Loaded key={viewer?.accountId} invitation={key} />;
}

function Frame() {
  const t = useWords();
  return (
    <AreaPage title={t('letter.kind')} meta={{ noIndex: true }}>
      <noscript>
        <p className="kern-body">{t('letter.needsScripts')}</p>
      </noscript>
      <Skeleton lines={6} />
    </AreaPage>
  );
}

function Loaded({ invitation }: { invitation: InvitationKey }) {
  const t = useWords();
  const [declined, setDeclined] = useState(false);
  const query = useQuery(InvitationToAnswerDocument, {
    variables: invitation,
    ssr: false,
    fetchPolicy: 'network-only',
  });
  if (declined) {
    return (
      <AreaPage title={t('letter.kind')} meta={{ noIndex: true }}>
        <Alert kind="success" title={t('letter.declined')}>
          {t('letter.declinedWhy')}
        </Alert>
      </AreaPage>
    );
  }
  return (
    <QueryState query={query} skeleton={<Frame />}>
      {({ membershipInvitation: letter }) =>
        letter ? (
          <Open letter={letter} invitation={invitation} onDeclined={() => setDeclined(true)} />
        ) : (
          <NotOpen />
        )
      }
    </QueryState>
  );
}

/** The same words for codes that are used, expired, withdrawn or wrong. */
function NotOpen() {
  const t = useWords();
  return (
    <AreaPage title={t('letter.notOpen')} meta={{ noIndex: true }}>
      <EmptyState
        title={t('letter.notOpenTitle')}
        action={
          <LinkButton href="/organisation" variant="secondary">
            {t('list.title')}
          </LinkButton>
        }
      >
        {t('letter.notOpenWhy')}
      </EmptyState>
    </AreaPage>
  );
}

interface OpenProps {
  letter: Letter;
  invitation: InvitationKey;
  onDeclined: () => void;
}

function Open({ letter, invitation, onDeclined }: OpenProps) {
  const t = useWords();
  const { date } = useFormat();
  const { organisation, inviter, email, expiresAt, message, roles } = letter;
  return (
    <AreaPage
      title={organisation.name}
      preline={t('letter.kind')}
      lead={t(inviter === null ? 'letter.leadWithoutName' : 'letter.lead', {
        inviter: inviter ?? '',
        name: organisation.name,
      })}
      meta={{ noIndex: true }}
    >
      <Stack gap="large">
        {!organisation.verified && (
          <Alert kind="warning" live="off" title={t('letter.unverified')}>
            {t('letter.unverifiedWhy')}
          </Alert>
        )}
        <DefinitionList
          items={[
            {
              term: t('letter.organisation'),
              value: `${organisation.name} (${t(`kind.${organisation.kind}`)})`,
            },
            { term: t('letter.to'), value: email },
            { term: t('letter.until'), value: date(expiresAt) },
            ...(message === '' ? [] : [{ term: t('letter.message'), value: message }]),
          ]}
        />
        <Section title={t('letter.roles')}>
          <RoleMeanings roles={roles} />
        </Section>
        {letter.viewerHasProvenAddress ? (
          <AnswerForm letter={letter} invitation={invitation} onDeclined={onDeclined} />
        ) : (
          <WayIn letter={letter} />
        )}
      </Stack>
    </AreaPage>
  );
}
