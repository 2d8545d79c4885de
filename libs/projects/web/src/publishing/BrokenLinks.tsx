import { Alert, TextLink } from '@allmende/platform-ui';
import { useFormat } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { BrokenLinksDocument } from './BrokenLinks.generated.js';
import { useWords } from './words.js';

/** Tells those who write the entry which of its links lead nowhere, and since when. Nothing while all of them answer. */
export function BrokenLinks({ projectKey }: { projectKey: string }) {
  const t = useWords();
  const { date } = useFormat();
  const { data } = useQuery(BrokenLinksDocument, { variables: { key: projectKey } });
  const broken = data?.project?.brokenLinks ?? [];
  if (broken.length === 0) return null;
  return (
    <Alert kind="warning" live="off" title={t('links.title', { count: broken.length })}>
      <ul className="al-plain-list">
        {broken.map(({ url, failure, failingSince }) => (
          <li key={url} className="al-breakable">
            {t(`links.${failure}`, { url, date: date(failingSince) })}
          </li>
        ))}
      </ul>
      <TextLink href={`/loesungen/${projectKey}/bearbeiten/kontakt`}>{t('links.mend')}</TextLink>
    </Alert>
  );
}
