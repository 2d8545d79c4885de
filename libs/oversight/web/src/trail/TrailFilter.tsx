import { Button, Disclosure, ErrorSummary, LinkButton, SelectField, TextField } from '@allmende/platform-ui';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { type FilterField, parameterOf, type TrailChoice } from './trail-choice.js';
import { useTrailWords } from './trail-words.js';

export interface TrailFilterProps {
  path: string;
  choice: TrailChoice;
  /** First words of the types that may be chosen; null for all. */
  subjects: readonly string[] | null;
}

/** The search as a plain GET form: the address holds it, so it can be kept, sent and gone back to. */
export function TrailFilter({ path, choice, subjects }: TrailFilterProps) {
  const { t } = useTranslation('audit');
  const words = useTrailWords();
  const field = (name: FilterField) => {
    const code = choice.problems.get(name);
    return {
      id: `trail-${name}`,
      name: parameterOf(name),
      defaultValue: choice.typed[name],
      label: t(`filter.${name}`),
      error: code === undefined ? undefined : t(`problem.${code}`),
    };
  };
  return (
    <Disclosure title={t(choice.narrowed ? 'filter.titleNarrowed' : 'filter.title')} open={choice.narrowed}>
      <Form method="get" action={path} className="al-trail-filter" key={JSON.stringify(choice.typed)}>
        <div className="al-trail-filter__refused">
          <ErrorSummary
            problems={[...choice.problems].map(([name, code]) => ({
              text: `${t(`filter.${name}`)}: ${t(`problem.${code}`)}`,
              fieldId: `trail-${name}`,
            }))}
          />
        </div>
        <TextField {...field('from')} type="date" />
        <TextField {...field('to')} type="date" />
        <SelectField {...field('type')} empty={t('filter.anyType')} choices={words.types(subjects)} />
        <TextField
          {...field('person')}
          hint={t(subjects === null ? 'filter.personHint' : 'filter.personHintOwn')}
        />
        <TextField {...field('object')} hint={t('filter.objectHint')} />
        <div className="al-cluster al-trail-filter__actions">
          <Button type="submit" variant="secondary" icon="search">
            {t('filter.show')}
          </Button>
          {choice.narrowed && (
            <LinkButton variant="tertiary" href={path}>
              {t('filter.reset')}
            </LinkButton>
          )}
        </div>
      </Form>
    </Disclosure>
  );
}
