import { Alert, DefinitionList, Section, SideBySide, Stack, TextLink } from '@allmende/platform-ui';
import { AreaPage, QueryState, useFormat } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useWords } from '../claims/words.js';
import type { ClaimReviewPartsFragment } from '../parts/Claim.generated.js';
import { ClaimStatusBadge } from '../parts/ClaimStatusBadge.js';
import { ClaimSteps } from '../parts/ClaimSteps.js';
import { EditorsOnly } from '../parts/EditorsOnly.js';
import { Decide } from './Decide.js';
import { OrderLetter } from './OrderLetter.js';
import { ClaimToReviewDocument } from './ReviewPage.generated.js';
import { Papers } from './Papers.js';
import { warningsOf } from './warnings.js';

/** One claim with everything that speaks for and against it, and the decision. */
export function Component() {
  const { id = '' } = useParams();
  return <EditorsOnly>{() => <Review key={id} id={id} />}</EditorsOnly>;
}

function Review({ id }: { id: string }) {
  const t = useWords();
  const query = useQuery(ClaimToReviewDocument, { variables: { id }, ssr: false });
  return (
    <QueryState query={query} wholePage>
      {({ organisationClaim: claim }) =>
        claim === null ? null : (
          <AreaPage
            title={claim.organisation.name}
            preline={t(`kind.${claim.organisation.kind}`)}
            badges={<ClaimStatusBadge status={claim.status} />}
            crumbs={[
              { label: t('networkDesk.title'), href: '/redaktion' },
              { label: t('queue.title'), href: '/redaktion/pruefung' },
            ]}
            meta={{ noIndex: true }}
          >
            <SideBySide side={<Facts claim={claim} />}>
              <Stack gap="large">
                <Warnings claim={claim} />
                <Papers claim={claim} />
                <Decide claim={claim} onDecided={() => void query.refetch()} />
                {(claim.status === 'claimed' || claim.status === 'withdrawn') && (
                  <OrderLetter claim={claim} />
                )}
                <Section title={t('steps.title')}>
                  <ClaimSteps steps={claim.steps} />
                </Section>
              </Stack>
            </SideBySide>
          </AreaPage>
        )
      }
    </QueryState>
  );
}

function Warnings({ claim }: { claim: ClaimReviewPartsFragment }) {
  const t = useWords();
  const { evidence } = claim;
  return (
    <Stack>
      {evidence?.provingDomain != null && (
        <Alert
          kind="success"
          live="off"
          title={t('review.domain.title', { domain: evidence.provingDomain.domain })}
        >
          {t('review.domain.why', { source: evidence.provingDomain.source })}
        </Alert>
      )}
      {warningsOf(claim).map((warning) => (
        <Alert key={warning} kind="warning" live="off" title={t(`warning.${warning}.title`)}>
          {t(`warning.${warning}.why`, {
            register: evidence?.registerName ?? '',
            mailbox: claim.organisation.mailbox ?? '',
          })}
          {warning === 'lookAlike' && (
            <ul>
              {evidence?.lookAlikes.map(({ id, name, kind, verified }) => (
                <li key={id}>
                  {name} ({t(`kind.${kind}`)}, {t(verified ? 'review.verified' : 'review.unverified')})
                </li>
              ))}
            </ul>
          )}
        </Alert>
      ))}
    </Stack>
  );
}

type Fact = readonly [term: string, value: ReactNode];

function Facts({ claim }: { claim: ClaimReviewPartsFragment }) {
  const t = useWords();
  const { date } = useFormat();
  const { organisation, evidence, statement, districtKey, createdAt } = claim;
  const { ags, mailbox } = organisation;
  const facts: readonly Fact[] = [
    ...claimantFacts(evidence?.claimant ?? null, t),
    ['since', date(createdAt, 'dateTime')],
    ['statement', statement],
    ['mailbox', mailbox],
    ['register', evidence?.registerName],
    ['ags', ags && <TextLink href={`/kommunen/${ags}`}>{ags}</TextLink>],
    ['district', districtKey],
    ['kindDomains', evidence?.supportingDomains.map(({ domain }) => domain).join(', ')],
  ];
  return (
    <Section title={t('review.facts')}>
      <DefinitionList
        stacked
        items={facts
          .filter(([, value]) => value != null && value !== '')
          .map(([term, value]) => ({ term: t(`fact.${term}`), value }))}
      />
    </Section>
  );
}

type Claimant = NonNullable<ClaimReviewPartsFragment['evidence']>['claimant'];

function claimantFacts(claimant: Claimant, t: ReturnType<typeof useWords>): readonly Fact[] {
  if (claimant === null) return [['claimant', t('queue.nobody')]];
  const { displayName, jobTitle, email, emailProven } = claimant;
  const proven = t(emailProven ? 'fact.proven' : 'fact.notProven');
  return [
    ['claimant', displayName],
    ['jobTitle', jobTitle],
    ['email', `${email} (${proven})`],
  ];
}
