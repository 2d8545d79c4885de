import { Section, TextLink } from '@allmende/platform-ui';
import { hasNetworkRole, useFormat, type Viewer } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { useWords } from '../claims/words.js';
import { NetworkDeskCountsDocument } from '../network-desk/NetworkDesk.generated.js';
import { MyClaimsDocument } from './MyClaims.generated.js';

/** For the slot `desk`: own claims that are not settled, and for editors how many wait for them. */
export function Component({ viewer }: { viewer: Viewer }) {
  return (
    <>
      {hasNetworkRole(viewer, 'editor', 'administrator') && <WaitingForEditors />}
      <OwnClaims />
    </>
  );
}

function WaitingForEditors() {
  const t = useWords();
  const { data } = useQuery(NetworkDeskCountsDocument, { ssr: false, fetchPolicy: 'cache-and-network' });
  const count = data?.waiting.totalCount ?? 0;
  if (count === 0) return null;
  return (
    <Section title={t('desk.editors')}>
      <p className="kern-body">
        <TextLink href="/redaktion/pruefung">{t('desk.waiting', { count })}</TextLink>
      </p>
    </Section>
  );
}

function OwnClaims() {
  const t = useWords();
  const { date } = useFormat();
  const { data } = useQuery(MyClaimsDocument, { ssr: false, fetchPolicy: 'cache-and-network' });
  const open = (data?.myClaims ?? []).filter(({ status }) => status === 'claimed' || status === 'withdrawn');
  if (open.length === 0) return null;
  return (
    <Section title={t('desk.own')}>
      <ul className="al-stack al-stack--small">
        {open.map(({ id, status, createdAt, organisation, letter }) => (
          <li key={id} className="kern-body">
            <TextLink href={`/organisation/${organisation.id}/bestaetigen`}>{organisation.name}</TextLink>
            {' – '}
            {letter === null
              ? t(`desk.state.${status}`, { date: date(createdAt) })
              : t('desk.letter', { date: date(letter.expiresAt) })}
          </li>
        ))}
      </ul>
    </Section>
  );
}
