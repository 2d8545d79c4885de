import { Button, LinkButton, SelectField, TextAreaField, TextField } from '@allmende/platform-ui';
import {
  FailureAlert,
  fieldIdOf,
  problemAt,
  type ProblemAnswer,
  ProblemList,
  useLanguage,
  useProblemText,
} from '@allmende/platform-web';
import {
  REPORT_LIMITS,
  REPORT_PARTS,
  REPORT_RULES,
  type ReportKind,
  type ReportPart,
} from '@allmende/projects-core';
import { useMutation } from '@apollo/client/react';
import { useState, type SubmitEvent } from 'react';
import {
  AskCorrectionDocument,
  ReportErrorDocument,
  type ReportsOfProjectFragment,
} from './Reports.generated.js';
import { NAMESPACE, useWords } from './words.js';

interface ReportFormProps {
  readonly entry: Pick<ReportsOfProjectFragment, 'id' | 'key'>;
  readonly kind: ReportKind;
  readonly isSignedIn: boolean;
  /** Called with the day until which an answer is promised. */
  readonly onKept: (due: string) => void;
}

interface Draft {
  readonly part: ReportPart | '';
  readonly wrong: string;
  readonly instead: string;
  readonly mail: string;
}

/** What is wrong, where, and what would be right. What was typed stays until it is kept. */
export function ReportForm({ entry, kind, isSignedIn, onKept }: ReportFormProps) {
  const t = useWords();
  const [draft, setDraft] = useState<Draft>({ part: '', wrong: '', instead: '', mail: '' });
  const { send, busy, problems, error, attempt } = useSending(entry.id, kind, onKept);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!busy) void send(draft);
  };
  return (
    <form className="al-write" noValidate onSubmit={submit}>
      <ProblemList key={attempt} problems={problems} namespace={NAMESPACE} title={t('form.refused')} />
      {error !== undefined && <FailureAlert error={error} />}
      <WhatFields draft={draft} kind={kind} problems={problems} onChange={setDraft} />
      {!isSignedIn && <MailField draft={draft} problems={problems} onChange={setDraft} />}
      <div className="al-cluster">
        <Button type="submit" busy={busy}>
          {t(`${kind}.action`)}
        </Button>
        <LinkButton variant="secondary" href={`/loesungen/${entry.key}`}>
          {t('form.back')}
        </LinkButton>
      </div>
    </form>
  );
}

interface FieldsProps {
  readonly draft: Draft;
  readonly problems: readonly ProblemAnswer[];
  readonly onChange: (draft: Draft) => void;
}

function useErrorAt(problems: readonly ProblemAnswer[]) {
  const words = useProblemText(NAMESPACE);
  return (path: string) => {
    const problem = problemAt(problems, path);
    return problem && words(problem);
  };
}

function WhatFields({ draft, kind, problems, onChange }: FieldsProps & Pick<ReportFormProps, 'kind'>) {
  const t = useWords();
  const errorAt = useErrorAt(problems);
  return (
    <>
      <SelectField
        id={fieldIdOf('part')}
        label={t('form.part')}
        error={errorAt('part')}
        empty={t('form.choose')}
        value={draft.part}
        onChange={({ target }) => onChange({ ...draft, part: target.value as ReportPart })}
        choices={REPORT_PARTS.map((part) => ({ value: part, label: t(`where.${part}`) }))}
      />
      <TextAreaField
        id={fieldIdOf('wrong')}
        label={t(`${kind}.wrong`)}
        hint={t(`${kind}.hint`)}
        error={errorAt('wrong')}
        limit={REPORT_LIMITS.wrong}
        value={draft.wrong}
        onChange={({ target }) => onChange({ ...draft, wrong: target.value })}
      />
      <TextAreaField
        id={fieldIdOf('instead')}
        label={t('form.instead')}
        hint={t('form.insteadHint')}
        optional
        error={errorAt('instead')}
        limit={REPORT_LIMITS.instead}
        value={draft.instead}
        onChange={({ target }) => onChange({ ...draft, instead: target.value })}
      />
    </>
  );
}

function MailField({ draft, problems, onChange }: FieldsProps) {
  const t = useWords();
  const errorAt = useErrorAt(problems);
  return (
    <TextField
      id={fieldIdOf('mail')}
      type="email"
      autoComplete="email"
      label={t('form.mail')}
      hint={t('form.mailHint', { count: REPORT_RULES.mailDays })}
      optional
      error={errorAt('mail')}
      value={draft.mail}
      onChange={({ target }) => onChange({ ...draft, mail: target.value })}
    />
  );
}

function useSending(projectId: string, kind: ReportKind, onKept: (due: string) => void) {
  const locale = useLanguage() === 'en' ? 'en' : 'de';
  const [told, setTold] = useState<{ attempt: number; problems: readonly ProblemAnswer[] }>({
    attempt: 0,
    problems: [],
  });
  const [report, reporting] = useMutation(ReportErrorDocument);
  const [ask, asking] = useMutation(AskCorrectionDocument);
  const tell = (problems: readonly ProblemAnswer[]) =>
    setTold(({ attempt }) => ({ attempt: attempt + 1, problems }));
  const keep = async ({ mail, ...what }: Draft & { part: ReportPart }) => {
    const input = { projectId, ...what };
    if (kind === 'correction') return (await ask({ variables: { input } })).data?.askCorrection;
    return (await report({ variables: { input: { ...input, mail, locale } } })).data?.reportError;
  };
  const send = async (draft: Draft) => {
    const { part } = draft;
    // The schema knows no empty part, so this one is told here.
    if (part === '') return tell([{ code: 'PART_MISSING', path: 'part', params: [] }]);
    // A failure stands above the form.
    const payload = await keep({ ...draft, part }).catch(() => null);
    if (payload?.report) return onKept(payload.report.due);
    tell(payload?.problems ?? []);
  };
  return {
    send,
    busy: reporting.loading || asking.loading,
    error: reporting.error ?? asking.error,
    ...told,
  };
}
