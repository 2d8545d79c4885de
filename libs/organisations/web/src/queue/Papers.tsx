import { Alert, Button, DefinitionList, Section, Stack, TextLink } from '@allmende/platform-ui';
import { FailureAlert, useFormat, useProblemText } from '@allmende/platform-web';
import { useMutation } from '@apollo/client/react';
import { NAMESPACE, useWords } from '../claims/words.js';
import type { ClaimReviewPartsFragment } from '../parts/Claim.generated.js';
import { CheckImprintDocument, type CheckImprintMutation } from './ReviewPage.generated.js';

const MEGABYTE = 1_048_576;

/** What the claimant handed in: a document to download and the imprint, which the server reads when asked. */
export function Papers({ claim: { id, evidence } }: { claim: ClaimReviewPartsFragment }) {
  const t = useWords();
  const { number } = useFormat();
  const proof = evidence?.proof ?? null;
  const imprintUrl = evidence?.imprintUrl ?? null;
  if (proof === null && imprintUrl === null) return null;
  return (
    <Section title={t('papers.title')} lead={t('papers.lead')}>
      <Stack>
        {proof !== null && (
          <p className="kern-body al-breakable">
            <TextLink href={`/files/${proof.id}`} download>
              {t('papers.proof', {
                name: proof.name,
                size: number(proof.size / MEGABYTE, proof.size < MEGABYTE ? 2 : 1),
              })}
            </TextLink>
          </p>
        )}
        {imprintUrl !== null && <ImprintCheck claimId={id} imprintUrl={imprintUrl} />}
      </Stack>
    </Section>
  );
}

function ImprintCheck({ claimId, imprintUrl }: { claimId: string; imprintUrl: string }) {
  const t = useWords();
  const words = useProblemText(NAMESPACE);
  const [check, { data, loading, error }] = useMutation(CheckImprintDocument);
  const answer = data?.checkImprint;
  const problem = answer?.problems[0];
  return (
    <>
      <p className="kern-body al-breakable">
        {t('papers.imprint')}{' '}
        <TextLink href={imprintUrl} rel="external noreferrer">
          {imprintUrl}
        </TextLink>
      </p>
      <div className="al-cluster">
        <Button
          variant="secondary"
          small
          busy={loading}
          onClick={() => void check({ variables: { claimId } }).catch(() => undefined)}
        >
          {t('papers.check')}
        </Button>
      </div>
      {error != null && <FailureAlert error={error} />}
      <div role="status">
        {problem !== undefined && (
          <Alert kind="warning" live="off" title={t('papers.refused')}>
            {words(problem)}
          </Alert>
        )}
        {answer?.imprint != null && <Read imprint={answer.imprint} />}
      </div>
    </>
  );
}

type ReadImprint = NonNullable<CheckImprintMutation['checkImprint']['imprint']>;

function Read({ imprint: { host, title, mailDomain, namesMailDomain } }: { imprint: ReadImprint }) {
  const t = useWords();
  const said = namesMailDomain ? 'named' : 'notNamed';
  return (
    <Stack>
      <Alert
        kind={namesMailDomain ? 'success' : 'warning'}
        live="off"
        title={t(`papers.${said}.title`, { domain: mailDomain })}
      >
        {t(`papers.${said}.why`)}
      </Alert>
      <DefinitionList
        items={[
          { term: t('papers.host'), value: host },
          { term: t('papers.pageTitle'), value: title === '' ? t('papers.noTitle') : title },
        ]}
      />
    </Stack>
  );
}
