import { useTaxonomy } from '@allmende/municipalities-web';
import { Button, LinkButton, RadioGroup, SelectField, TextAreaField, TextField } from '@allmende/platform-ui';
import {
  FailureAlert,
  fieldIdOf,
  problemAt,
  type ProblemAnswer,
  ProblemList,
  Slot,
  useProblemText,
} from '@allmende/platform-web';
import {
  DISCONTINUATION_REASONS,
  type DiscontinuationReason,
  nextReuseStages,
  REUSE_LIMITS,
  type ReuseStage,
} from '@allmende/projects-core';
import { useMutation } from '@apollo/client/react';
import { useState, type SubmitEvent } from 'react';
import { useNavigate } from 'react-router';
import {
  ReuseOfSolutionDocument,
  type ReuseOfSolutionFragment,
  type ReusePartsFragment,
  SetReuseStageDocument,
} from './Reuse.generated.js';
import { draftOf, readDraft, type StageDraft } from './stage-draft.js';
import { NAMESPACE, useWords } from './words.js';

interface StageFormProps {
  readonly solution: ReuseOfSolutionFragment;
  readonly organisationId: string;
  readonly present: ReusePartsFragment | null;
}

/** The stage and what others want to know about it. What was typed stays until it is saved. */
export function StageForm({ solution, organisationId, present }: StageFormProps) {
  const t = useWords();
  const [draft, setDraft] = useState(() => draftOf(present));
  const { send, busy, problems, error, attempt } = useSaving({ solution, organisationId, present });
  const address = `/loesungen/${solution.key}`;
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!busy) void send(draft);
  };
  return (
    <form className="al-write" noValidate onSubmit={submit}>
      <ProblemList key={attempt} problems={problems} namespace={NAMESPACE} title={t('page.refused')} />
      {error !== undefined && <FailureAlert error={error} />}
      <StageChoice draft={draft} present={present} problems={problems} onChange={setDraft} />
      <Slot name="solution.step" with={{ projectKey: solution.key, organisationId, to: draft.stage }} />
      {draft.stage === 'ended' ? (
        <EndFields draft={draft} problems={problems} onChange={setDraft} />
      ) : (
        <ReportFields draft={draft} problems={problems} onChange={setDraft} />
      )}
      <div className="al-cluster">
        <Button type="submit" busy={busy}>
          {t('page.save')}
        </Button>
        <LinkButton variant="secondary" href={address}>
          {t('page.back')}
        </LinkButton>
      </div>
    </form>
  );
}

interface FieldsProps {
  readonly draft: StageDraft;
  readonly problems: readonly ProblemAnswer[];
  readonly onChange: (draft: StageDraft) => void;
}

function useErrorAt(problems: readonly ProblemAnswer[]) {
  const words = useProblemText(NAMESPACE);
  return (path: string) => {
    const problem = problemAt(problems, path);
    return problem && words(problem);
  };
}

function StageChoice({ draft, present, problems, onChange }: FieldsProps & Pick<StageFormProps, 'present'>) {
  const t = useWords();
  const errorAt = useErrorAt(problems);
  const possible = nextReuseStages(present?.stage ?? null);
  const stages = present === null ? possible : [present.stage, ...possible];
  return (
    <RadioGroup
      id={fieldIdOf('stage')}
      name="stage"
      label={t('page.stage')}
      error={errorAt('stage')}
      value={draft.stage}
      onValueChange={(stage) => onChange({ ...draft, stage: stage as ReuseStage })}
      choices={stages.map((stage) => ({
        value: stage,
        label: t(`stage.${stage}.name`),
        hint: t(`stage.${stage}.means`),
      }))}
    />
  );
}

function ReportFields({ draft, problems, onChange }: FieldsProps) {
  const t = useWords();
  const errorAt = useErrorAt(problems);
  return (
    <>
      <TextField
        id={fieldIdOf('effortDays')}
        label={t('page.effortDays')}
        hint={t('page.effortDaysHint')}
        optional
        inputMode="numeric"
        error={errorAt('effortDays')}
        value={draft.effortDays}
        onChange={({ target }) => onChange({ ...draft, effortDays: target.value })}
      />
      <TextField
        id={fieldIdOf('costCents')}
        label={t('page.cost')}
        hint={t('page.costHint')}
        optional
        inputMode="decimal"
        error={errorAt('costCents')}
        value={draft.cost}
        onChange={({ target }) => onChange({ ...draft, cost: target.value })}
      />
      <TextAreaField
        id={fieldIdOf('adaptations')}
        label={t('page.adaptations')}
        hint={t('page.adaptationsHint')}
        optional
        error={errorAt('adaptations')}
        limit={REUSE_LIMITS.adaptations}
        value={draft.adaptations}
        onChange={({ target }) => onChange({ ...draft, adaptations: target.value })}
      />
    </>
  );
}

function EndFields({ draft, problems, onChange }: FieldsProps) {
  const t = useWords();
  const term = useTaxonomy();
  const errorAt = useErrorAt(problems);
  return (
    <>
      <SelectField
        id={fieldIdOf('reason')}
        label={t('page.reason')}
        error={errorAt('reason')}
        empty={t('page.choose')}
        value={draft.reason}
        onChange={({ target }) => onChange({ ...draft, reason: target.value as DiscontinuationReason })}
        choices={DISCONTINUATION_REASONS.map((value) => ({
          value,
          label: term('discontinuationReason', value),
        }))}
      />
      <TextAreaField
        id={fieldIdOf('lesson')}
        label={t('page.lesson')}
        hint={t('page.lessonHint')}
        error={errorAt('lesson')}
        limit={REUSE_LIMITS.lesson}
        value={draft.lesson}
        onChange={({ target }) => onChange({ ...draft, lesson: target.value })}
      />
    </>
  );
}

function useSaving({ solution, organisationId, present }: StageFormProps) {
  const navigate = useNavigate();
  const [told, setTold] = useState<{ attempt: number; problems: readonly ProblemAnswer[] }>({
    attempt: 0,
    problems: [],
  });
  const [set, { loading, error }] = useMutation(SetReuseStageDocument, {
    refetchQueries: [ReuseOfSolutionDocument],
    awaitRefetchQueries: true,
  });
  const tell = (problems: readonly ProblemAnswer[]) =>
    setTold(({ attempt }) => ({ attempt: attempt + 1, problems }));
  const send = async (draft: StageDraft) => {
    const { input, problems } = readDraft(draft, present?.version ?? null);
    if (input === null) return tell(problems);
    const variables = { input: { ...input, projectId: solution.id, organisationId } };
    // A failure stands above the form.
    const answer = await set({ variables }).catch(() => null);
    const payload = answer?.data?.setReuseStage;
    if (!payload) return tell([]);
    if (payload.problems.length > 0) return tell(payload.problems);
    void navigate(`/loesungen/${solution.key}#nachnutzung`);
  };
  return { send, busy: loading, problems: told.problems, attempt: told.attempt, error };
}
