import { EmptyState, Section } from '@allmende/platform-ui';
import { AreaPage, QueryState, type Viewer } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SignedIn } from '../account/SignedIn.js';
import { NewToken } from './NewToken.js';
import { TokenForm } from './TokenForm.js';
import { MyTokensDocument } from './Tokens.generated.js';
import { TokenTable } from './TokenTable.js';

/** The keys by which programs act in one's name: what there is, and how to make one. */
export function Component() {
  const { t } = useTranslation('tokens');
  return (
    <AreaPage
      title={t('title')}
      lead={t('lead')}
      crumbs={[{ label: t('account'), href: '/konto' }]}
      meta={{ noIndex: true }}
    >
      <SignedIn>{(viewer) => <Tokens viewer={viewer} />}</SignedIn>
    </AreaPage>
  );
}

function Tokens({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation('tokens');
  const query = useQuery(MyTokensDocument, { ssr: false });
  const [secret, setSecret] = useState<string | null>(null);
  return (
    <>
      {secret !== null && <NewToken secret={secret} onDone={() => setSecret(null)} />}
      <Section title={t('list.title')}>
        <QueryState query={query}>
          {({ myTokens }) =>
            myTokens.length === 0 ? (
              <EmptyState title={t('list.none')}>{t('list.noneWhy')}</EmptyState>
            ) : (
              <TokenTable tokens={myTokens} caption={t('list.title')} />
            )
          }
        </QueryState>
      </Section>
      {secret === null && (
        <Section title={t('form.title')} lead={t('form.lead')}>
          <TokenForm viewer={viewer} onMade={setSecret} />
        </Section>
      )}
    </>
  );
}
