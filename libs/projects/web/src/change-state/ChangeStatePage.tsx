import { useTaxonomy } from '@allmende/municipalities-web';
import { Button, LinkButton, RadioGroup, SelectField, TextAreaField } from '@allmende/platform-ui';
import {
  AreaPage,
  FailureAlert,
  problemAt,
  ProblemList,
  Slot,
  useProblemText,
  type ProblemAnswer,
} from '@allmende/platform-web';
import {
  DISCONTINUATION_REASONS,
  LIFECYCLE_TRANSITIONS,
  PROJECT_LIMITS,
  type DiscontinuationReason,
  type LifecycleState,
} from '@allmende/projects-core';
import { useMutation } from '@apollo/client/react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { StateBadge } from '../card/StateBadge.js';
import type { ProjectWholeFragment } from '../project/ProjectPage.generated.js';
import { StepEvidence } from '../evidence/StepEvidence.js';
import { OwnEntry } from '../write/OwnEntry.js';
import { ChangeSolutionStateDocument } from './ChangeStatePage.generated.js';

/** Saying how far a project has come; only the steps that are possible from here. */
export function Component() {
  const { t } = useTranslation('projects');
  return (
    <OwnEntry title={t('changeState.title')} needs="changeState">
      {(entry) => <ChangeState entry={entry} />}
    </OwnEntry>
  );
}

interface Step {
  readonly to: LifecycleState | '';
  readonly reason: string;
  readonly lesson: string;
}

function ChangeState({ entry }: { entry: ProjectWholeFragment }) {
  const { t } = useTranslation('projects');
  const [step, setStep] = useState<Step>({ to: '', reason: '', lesson: '' });
  const { send, busy, problems, error } = useStateChange(entry, step);
  const name = entry.title === '' ? t('untitled') : entry.title;
  const address = `/loesungen/${entry.key}`;
  return (
    <AreaPage
      title={t('changeState.title')}
      preline={name}
      lead={t('changeState.lead')}
      badges={<StateBadge state={entry.state} />}
      crumbs={[
        { label: t('search.title'), href: '/loesungen' },
        { label: name, href: address },
      ]}
      meta={{ noIndex: true }}
    >
      <ProblemList problems={problems} namespace="projects" />
      {error != null && <FailureAlert error={error} />}
      <form className="al-write" noValidate onSubmit={send}>
        <StepFields entry={entry} step={step} problems={problems} onChange={setStep} />
        <div className="al-cluster">
          <Button type="submit" busy={busy}>
            {t('changeState.action')}
          </Button>
          <LinkButton variant="secondary" href={address}>
            {t('confirm.back')}
          </LinkButton>
        </div>
      </form>
    </AreaPage>
  );
}

interface StepFieldsProps {
  entry: ProjectWholeFragment;
  step: Step;
  problems: readonly ProblemAnswer[];
  onChange: (step: Step) => void;
}

function StepFields({ entry, step, problems, onChange }: StepFieldsProps) {
  const { t } = useTranslation('projects');
  const term = useTaxonomy();
  const words = useProblemText('projects');
  const message = (path: string) => {
    const problem = problemAt(problems, path);
    return problem && words(problem);
  };
  return (
    <>
      <RadioGroup
        id="field-to"
        name="to"
        label={t('changeState.to')}
        error={message('to')}
        value={step.to}
        onValueChange={(to) => onChange({ ...step, to: to as LifecycleState })}
        choices={LIFECYCLE_TRANSITIONS[entry.state].map((state) => ({
          value: state,
          label: term('lifecycleState', state),
          hint: t(`changeState.hint.${state}`),
        }))}
      />
      {step.to !== '' && <StepEvidence projectKey={entry.key} to={step.to} />}
      <Slot name="solution.step" with={{ projectKey: entry.key, to: step.to }} />
      {step.to === 'discontinued' && (
        <>
          <SelectField
            id="field-reason"
            label={t('write.reason.label')}
            hint={t('write.reason.why')}
            error={message('reason')}
            empty={t('write.choose')}
            value={step.reason}
            onChange={(event) => onChange({ ...step, reason: event.target.value })}
            choices={DISCONTINUATION_REASONS.map((value) => ({
              value,
              label: term('discontinuationReason', value),
            }))}
          />
          <TextAreaField
            id="field-lesson"
            label={t('write.lesson.label')}
            hint={t('write.lesson.why')}
            error={message('lesson')}
            limit={PROJECT_LIMITS.lesson}
            value={step.lesson}
            onChange={(event) => onChange({ ...step, lesson: event.target.value })}
          />
        </>
      )}
    </>
  );
}

function useStateChange(entry: ProjectWholeFragment, { to, reason, lesson }: Step) {
  const navigate = useNavigate();
  const [unchosen, setUnchosen] = useState<readonly ProblemAnswer[]>([]);
  const [change, { data, loading, error }] = useMutation(ChangeSolutionStateDocument, {
    onCompleted: ({ changeLifecycleState: { project } }) => {
      if (project) void navigate(`/loesungen/${project.key}`, { state: { news: 'stateChanged' } });
    },
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (to === '') return setUnchosen([{ code: 'STATE_NOT_CHOSEN', path: 'to' }]);
    setUnchosen([]);
    const ended = to === 'discontinued';
    const input = {
      id: entry.id,
      to,
      reason: ended && reason !== '' ? (reason as DiscontinuationReason) : null,
      lesson: ended ? lesson : null,
    };
    void change({ variables: { input } }).catch(() => undefined);
  };
  const problems = unchosen.length > 0 ? unchosen : ownProblems(data?.changeLifecycleState.problems ?? []);
  return { send, busy: loading, problems, error };
}

const OWN_FIELDS: readonly (string | null | undefined)[] = ['', 'to', 'reason', 'lesson'];

/** What belongs to this page; missing evidence stands in its own list with the way to each piece. */
function ownProblems(problems: readonly ProblemAnswer[]): readonly ProblemAnswer[] {
  const own = problems.filter(({ path }) => OWN_FIELDS.includes(path ?? ''));
  return own.length === problems.length ? own : [...own, { code: 'EVIDENCE_MISSING', path: 'step-evidence' }];
}
