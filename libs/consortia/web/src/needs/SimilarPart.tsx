import { Section, TextLink } from '@allmende/platform-ui';
import { useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import type { NeedDraft } from './need-draft.js';
import {
  type ActionCluster,
  type DesignField,
  SimilarNeedsDocument,
  type SimilarNeedsQuery,
  type SimilarNeedsQueryVariables,
} from './Needs.generated.js';
import { useWords } from './words.js';

const PAUSE_MS = 600;
/** With less there is nothing to compare yet. */
const LETTERS = 12;

/** Needs and solutions like what is being written: somebody may have solved it already, or looks for it too. */
export function SimilarPart({ draft, exceptNeedId }: { draft: NeedDraft; exceptNeedId: string | null }) {
  const t = useWords();
  const input = useAfterPause(inputOf(draft, exceptNeedId));
  const isShort = input.title.length + input.problem.length < LETTERS;
  const { data, previousData } = useQuery(SimilarNeedsDocument, {
    variables: { input },
    skip: isShort,
    ssr: false,
  });
  const { needs, solutions } = (!isShort && (data ?? previousData)?.similarNeeds) || NOTHING;
  const count = needs.length + solutions.length;
  return (
    <div>
      <p role="status" className="al-visually-hidden">
        {!isShort && t('similar.found', { count })}
      </p>
      {count > 0 && (
        <Section title={t('similar.title')} lead={t('similar.lead')}>
          <Similar similar={{ needs, solutions }} />
        </Section>
      )}
    </div>
  );
}

const NOTHING: SimilarNeedsQuery['similarNeeds'] = { needs: [], solutions: [] };

function Similar({ similar }: { similar: SimilarNeedsQuery['similarNeeds'] }) {
  const t = useWords();
  return (
    <ul className="al-candidates">
      {similar.solutions.map(({ project, commonWords }) => (
        <li key={project.key} className="al-candidate">
          <div className="al-candidate__words">
            <p className="kern-body">
              {t('similar.solution')} <TextLink href={`/loesungen/${project.key}`}>{project.title}</TextLink>
            </p>
            <p className="kern-body kern-body--small">{t('similar.words', wordsIn(commonWords))}</p>
          </div>
        </li>
      ))}
      {similar.needs.map(({ need, sameField, sameTask, commonWords }) => (
        <li key={need.id} className="al-candidate">
          <div className="al-candidate__words">
            <p className="kern-body">
              {t('similar.need')} <TextLink href={`/bedarfe/${need.key}`}>{need.title}</TextLink>,{' '}
              {need.municipality.name}
            </p>
            <p className="kern-body kern-body--small">
              {[
                sameField && t('similar.sameField'),
                sameTask && t('similar.sameTask'),
                commonWords.length > 0 && t('similar.words', wordsIn(commonWords)),
              ]
                .filter((reason) => reason !== false)
                .join(', ')}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}

function wordsIn(words: readonly string[]) {
  return { count: words.length };
}

function inputOf({ title, problem, field, task }: NeedDraft, exceptNeedId: string | null) {
  return {
    ...{ title, problem },
    field: field === '' ? null : (field as DesignField),
    task: task === '' ? null : (task as ActionCluster),
    exceptNeedId,
  };
}

/** The value as it was when nobody had typed for a moment. */
function useAfterPause(value: SimilarNeedsQueryVariables['input']) {
  const [settled, setSettled] = useState(value);
  const text = JSON.stringify(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(JSON.parse(text) as typeof value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
