import { LinkButton, Section } from '@allmende/platform-ui';
import { AreaPage, NotFound, QueryState, SignedInPage } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { ExchangeOfProjectDocument, type ExchangeOfEntryFragment } from '../parts/Exchange.generated.js';
import { useWords } from '../parts/words.js';
import { ProfileCard } from './ProfileCard.js';
import { RunTable } from './RunTable.js';

/** How one solution stands with other registers: what is missing where, what to fetch, what was fetched. */
export function Component() {
  const t = useWords();
  return <SignedInPage title={t('desk.title')}>{() => <Loaded title={t('desk.title')} />}</SignedInPage>;
}

function Loaded({ title }: { title: string }) {
  const { key = '' } = useParams();
  const query = useQuery(ExchangeOfProjectDocument, {
    variables: { key },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  return (
    <QueryState query={query} wholePage>
      {({ project }) =>
        project?.exchange ? <Desk title={title} entry={project} exchange={project.exchange} /> : <NotFound />
      }
    </QueryState>
  );
}

interface DeskProps {
  title: string;
  entry: ExchangeOfEntryFragment;
  exchange: NonNullable<ExchangeOfEntryFragment['exchange']>;
}

function Desk({ title, entry, exchange }: DeskProps) {
  const t = useWords();
  const address = `/loesungen/${entry.key}`;
  return (
    <AreaPage
      title={title}
      lead={t(entry.status === 'published' ? 'desk.lead' : 'desk.leadHidden')}
      crumbs={[
        { label: t('desk.solutions'), href: '/loesungen' },
        { label: entry.title === '' ? t('untitled') : entry.title, href: address },
      ]}
      meta={{ noIndex: true }}
      actions={<LinkButton href={`${address}/austausch/angaben`}>{t('desk.answer')}</LinkButton>}
    >
      <div className="al-stack al-stack--large">
        <Section title={t('desk.profiles')}>
          <div className="al-stack">
            {exchange.profiles.map((profile) => (
              <ProfileCard
                key={profile.format}
                projectKey={entry.key}
                profile={profile}
                published={entry.status === 'published'}
              />
            ))}
          </div>
        </Section>
        <Section title={t('desk.log')} lead={t('desk.logLead')}>
          <RunTable runs={exchange.runs} />
        </Section>
      </div>
    </AreaPage>
  );
}
