import { Alert, Button, type Definition, DefinitionList, Section, TextLink } from '@allmende/platform-ui';
import { FailureAlert, useFormat } from '@allmende/platform-web';
import { useMutation, useQuery } from '@apollo/client/react';
import {
  ConfirmContentDocument,
  ContentOfSolutionDocument,
  type PublishedContentFragment,
} from './Publishing.generated.js';
import { useWords } from './words.js';

/** On the page of a solution: how far one may rely on what stands there, and where to say that it is wrong. */
export function ContentPart({ projectKey }: { projectKey: string }) {
  const { data } = useQuery(ContentOfSolutionDocument, { variables: { key: projectKey } });
  const entry = data?.project;
  if (entry == null || entry.newestVersion == null) return null;
  return <Content entry={entry} version={entry.newestVersion} />;
}

type Version = NonNullable<PublishedContentFragment['newestVersion']>;

function Content({ entry, version }: { entry: PublishedContentFragment; version: Version }) {
  const t = useWords();
  const { date, number } = useFormat();
  const { stale, reviewDue, origin } = entry;
  const facts: readonly Definition[] = [
    {
      term: t('content.version'),
      value: t('content.versionOf', { number: number(version.number), date: date(version.publishedAt) }),
    },
    ...(origin === 'municipality' ? [{ term: t('content.checked'), value: t(checkedBy(version)) }] : []),
    ...(reviewDue === null ? [] : [{ term: t('content.reviewDue'), value: date(reviewDue) }]),
  ];
  return (
    <Section title={t('content.title')} id="angaben">
      <div className="al-stack">
        {stale && (
          <Alert kind="warning" live="off" title={t('content.stale')}>
            <p>{t('content.staleWhy')}</p>
          </Alert>
        )}
        <DefinitionList items={facts} />
        <p className="kern-body al-no-print">
          <TextLink href={`/loesungen/${entry.key}/versionen`}>{t('content.toVersions')}</TextLink>
        </p>
        {entry.publishing?.viewerCan.confirmContent === true && <Confirm entry={entry} />}
      </div>
    </Section>
  );
}

function checkedBy({ occasion, secondPair }: Version): string {
  if (occasion === 'revised') return 'content.revised';
  return secondPair ? 'content.secondPair' : 'content.alone';
}

function Confirm({ entry }: { entry: PublishedContentFragment }) {
  const t = useWords();
  const [confirm, { loading, error, data }] = useMutation(ConfirmContentDocument, {
    variables: { input: { id: entry.id } },
  });
  return (
    <div className="al-stack al-no-print">
      {error !== undefined && <FailureAlert error={error} />}
      {data?.confirmContent.project != null && <Alert kind="success" title={t('confirm.done')} />}
      <div>
        <Button variant="secondary" busy={loading} onClick={() => void confirm().catch(() => undefined)}>
          {t('confirm.action')}
        </Button>
      </div>
    </div>
  );
}
