import type { Suggestion } from '@allmende/platform-ui';
import { Alert, TextLink } from '@allmende/platform-ui';
import { AreaPage, QueryState, RequireViewer } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useWords } from '../claims/words.js';
import type { ClaimPartsFragment } from '../parts/Claim.generated.js';
import { Claimed } from './Claimed.js';
import { ClaimForm } from './ClaimForm.js';
import { ClaimedMunicipalityDocument } from './ClaimPage.generated.js';

/** Where somebody says for whom they speak; `?ags=` comes from the page of a municipality. */
export function Component() {
  const t = useWords();
  const [claim, setClaim] = useState<ClaimPartsFragment | null>(null);
  return (
    <AreaPage
      title={t(claim === null ? 'claim.title' : `claimed.title.${claim.status}`)}
      lead={claim === null ? t('claim.lead') : undefined}
      crumbs={[{ label: t('crumb.organisation'), href: '/organisation' }]}
      meta={{ noIndex: true }}
    >
      <RequireViewer>
        {() => (claim === null ? <WithTarget onClaimed={setClaim} /> : <Claimed claim={claim} />)}
      </RequireViewer>
    </AreaPage>
  );
}

function WithTarget({ onClaimed }: { onClaimed: (claim: ClaimPartsFragment) => void }) {
  const [search] = useSearchParams();
  const ags = search.get('ags') ?? '';
  const query = useQuery(ClaimedMunicipalityDocument, {
    variables: { ags },
    skip: !/^\d{8}$/.test(ags),
    ssr: false,
  });
  if (!/^\d{8}$/.test(ags)) return <Beginning from={null} onClaimed={onClaimed} />;
  // A key that is not in the register leaves an empty form rather than a dead end.
  if (query.error) return <Beginning from={null} onClaimed={onClaimed} />;
  return (
    <QueryState query={query}>
      {({ municipality }) => (
        <Beginning
          from={municipality === null ? null : { key: municipality.ags, label: municipality.name }}
          nameSuffix={municipality?.nameSuffix ?? null}
          onClaimed={onClaimed}
        />
      )}
    </QueryState>
  );
}

interface BeginningProps {
  from: Suggestion | null;
  nameSuffix?: string | null;
  onClaimed: (claim: ClaimPartsFragment) => void;
}

function Beginning({ from, nameSuffix = null, onClaimed }: BeginningProps) {
  const t = useWords();
  const name = from === null ? '' : [nameSuffix, from.label].filter(Boolean).join(' ');
  return (
    <>
      <Alert kind="info" live="off" title={t('claim.join.title')}>
        <p>{t('claim.join.why')}</p>
        <TextLink href="/organisation">{t('claim.join.action')}</TextLink>
      </Alert>
      <ClaimForm from={from} name={name} onClaimed={onClaimed} />
    </>
  );
}
