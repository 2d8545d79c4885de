import { Alert, LinkButton, SaveStatus } from '@allmende/platform-ui';
import { AreaPage, NotFound, PLATFORM_NAMESPACE, useFormat } from '@allmende/platform-web';
import { PROJECT_PARTS, type ProjectPart } from '@allmende/projects-core';
import { useEffect, type ReactNode } from 'react';
import { FormProvider, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { ProjectWholeFragment } from '../project/ProjectPage.generated.js';
import { BasicsFields } from './BasicsFields.js';
import { ClassificationFields } from './ClassificationFields.js';
import { ConflictView } from './ConflictView.js';
import { ContactFields } from './ContactFields.js';
import {
  formOf,
  PART_PATHS,
  partOfPath,
  partValues,
  type ContentForm,
  type PartValues,
} from './content-form.js';
import { DescriptionFields } from './DescriptionFields.js';
import { OwnEntry } from './OwnEntry.js';
import { RefusedContext, useContentResolver } from './part-form.js';
import { PartMissing } from './PartMissing.js';
import { usePartAutosave } from './use-part-autosave.js';
import { ValueFields } from './ValueFields.js';

/** One part of an entry: a few fields that belong together, saved as one goes. */
export function Component() {
  const { t } = useTranslation('projects');
  const part = partOfPath(useParams()['part']);
  if (part === null) return <NotFound />;
  return (
    <OwnEntry title={t(`part.${part}.title`)} needs="edit">
      {(entry) => <Part key={part} entry={entry} part={part} />}
    </OwnEntry>
  );
}

const FIELDS: Readonly<Record<ProjectPart, (entry: ProjectWholeFragment) => ReactNode>> = {
  basics: () => <BasicsFields />,
  classification: (entry) => <ClassificationFields entry={entry} />,
  value: () => <ValueFields />,
  description: () => <DescriptionFields />,
  contact: () => <ContactFields />,
};

function Part({ entry, part }: { entry: ProjectWholeFragment; part: ProjectPart }) {
  const { t } = useTranslation('projects');
  const { t: platform } = useTranslation(PLATFORM_NAMESPACE);
  const { date } = useFormat();
  const { form, values, autosave, take } = usePartForm(entry, part);
  useFocusOnAnchor();
  const name = values.title.trim() === '' ? t('untitled') : values.title;
  const address = `/loesungen/${entry.key}`;
  return (
    <AreaPage
      title={t(`part.${part}.title`)}
      preline={name}
      lead={t(`part.${part}.lead`)}
      crumbs={[
        { label: t('search.title'), href: '/loesungen' },
        { label: name, href: address },
        { label: t('tasks.title'), href: `${address}/bearbeiten` },
      ]}
      meta={{ noIndex: true }}
    >
      <div className="al-save-line">
        <SaveStatus
          state={autosave.state}
          savedAt={autosave.savedAt === null ? undefined : date(autosave.savedAt, 'time')}
        />
      </div>
      {autosave.restored && <Alert kind="info" title={platform('draft.restored')} />}
      {autosave.conflict !== null && (
        <ConflictView mine={autosave.conflict.mine} theirs={autosave.conflict.theirs} onChoose={take} />
      )}
      <Elsewhere problems={autosave.problems} />
      <FormProvider {...form}>
        <RefusedContext value={autosave.problems}>
          <form className="al-write" noValidate onSubmit={(event) => event.preventDefault()}>
            {FIELDS[part](entry)}
          </form>
        </RefusedContext>
      </FormProvider>
      <PartMissing form={values} part={part} origin={entry.origin} />
      <Onwards address={address} part={part} />
    </AreaPage>
  );
}

function usePartForm(entry: ProjectWholeFragment, part: ProjectPart) {
  const resolver = useContentResolver(entry.status);
  const form = useForm<ContentForm>({ defaultValues: formOf(entry), resolver, mode: 'onTouched' });
  const values = useWatch({ control: form.control }) as ContentForm;
  const put = (next: PartValues) => form.reset({ ...form.getValues(), ...next });
  const autosave = usePartAutosave({ entry, part, value: partValues(values, part), onRestore: put });
  const take = (chosen: PartValues) => {
    put(chosen);
    void autosave.resolve(chosen);
  };
  return { form, values, autosave, take };
}

/** Problems that belong to no field of the page, such as a sign-in that ran out. */
function Elsewhere({
  problems,
}: {
  problems: readonly { readonly code: string; readonly path?: string | null }[];
}) {
  const { t } = useTranslation('projects');
  const homeless = problems.filter(({ path }) => !path);
  return homeless.map(({ code }) => <Alert key={code} kind="danger" title={t(`problems.${code}`)} />);
}

function Onwards({ address, part }: { address: string; part: ProjectPart }) {
  const { t } = useTranslation('projects');
  const next = PROJECT_PARTS[PROJECT_PARTS.indexOf(part) + 1];
  return (
    <div className="al-cluster">
      {next === undefined ? (
        <LinkButton href={`${address}/pruefen`}>{t('tasks.review')}</LinkButton>
      ) : (
        <LinkButton href={`${address}/bearbeiten/${PART_PATHS[next]}`} iconAfter="arrow-forward">
          {t('tasks.continue', { part: t(`part.${next}.title`) })}
        </LinkButton>
      )}
      <LinkButton variant="secondary" href={`${address}/bearbeiten`}>
        {t('tasks.overview')}
      </LinkButton>
    </div>
  );
}

/** The address may name a field: it is there only after the entry was loaded, so the browser cannot go to it. */
function useFocusOnAnchor(): void {
  useEffect(() => {
    const field = document.getElementById(decodeURIComponent(window.location.hash.slice(1)));
    if (field === null) return;
    const target = field.matches('fieldset') ? (field.querySelector<HTMLElement>('input') ?? field) : field;
    target.focus();
    (field.closest('.kern-form-input') ?? field).scrollIntoView({ block: 'center' });
  }, []);
}
