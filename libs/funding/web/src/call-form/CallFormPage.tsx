import { callInput } from '@allmende/funding-core';
import { Button, Disclosure, LinkButton, Section } from '@allmende/platform-ui';
import { AreaPage, FailureAlert, ProblemList } from '@allmende/platform-web';
import { useMutation, useQuery } from '@apollo/client/react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { FormPreview } from '../call/FormPreview.js';
import { forgetDraft, useDeviceDraft } from '../editor/device-draft.js';
import { EditorsOnly } from '../editor/EditorsOnly.js';
import { inputProblems, useFormProblems } from '../editor/form-problems.js';
import { EMPTY_CALL, readCall, readSections, type CallDraft } from './call-draft.js';
import { CallFields, type CallFieldsProps } from './CallFields.js';
import { CallFormChoicesDocument, CreateCallDocument } from './CallFormPage.generated.js';
import { FormBuilder } from './FormBuilder.js';

const DRAFT_KEY = 'funding:call';

/** Prepares a call: money rules, deadline and the questions applicants answer. Nobody sees it before it is opened. */
export function Component() {
  const { t } = useTranslation('funding');
  return (
    <AreaPage
      title={t('callForm.title')}
      lead={t('callForm.lead')}
      crumbs={[{ label: t('funding.title'), href: '/foerderung' }]}
      meta={{ noIndex: true }}
    >
      <EditorsOnly>
        <CallForm />
      </EditorsOnly>
    </AreaPage>
  );
}

function useCallForm() {
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const [draft, setDraft] = useState<CallDraft>({ ...EMPTY_CALL, programmeId: params.get('programm') ?? '' });
  useDeviceDraft(DRAFT_KEY, draft, (kept) =>
    setDraft({ ...EMPTY_CALL, ...kept, programmeId: params.get('programm') ?? kept.programmeId }),
  );
  const form = useFormProblems();
  const [create, { loading }] = useMutation(CreateCallDocument);
  const submit = async () => {
    const { input, problems } = readCall(draft);
    const { sections, ...rest } = input;
    const known = new Set(problems.map(({ path }) => path));
    const found = inputProblems(callInput, { ...rest, form: { sections } });
    const all = [...problems, ...found.filter(({ path }) => !known.has(path ?? ''))];
    if (all.length > 0) return form.tell(all);
    const { data } = await create({ variables: { input } });
    const refused = data?.createCall.problems ?? [];
    const call = data?.createCall.call;
    if (refused.length > 0 || !call) return form.tell(refused);
    forgetDraft(DRAFT_KEY);
    await navigate(`/foerderung/aufrufe/${call.key}`);
  };
  return { draft, setDraft, form, loading, submit: form.guard(submit) };
}

function CallForm() {
  const { t } = useTranslation('funding');
  const { data } = useQuery(CallFormChoicesDocument, { ssr: false });
  const { draft, setDraft, form, loading, submit } = useCallForm();
  const fields: CallFieldsProps = {
    draft,
    write: (change) => setDraft((before) => ({ ...before, ...change })),
    errorAt: form.errorAt,
    programmes: data?.fundingProgrammes ?? [],
    lands: data?.lands ?? [],
  };
  return (
    <form className="fu-form fu-form--wide" noValidate onSubmit={(event: FormEvent) => submit(event)}>
      <ProblemList namespace="funding" problems={form.problems} fieldId={fieldOfPath} />
      {form.failure !== null && <FailureAlert error={form.failure} />}
      <CallFields {...fields} />
      <Section title={t('callForm.questions')} lead={t('callForm.questionsLead')}>
        <FormBuilder
          form={draft.form}
          onForm={(change) => setDraft((before) => ({ ...before, form: change(before.form) }))}
          errorAt={form.errorAt}
        />
      </Section>
      <Section title={t('callForm.preview')} lead={t('callForm.previewLead')}>
        {readSections(draft.form.sections).map((section, index) => (
          <Disclosure
            key={section.key}
            title={<FormPreview.Title section={toPreview(section)} number={index + 1} />}
          >
            <FormPreview section={toPreview(section)} />
          </Disclosure>
        ))}
      </Section>
      <div className="al-cluster">
        <Button type="submit" busy={loading}>
          {t('callForm.create')}
        </Button>
        <LinkButton href="/foerderung" variant="tertiary">
          {t('programmeForm.cancel')}
        </LinkButton>
      </div>
    </form>
  );
}

/** The words of a section end in `.de`; its field is that of the words, whichever language is missing. */
function fieldOfPath(path: string): string {
  return `field-${path.replace(/\.(?:de|en)$/, '').replaceAll('.', '-')}`;
}

type WrittenSection = ReturnType<typeof readSections>[number];

function toPreview(section: WrittenSection) {
  const words = (text: { de: string; en?: string | null }) => ({ de: text.de, en: text.en ?? null });
  return {
    key: section.key,
    title: words(section.title),
    help: section.help ? words(section.help) : null,
    questions: section.questions.map((question) => ({
      ...question,
      label: words(question.label),
      help: question.help ? words(question.help) : null,
      example: question.example ?? null,
      maxLength: question.maxLength ?? null,
      options: question.options?.map((option) => ({ ...option, label: words(option.label) })) ?? null,
    })),
  };
}
