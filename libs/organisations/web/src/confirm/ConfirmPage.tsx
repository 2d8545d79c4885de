import { Alert, LinkButton, Section, TextLink } from '@allmende/platform-ui';
import { AreaPage, QueryState, SignedInPage, useFormat } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { useWords } from '../claims/words.js';
import type { ClaimPartsFragment } from '../parts/Claim.generated.js';
import { ClaimStatusBadge } from '../parts/ClaimStatusBadge.js';
import { ClaimSteps } from '../parts/ClaimSteps.js';
import { CodeForm } from './CodeForm.js';
import { ClaimOfOrganisationDocument } from './ConfirmPage.generated.js';

/** How the verification of an organisation stands, what is to do next, and where the code of a letter is typed in. */
export function Component() {
  const { id = '' } = useParams();
  const t = useWords();
  return (
    <SignedInPage title={t('confirm.heading')}>{() => <Confirm key={id} organisationId={id} />}</SignedInPage>
  );
}

function Confirm({ organisationId }: { organisationId: string }) {
  const t = useWords();
  const query = useQuery(ClaimOfOrganisationDocument, { variables: { organisationId }, ssr: false });
  return (
    <QueryState query={query} wholePage>
      {({ claimOfOrganisation: claim }) =>
        claim === null ? null : (
          <AreaPage
            title={t('confirm.title', { name: claim.organisation.name })}
            lead={t(`confirm.lead.${claim.status}`)}
            badges={<ClaimStatusBadge status={claim.status} />}
            crumbs={[{ label: t('crumb.organisation'), href: '/organisation' }]}
            meta={{ noIndex: true }}
          >
            <Standing claim={claim} />
          </AreaPage>
        )
      }
    </QueryState>
  );
}

function Standing({ claim }: { claim: ClaimPartsFragment }) {
  const t = useWords();
  return (
    <>
      {claim.status === 'verified' && (
        <LinkButton href="/organisation">{t('confirm.toOrganisation')}</LinkButton>
      )}
      {claim.status === 'rejected' && (
        <div className="al-cluster">
          <LinkButton href="/organisation/anmelden">{t('confirm.again')}</LinkButton>
        </div>
      )}
      {claim.viewerCan.confirm && <LetterPart claim={claim} />}
      <Section title={t('confirm.ways')}>
        <ul className="al-stack al-stack--small">
          {(['domain', 'letter', 'editor'] as const).map((way) => (
            <li key={way} className="kern-body">
              <strong>{t(`confirm.way.${way}.title`)}</strong> {t(`confirm.way.${way}.why`)}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('steps.title')}>
        <ClaimSteps steps={claim.steps} />
      </Section>
      <p className="kern-body">
        <TextLink href="/loesungen/neu">{t('claimed.draft')}</TextLink>
      </p>
    </>
  );
}

function LetterPart({ claim }: { claim: ClaimPartsFragment }) {
  const t = useWords();
  const { date } = useFormat();
  const { letter } = claim;
  if (letter === null) {
    return (
      <Alert kind="info" live="off" title={t('confirm.noLetter.title')}>
        {t('confirm.noLetter.why')}
      </Alert>
    );
  }
  return (
    <Section
      title={t('confirm.code.title')}
      lead={t('confirm.code.lead', { date: date(letter.expiresAt), ordered: date(letter.orderedAt) })}
    >
      <CodeForm organisationId={claim.organisation.id} attemptsLeft={letter.attemptsLeft} />
    </Section>
  );
}
