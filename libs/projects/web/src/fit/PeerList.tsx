import { EmptyState, Section, TextLink } from '@allmende/platform-ui';
import type { FitPageQuery } from './Fit.generated.js';
import { useWords } from './words.js';

type Peers = NonNullable<NonNullable<FitPageQuery['project']>['fit']>['peers'];

/** Who has the same procedure or IT provider and runs the solution: the people to call first. */
export function PeerList({ peers }: { peers: Peers }) {
  const t = useWords();
  return (
    <Section title={t('peers.title')} lead={t('peers.lead')}>
      {peers.length === 0 ? (
        <EmptyState title={t('peers.none')}>{t('peers.noneWhy')}</EmptyState>
      ) : (
        <ul className="al-plain-list">
          {peers.map(({ organisation, municipality, stage, procedures, sharesProvider }) => (
            <li key={organisation.id}>
              <TextLink href={`/kommunen/${municipality.key}`}>{municipality.name}</TextLink>{' '}
              {t(`peers.${stage}`)}
              {': '}
              {[...procedures, ...(sharesProvider ? [t('peers.provider')] : [])].join(', ')}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
