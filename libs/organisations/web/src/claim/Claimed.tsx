import { Alert, LinkButton, Prose, TextLink } from '@allmende/platform-ui';
import { useWords } from '../claims/words.js';
import type { ClaimPartsFragment } from '../parts/Claim.generated.js';

/** What a claim led to and what comes next. */
export function Claimed({ claim: { status, organisation } }: { claim: ClaimPartsFragment }) {
  const t = useWords();
  const { id, name } = organisation;
  const verified = status === 'verified';
  return (
    <>
      <Alert
        kind={verified ? 'success' : 'info'}
        title={t(`claimed.${verified ? 'verified' : 'waiting'}.title`, { name })}
      >
        {t(`claimed.${verified ? 'verified' : 'waiting'}.why`)}
      </Alert>
      {!verified && (
        <Prose>
          <h2>{t('claimed.next.title')}</h2>
          <ul>
            {(['check', 'letter', 'draft'] as const).map((step) => (
              <li key={step}>{t(`claimed.next.${step}`)}</li>
            ))}
          </ul>
        </Prose>
      )}
      <div className="al-cluster">
        <LinkButton href="/loesungen/neu">{t('claimed.draft')}</LinkButton>
        <TextLink href={`/organisation/${id}/bestaetigen`}>{t('claimed.status')}</TextLink>
      </div>
    </>
  );
}
