import { useTaxonomy } from '@allmende/municipalities-web';
import { DefinitionList, Section, Skeleton, TextLink, type Definition } from '@allmende/platform-ui';
import { AreaPage, QueryState, useFormat, type Viewer } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import type { InvitationLetterPartsFragment } from '../parts/Consortium.generated.js';
import { Deadline } from '../parts/Deadline.js';
import { MembersPage } from '../parts/MembersPage.js';
import { belongsTo } from '../parts/own-organisations.js';
import { Paragraphs } from '../parts/Paragraphs.js';
import { InvitationBadge } from '../parts/StatusBadge.js';
import { useRegionNames } from '../parts/use-region-names.js';
import { useWords } from '../parts/use-words.js';
import { Answer } from './Answer.js';
import { InvitationLetterDocument } from './InvitationPage.generated.js';
import { StateNotice } from './StateNotice.js';
import { Withdraw } from './Withdraw.js';

/** One invitation: what is proposed by whom, what the role means, and the answer. */
export function Component() {
  const t = useWords();
  const { id = '' } = useParams();
  return <MembersPage title={t('letter.kind')}>{(viewer) => <Loaded id={id} viewer={viewer} />}</MembersPage>;
}

function Loaded({ id, viewer }: { id: string; viewer: Viewer }) {
  const query = useQuery(InvitationLetterDocument, {
    variables: { id },
    ssr: false,
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryState query={query} wholePage skeleton={<Skeleton lines={8} />}>
      {({ invitation }) => (
        <Letter letter={invitation} viewer={viewer} onOutdated={() => void query.refetch()} />
      )}
    </QueryState>
  );
}

export interface LetterProps {
  letter: InvitationLetterPartsFragment;
  viewer: Viewer;
  /** Called when an answer was refused, because the state shown here may be old. */
  onOutdated: () => void;
}

/** The letter itself, for the invited and for those who sent it. */
export function Letter({ letter, viewer, onOutdated }: LetterProps) {
  const t = useWords();
  const { consortium, organisation, status, viewerCan } = letter;
  const isInvited = belongsTo(viewer, organisation.id);
  return (
    <AreaPage
      title={consortium.title}
      preline={t('letter.kind')}
      lead={t('letter.lead', { lead: consortium.lead.name, name: organisation.name })}
      crumbs={[{ label: t('overview.title'), href: '/verbuende' }]}
      badges={
        <>
          <InvitationBadge status={status} />
          {status === 'pending' && <Deadline expiresAt={letter.expiresAt} />}
        </>
      }
      meta={{ noIndex: true }}
    >
      {status !== 'pending' && <StateNotice letter={letter} isInvited={isInvited} />}
      <Message letter={letter} />
      <Offer letter={letter} />
      <Meaning letter={letter} isInvited={isInvited} />
      {status === 'pending' && viewerCan.answer && <Answer letter={letter} onOutdated={onOutdated} />}
      {status === 'pending' && isInvited && !viewerCan.answer && (
        <Section title={t('letter.answerTitle')} lead={t('letter.cannotAnswer', { name: organisation.name })}>
          {null}
        </Section>
      )}
      {viewerCan.withdraw && <Withdraw letter={letter} onOutdated={onOutdated} />}
    </AreaPage>
  );
}

type OfLetter = Pick<LetterProps, 'letter'>;

function Message({ letter: { message, consortium } }: OfLetter) {
  const t = useWords();
  if (message === '') return null;
  return (
    <Section title={t('letter.message', { lead: consortium.lead.name })}>
      <blockquote className="al-quote">
        <Paragraphs text={message} />
      </blockquote>
    </Section>
  );
}

function Offer({ letter }: OfLetter) {
  const t = useWords();
  const term = useTaxonomy();
  const format = useFormat();
  const { phrase } = useRegionNames();
  const { consortium } = letter;
  const items: Definition[] = [
    { term: t('profile.purposeShort'), value: <Paragraphs text={consortium.purpose} /> },
    { term: t('profile.field'), value: term('designField', consortium.field) },
    { term: t('profile.region'), value: phrase(consortium.region) || t('region.open') },
    { term: t('role.lead.label'), value: consortium.lead.name },
    ...(consortium.lead.mailbox === null
      ? []
      : [{ term: t('letter.ask'), value: mailLink(consortium.lead.mailbox) }]),
    { term: t('sent.on'), value: format.date(letter.createdAt) },
  ];
  return (
    <Section title={t('letter.offer')}>
      <DefinitionList items={items} />
    </Section>
  );
}

function mailLink(mailbox: string) {
  return <TextLink href={`mailto:${mailbox}`}>{mailbox}</TextLink>;
}

function Meaning({ letter: { role }, isInvited }: OfLetter & { isInvited: boolean }) {
  const t = useWords();
  return (
    <Section title={t('letter.roleTitle', { role: t(`role.${role}.label`) })}>
      <p className="kern-body al-measure">{t(`role.${role}.meaning`)}</p>
      {isInvited && (
        <ul className="al-list kern-body al-measure">
          <li>{t(`role.${role}.money`)}</li>
          <li>{t('letter.notBinding')}</li>
          <li>{t('letter.leave')}</li>
        </ul>
      )}
    </Section>
  );
}
