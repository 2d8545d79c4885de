import { subjectOf } from '@allmende/oversight-core';
import { useFormat } from '@allmende/platform-web';
import { useTranslation } from 'react-i18next';
import type { TrailLineFragment } from './TrailLine.generated.js';

/** Every word a line needs. */
export interface TrailWords {
  readonly when: (line: TrailLineFragment) => string;
  readonly who: (line: TrailLineFragment) => string;
  readonly what: (line: TrailLineFragment) => string;
  readonly object: (object: TrailLineFragment['subject']) => string;
  readonly details: (line: TrailLineFragment) => readonly string[];
  /** Types of events with their words, for choosing one. */
  readonly types: (subjects: readonly string[] | null) => readonly { value: string; label: string }[];
}

type Words = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The words of the trail in the language of the page. */
export function useTrailWords(): TrailWords {
  const { t, i18n } = useTranslation('audit');
  const { date } = useFormat();
  const said = (key: string): string | null => (i18n.exists(key, { ns: 'audit' }) ? t(key) : null);
  const object = ({ name, id }: { name: string | null; id?: string }) =>
    name ?? (id === undefined ? t('object.gone') : `${t('object.gone')} (${id.slice(-8)})`);
  return {
    when: ({ occurredAt }) => date(occurredAt, 'dateTime'),
    who: ({ actor }) => actor.name ?? t(actor.kind === 'system' ? 'actor.system' : 'actor.deleted'),
    what: ({ type }) => said(`event.${type}`) ?? type,
    object,
    details: (line) =>
      line.details.flatMap(({ key, value, object: named }) => {
        const label = said(`detail.${key}`);
        if (label === null || value === line.subject.id) return [];
        return [`${label}: ${named === null ? valueOf(value, said) : object(named)}`];
      }),
    types: (subjects) =>
      Object.entries(t('event', { returnObjects: true }) as unknown as Words)
        .filter(([subject]) => subjects === null || subjects.includes(subject))
        .flatMap(([subject, verbs]) =>
          Object.entries(verbs).map(([verb, words]) => ({
            value: `${subject}.${verb}`,
            label: `${said(`subject.${subjectOf(`${subject}.`)}`) ?? subject}: ${words}`,
          })),
        )
        .sort((left, right) => left.label.localeCompare(right.label, i18n.language)),
  };
}

/** A value in words; several of them may stand in one with commas between. */
function valueOf(value: string, said: (key: string) => string | null): string {
  return value
    .split(',')
    .map((part) => said(`value.${part}`) ?? part)
    .join(', ');
}
