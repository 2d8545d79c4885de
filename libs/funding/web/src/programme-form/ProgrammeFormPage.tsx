import {
  CUMULATIONS,
  EARLY_STARTS,
  FINANCING_KINDS,
  FUNDING_INSTRUMENTS,
  FUNDING_LEVELS,
  FUNDING_LIMITS,
  programmeInput,
} from '@allmende/funding-core';
import { Button, LinkButton, RadioGroup, SelectField, TextAreaField, TextField } from '@allmende/platform-ui';
import { AreaPage, FailureAlert, fieldIdOf, ProblemList } from '@allmende/platform-web';
import { useMutation } from '@apollo/client/react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { EditorsOnly } from '../editor/EditorsOnly.js';
import { inputProblems, useFormProblems } from '../editor/form-problems.js';
import { forgetDraft, useDeviceDraft } from '../editor/device-draft.js';
import { CreateProgrammeDocument, type CreateProgrammeInput } from './ProgrammeFormPage.generated.js';

const EMPTY = {
  title: '',
  summary: '',
  funder: '',
  level: 'land',
  instrument: 'grant',
  financingKind: 'proportionate',
  earlyStart: 'forbidden',
  cumulation: 'allowed',
  bindingYears: '',
  sourceUrl: '',
  checkedAt: '',
};
type ProgrammeDraft = typeof EMPTY;
type Field = keyof ProgrammeDraft;

const DRAFT_KEY = 'funding:programme';

/** Enters a programme as its funder describes it; rates and dates belong to its calls. */
export function Component() {
  const { t } = useTranslation('funding');
  return (
    <AreaPage
      title={t('programmeForm.title')}
      lead={t('programmeForm.lead')}
      crumbs={[{ label: t('funding.title'), href: '/foerderung' }]}
      meta={{ noIndex: true }}
    >
      <EditorsOnly>
        <ProgrammeForm />
      </EditorsOnly>
    </AreaPage>
  );
}

function useProgrammeForm() {
  const navigate = useNavigate();
  const [draft, setDraft] = useState<ProgrammeDraft>(EMPTY);
  useDeviceDraft(DRAFT_KEY, draft, setDraft);
  const form = useFormProblems();
  const [create, { loading }] = useMutation(CreateProgrammeDocument);
  const submit = async () => {
    const input = toInput(draft);
    const found = inputProblems(programmeInput, input);
    if (found.length > 0) return form.tell(found);
    const { data } = await create({ variables: { input } });
    const refused = data?.createProgramme.problems ?? [];
    const programme = data?.createProgramme.programme;
    if (refused.length > 0 || !programme) return form.tell(refused);
    forgetDraft(DRAFT_KEY);
    await navigate(`/foerderung/aufrufe/neu?programm=${programme.id}`);
  };
  return { draft, setDraft, form, loading, submit: form.guard(submit) };
}

function ProgrammeForm() {
  const { t } = useTranslation('funding');
  const { draft, setDraft, form, loading, submit } = useProgrammeForm();
  const field = (name: Field) => ({
    id: fieldIdOf(name),
    label: t(`programmeForm.${name === 'title' ? 'titleField' : name}`),
    value: draft[name],
    error: form.errorAt(name),
    onChange: (event: { target: { value: string } }) =>
      setDraft((before) => ({ ...before, [name]: event.target.value })),
  });
  const choices = (group: string, keys: readonly string[]) =>
    keys.map((value) => ({ value, label: t(`${group}.${value}`) }));
  const radio = (name: Field, keys: readonly string[]) => (
    <RadioGroup
      id={fieldIdOf(name)}
      name={name}
      label={t(`programmeForm.${name}`)}
      value={draft[name]}
      error={form.errorAt(name)}
      onValueChange={(value) => setDraft((before) => ({ ...before, [name]: value }))}
      choices={choices(name, keys)}
    />
  );
  return (
    <form className="fu-form" noValidate onSubmit={(event: FormEvent) => submit(event)}>
      <ProblemList namespace="funding" problems={form.problems} />
      {form.failure !== null && <FailureAlert error={form.failure} />}
      <TextField {...field('title')} />
      <TextField {...field('funder')} hint={t('programmeForm.funderHint')} />
      <TextAreaField
        {...field('summary')}
        hint={t('programmeForm.summaryHint')}
        limit={FUNDING_LIMITS.summary}
      />
      <SelectField {...field('level')} choices={choices('level', FUNDING_LEVELS)} />
      <SelectField {...field('instrument')} choices={choices('instrument', FUNDING_INSTRUMENTS)} />
      <SelectField
        {...field('financingKind')}
        hint={t('programmeForm.financingKindHint')}
        choices={choices('financingKind', FINANCING_KINDS)}
      />
      {radio('earlyStart', EARLY_STARTS)}
      {radio('cumulation', CUMULATIONS)}
      <TextField
        {...field('bindingYears')}
        optional
        inputMode="numeric"
        className="fu-short"
        hint={t('programmeForm.bindingYearsHint')}
      />
      <TextField {...field('sourceUrl')} optional type="url" hint={t('programmeForm.sourceUrlHint')} />
      <TextField {...field('checkedAt')} optional type="date" className="fu-short" />
      <div className="al-cluster">
        <Button type="submit" busy={loading}>
          {t('programmeForm.create')}
        </Button>
        <LinkButton href="/foerderung" variant="tertiary">
          {t('programmeForm.cancel')}
        </LinkButton>
      </div>
    </form>
  );
}

function toInput(draft: ProgrammeDraft): CreateProgrammeInput {
  const { bindingYears, sourceUrl, checkedAt, ...rest } = draft;
  return {
    ...(rest as Pick<CreateProgrammeInput, keyof typeof rest>),
    bindingYears: bindingYears.trim() === '' ? null : Number(bindingYears.replace(',', '.')),
    sourceUrl: sourceUrl.trim() === '' ? null : sourceUrl,
    checkedAt: checkedAt === '' ? null : checkedAt,
  };
}
