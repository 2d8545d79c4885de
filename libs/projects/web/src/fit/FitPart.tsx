import { Badge, LinkButton, Section } from '@allmende/platform-ui';
import { useFormat } from '@allmende/platform-web';
import { fitOf, type Requirements } from '@allmende/projects-core';
import { useQuery } from '@apollo/client/react';
import { FitOfSolutionDocument, RequirementsDocument } from './Fit.generated.js';
import { Paragraphs } from '../project/Paragraphs.js';
import { RequirementList } from './RequirementList.js';
import { RESULT_KIND } from './result-kind.js';
import { useOwnPlaces } from './use-own-places.js';
import { useWords } from './words.js';

/** On the page of a solution: what it needs, and whether the reader's municipality has it. Nothing where nothing is told. */
export function FitPart({ projectKey }: { projectKey: string }) {
  const t = useWords();
  const { date } = useFormat();
  const { data } = useQuery(RequirementsDocument, { variables: { key: projectKey } });
  const kept = data?.project?.requirements;
  if (kept == null) return null;
  const content = kept.content as Requirements;
  const isTold = fitOf(content, null, null).findings.length > 0;
  if (!isTold && content.note === '') return null;
  return (
    <Section
      id="voraussetzungen"
      title={t('section.title')}
      lead={kept.savedAt === null ? undefined : t('asOf', { day: date(kept.savedAt) })}
    >
      <div className="al-stack">
        {isTold && <RequirementList requirements={content} />}
        {content.note !== '' && <Paragraphs text={content.note} />}
        {isTold && <OwnFit projectKey={projectKey} />}
      </div>
    </Section>
  );
}

function OwnFit({ projectKey }: { projectKey: string }) {
  const t = useWords();
  const [place] = useOwnPlaces();
  const address = `/loesungen/${projectKey}/passt`;
  return (
    <div className="al-stack">
      <h3 className="kern-heading-small">{t('own.title')}</h3>
      {place === undefined ? (
        <p className="kern-body">{t('own.choose')}</p>
      ) : (
        <OwnResult projectKey={projectKey} ags={place.ags} name={place.name} />
      )}
      <div>
        <LinkButton
          variant="secondary"
          href={place === undefined ? address : `${address}?kommune=${place.ags}`}
        >
          {t(place === undefined ? 'own.check' : 'own.whole')}
        </LinkButton>
      </div>
    </div>
  );
}

function OwnResult({ projectKey, ags, name }: { projectKey: string; ags: string; name: string }) {
  const t = useWords();
  const { data } = useQuery(FitOfSolutionDocument, { variables: { key: projectKey, ags }, ssr: false });
  const fit = data?.project?.fit;
  if (fit == null) return null;
  const count = (result: string) => fit.findings.filter((finding) => finding.result === result).length;
  return (
    <p className="kern-body">
      {name}: <Badge kind={RESULT_KIND[fit.result]}>{t(`result.${fit.result}`)}</Badge>{' '}
      {t('own.counts', { met: count('met'), notMet: count('not_met'), open: count('open') })}
    </p>
  );
}
