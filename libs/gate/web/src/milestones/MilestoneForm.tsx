import { MILESTONE_STATUSES, type MilestoneStatus } from '@allmende/gate-core';
import { Alert, Button, SelectField, TextField } from '@allmende/platform-ui';
import { FailureAlert, ProblemList, problemsOfQuestion } from '@allmende/platform-web';
import { useLazyQuery, useMutation } from '@apollo/client/react';
import { useState } from 'react';
import {
  ChangeMilestoneDocument,
  type MilestoneShownFragment,
  PreviewMilestoneDocument,
  type PreviewMilestoneQuery,
  type PreviewMilestoneQueryVariables,
} from '../parts/Milestones.generated.js';
import { NAMESPACE, useErrorAt, useWords } from '../parts/words.js';

export interface MilestoneFormProps {
  milestone: MilestoneShownFragment;
  onChanged: () => void;
  onClose: () => void;
}

/** What is known of a date; saving comes after looking at what it does. */
export function MilestoneForm({ milestone, onChanged, onClose }: MilestoneFormProps) {
  const t = useWords();
  const [day, setDay] = useState(milestone.validFrom ?? '');
  const [status, setStatus] = useState<MilestoneStatus>(milestone.status);
  const [sourceUrl, setSource] = useState(milestone.sourceUrl);
  const input = { key: milestone.key, validFrom: day === '' ? null : day, status, sourceUrl };
  const steps = useSteps(input, milestone.version, onChanged);
  const { problems, failure, looked } = steps;
  const errorAt = useErrorAt(problems);
  return (
    <div className="al-write">
      <ProblemList problems={problems} namespace={NAMESPACE} />
      {failure != null && <FailureAlert error={failure} />}
      <TextField
        id="field-validFrom"
        type="date"
        label={t('milestones.day')}
        hint={t('milestones.dayHint')}
        error={errorAt('validFrom')}
        optional
        value={day}
        onChange={(event) => setDay(event.target.value)}
      />
      <SelectField
        id="field-status"
        label={t('milestones.statusLabel')}
        value={status}
        onChange={(event) => setStatus(event.target.value as MilestoneStatus)}
        choices={MILESTONE_STATUSES.map((value) => ({ value, label: t(`milestones.status.${value}`) }))}
      />
      <TextField
        id="field-sourceUrl"
        label={t('milestones.sourceLabel')}
        error={errorAt('sourceUrl')}
        value={sourceUrl}
        onChange={(event) => setSource(event.target.value)}
      />
      {looked !== null && <Preview preview={looked} />}
      <div className="al-cluster">
        <Button busy={steps.busy} onClick={looked === null ? steps.look : steps.save}>
          {t(looked === null ? 'milestones.look' : 'milestones.save')}
        </Button>
        <Button variant="tertiary" onClick={onClose}>
          {t('milestones.cancel')}
        </Button>
      </div>
    </div>
  );
}

type Input = PreviewMilestoneQueryVariables['input'];

/** Looking and saving; what was looked at counts for the same values only. */
function useSteps(input: Input, expectedVersion: number, onChanged: () => void) {
  const text = JSON.stringify(input);
  const [lookedAt, setLookedAt] = useState('');
  const [ask, preview] = useLazyQuery(PreviewMilestoneDocument, { fetchPolicy: 'network-only' });
  const [change, { data, loading, error }] = useMutation(ChangeMilestoneDocument, {
    onCompleted: ({ changeLegalMilestone: { problems } }) => {
      if (problems.length === 0) onChanged();
    },
  });
  const look = () => {
    setLookedAt(text);
    void ask({ variables: { input } }).catch(() => undefined);
  };
  const save = () =>
    void change({ variables: { input: { ...input, expectedVersion } } }).catch(() => undefined);
  const saved = data?.changeLegalMilestone.problems ?? [];
  // What a look found wrong is wrong in the values that were looked at, and in no others.
  const found = lookedAt === text ? problemsOfQuestion(preview.error) : [];
  const notLooked = found.length > 0 ? undefined : preview.error;
  return {
    ...{ look, save, busy: loading || preview.loading, failure: error ?? notLooked },
    problems: [...saved, ...found],
    looked: lookedAt === text ? (preview.data?.legalMilestonePreview ?? null) : null,
  };
}

function Preview({ preview }: { preview: PreviewMilestoneQuery['legalMilestonePreview'] }) {
  const t = useWords();
  const hidden = preview.total - preview.changes.length;
  return (
    <Alert kind="info" live="status" title={t('milestones.touches', { count: preview.total })}>
      <ul className="kern-list kern-list--bullet">
        {preview.changes.map(({ use, from, to }) => (
          <li key={use.id}>
            {t('milestones.becomes', {
              solution: use.project?.title ?? t('untitled'),
              name: use.organisation.name,
              from: t(`milestones.basis.${from}`),
              to: t(`milestones.basis.${to}`),
            })}
          </li>
        ))}
        {hidden > 0 && <li>{t('milestones.hidden', { count: hidden })}</li>}
      </ul>
    </Alert>
  );
}
