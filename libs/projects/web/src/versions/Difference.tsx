import { useTaxonomy } from '@allmende/municipalities-web';
import { Section, SelectField, VisuallyHidden } from '@allmende/platform-ui';
import { QueryState, useFormat } from '@allmende/platform-web';
import { CONTENT_FIELDS, type ContentField } from '@allmende/projects-core';
import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';
import { compareTexts } from './compare-texts.js';
import { readableField } from './readable-field.js';
import { CompareVersionsDocument, type VersionTextFragment } from './Versions.generated.js';
import { useWords } from './words.js';

interface DifferenceProps {
  readonly projectKey: string;
  readonly older: number;
  readonly newer: number;
  readonly newest: number;
}

/** Two versions field by field, with the words marked that came and went. */
export function Difference({ projectKey, older, newer, newest }: DifferenceProps) {
  const t = useWords();
  const { number } = useFormat();
  const query = useQuery(CompareVersionsDocument, { variables: { key: projectKey, older, newer } });
  return (
    <Section
      id="unterschied"
      title={t('difference', { older: number(older), newer: number(newer) })}
      lead={t('differenceLead')}
    >
      <div className="al-stack">
        <Choice older={older} newer={newer} newest={newest} />
        <QueryState query={query}>
          {({ project }) =>
            project?.older == null || project.newer == null ? (
              <p className="kern-body">{t('unknown')}</p>
            ) : (
              <Fields older={project.older} newer={project.newer} />
            )
          }
        </QueryState>
      </div>
    </Section>
  );
}

function Choice({ older, newer, newest }: Omit<DifferenceProps, 'projectKey'>) {
  const t = useWords();
  const { number } = useFormat();
  const [, setSearch] = useSearchParams();
  const choices = Array.from({ length: newest }, (_, at) => ({
    value: String(newest - at),
    label: t('numbered', { number: number(newest - at) }),
  }));
  const choose = (von: number | string, mit: number | string) =>
    setSearch({ von: String(von), mit: String(mit) }, { preventScrollReset: true, replace: true });
  return (
    <div className="al-cluster al-difference-choice al-no-print">
      <SelectField
        label={t('from')}
        choices={choices}
        value={String(older)}
        onChange={({ target }) => choose(target.value, newer)}
      />
      <SelectField
        label={t('to')}
        choices={choices}
        value={String(newer)}
        onChange={({ target }) => choose(older, target.value)}
      />
    </div>
  );
}

function Fields({ older, newer }: { older: VersionTextFragment; newer: VersionTextFragment }) {
  const t = useWords();
  const term = useTaxonomy();
  const fields = CONTENT_FIELDS.map((field) => ({
    field,
    before: readableField(field, older, term),
    after: readableField(field, newer, term),
  })).filter(({ before, after }) => before !== after);
  if (fields.length === 0) return <p className="kern-body">{t('equal')}</p>;
  return (
    <dl className="al-difference">
      {fields.map(({ field, before, after }) => (
        <Field key={field} field={field} before={before} after={after} />
      ))}
    </dl>
  );
}

function Field({ field, before, after }: { field: ContentField; before: string; after: string }) {
  const t = useWords();
  return (
    <div>
      <dt className="kern-title">{t(`field.${field}`)}</dt>
      <dd className="kern-body al-plain-text">
        {compareTexts(before, after).map(({ kind, text }, index) =>
          kind === 'same' ? (
            <span key={index}>{text}</span>
          ) : kind === 'added' ? (
            <ins key={index}>
              <VisuallyHidden>{t('added')}</VisuallyHidden>
              {text}
            </ins>
          ) : (
            <del key={index}>
              <VisuallyHidden>{t('removed')}</VisuallyHidden>
              {text}
            </del>
          ),
        )}
      </dd>
    </div>
  );
}
