import { DefinitionList, Disclosure, Section, TextLink } from '@allmende/platform-ui';
import { useFormat } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { ProjectEvidenceDocument, type ProjectEvidenceQuery } from './EvidenceSection.generated.js';
import { SheetSection } from './SheetSection.js';

type Project = NonNullable<ProjectEvidenceQuery['project']>;
type Content = NonNullable<Project['evidence']>['content'];

/** What a solution can show for itself and what it works on, honest about what is missing. */
export function EvidenceSection({ projectKey }: { projectKey: string }) {
  const { data } = useQuery(ProjectEvidenceDocument, { variables: { key: projectKey } });
  if (!data?.project) return null;
  const { evidenceIndex, evidence, sourceSheet } = data.project;
  return (
    <>
      {evidenceIndex.length > 0 && <Index index={evidenceIndex} content={evidence?.content ?? null} />}
      {sourceSheet !== null && sourceSheet.content.sources.length > 0 && <SheetSection sheet={sourceSheet} />}
    </>
  );
}

function Index({ index, content }: { index: Project['evidenceIndex']; content: Content | null }) {
  const { t } = useTranslation('evidence');
  const { date, number } = useFormat();
  const there = index.filter(({ isThere }) => isThere);
  const missing = index.filter(({ isThere }) => !isThere);
  return (
    <Section
      title={t('public.title')}
      lead={t('public.lead', { there: number(there.length), all: number(index.length) })}
    >
      <div className="al-stack">
        {there.length > 0 && (
          <ul className="al-evidence-index">
            {there.map(({ key, day }) => (
              <li key={key}>
                {t(`key.${key}`)}
                {day !== null && <span className="kern-body--muted"> ({date(day)})</span>}
              </li>
            ))}
          </ul>
        )}
        {content !== null && <Results content={content} />}
        {missing.length > 0 && (
          <Disclosure title={t('public.missing', { count: missing.length })}>
            <p>{t('public.missingWhy')}</p>
            <ul>
              {missing.map(({ key }) => (
                <li key={key}>{t(`key.${key}`)}</li>
              ))}
            </ul>
          </Disclosure>
        )}
      </div>
    </Section>
  );
}

function Results({ content }: { content: Content }) {
  const { t } = useTranslation('evidence');
  const { date } = useFormat();
  const { criteria, evaluation, actual } = content;
  const judged = criteria.filter(({ outcome }) => outcome !== 'open');
  const items = [
    ...(actual.value === ''
      ? []
      : [
          {
            term: t('public.actual'),
            value: actual.measuredOn === null ? actual.value : `${actual.value} (${date(actual.measuredOn)})`,
          },
        ]),
    ...judged.map(({ indicator, threshold, outcome, value }) => ({
      term: indicator,
      value: t('public.criterion', { value, threshold, outcome: t(`outcome.${outcome}`) }),
    })),
    ...(evaluation.summary === '' ? [] : [{ term: t('public.evaluation'), value: evaluation.summary }]),
  ];
  if (items.length === 0) return null;
  return (
    <>
      <DefinitionList items={items} />
      {evaluation.reportUrl !== '' && (
        <TextLink href={evaluation.reportUrl} rel="noopener" icon="open-in-new">
          {t('public.report')}
        </TextLink>
      )}
    </>
  );
}
