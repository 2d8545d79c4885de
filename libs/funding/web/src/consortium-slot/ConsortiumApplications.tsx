import { EmptyState, LinkButton, Section } from '@allmende/platform-ui';
import { QueryState, useViewer } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ApplicationCards } from '../desk-slot/ApplicationCards.js';
import { ConsortiumApplicationsDocument } from './ConsortiumApplications.generated.js';

/** The joint applications of a consortium, on its page. Without a property its key is read from the address. */
export function Component({ consortium }: { consortium?: { readonly key: string } }) {
  const { key = '' } = useParams();
  const { viewer } = useViewer();
  return viewer === null ? null : <Applications consortiumKey={consortium?.key ?? key} />;
}

function Applications({ consortiumKey }: { consortiumKey: string }) {
  const { t } = useTranslation('funding');
  const query = useQuery(ConsortiumApplicationsDocument, {
    variables: { key: consortiumKey },
    ssr: false,
    fetchPolicy: 'cache-and-network',
  });
  const mayApply =
    query.data?.consortium.viewerCan.apply === true && query.data.consortium.status !== 'dissolved';
  const begin = (
    <LinkButton href={`/foerderung?stand=offen&verbund=${consortiumKey}`} variant="secondary" icon="add">
      {t('slot.begin')}
    </LinkButton>
  );
  return (
    <Section title={t('slot.applications')} actions={mayApply ? begin : undefined}>
      <QueryState query={query}>
        {({ consortium }) =>
          consortium.applications.length === 0 ? (
            <EmptyState title={t('slot.none.title')}>
              {t(mayApply ? 'slot.none.why' : 'slot.none.whyMember')}
            </EmptyState>
          ) : (
            <ApplicationCards applications={consortium.applications} />
          )
        }
      </QueryState>
    </Section>
  );
}
