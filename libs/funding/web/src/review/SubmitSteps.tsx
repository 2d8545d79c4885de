import { isEditable } from '@allmende/funding-core';
import { Alert, Button, Checkbox, ErrorSummary, Section } from '@allmende/platform-ui';
import { FailureAlert, useProblemText } from '@allmende/platform-web';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenApplication } from '../application/open-application.js';
import { useSpokenProblems } from '../words/spoken-problem.js';
import { useDeadlineWords } from '../words/use-deadline-words.js';
import { BeginReviewDocument, SubmitApplicationDocument } from './ReviewPage.generated.js';
import { useStep, type Step } from './use-step.js';

/** The next step on the way to the funder: the internal review, then the binding submission by the lead. */
export function SubmitSteps({ open, points }: { open: OpenApplication; points: number }) {
  if (!isEditable(open.status)) return null;
  return open.status === 'draft' ? <ReviewStep open={open} /> : <SubmitStep open={open} points={points} />;
}

function ReviewStep({ open }: { open: OpenApplication }) {
  const { t } = useTranslation('funding');
  const [mutate] = useMutation(BeginReviewDocument);
  const step = useStep(
    async () =>
      (await mutate({ variables: { input: { applicationId: open.id } } })).data?.beginReview.problems,
  );
  if (!open.viewerCan.editSections) return null;
  return (
    <Section title={t('review.begin.title')} lead={t('review.begin.why')}>
      <StepProblems step={step} />
      <div>
        <Button busy={step.busy} onClick={step.run}>
          {t('review.begin.action')}
        </Button>
      </div>
    </Section>
  );
}

function SubmitStep({ open, points }: { open: OpenApplication; points: number }) {
  const { t } = useTranslation('funding');
  const deadline = useDeadlineWords()(open.call.deadline);
  const lead = open.partners.find(({ role }) => role === 'lead')?.name ?? '';
  if (!open.viewerCan.submit) {
    return (
      <Alert kind="info" live="off" title={t('review.leadSubmits.title', { name: lead })}>
        {t('review.leadSubmits.why')}
      </Alert>
    );
  }
  return (
    <Section title={t('review.submit.title')} lead={t('review.submit.why', { until: deadline.until })}>
      <div className="fu-box">
        <p className="kern-body">{t('review.submit.frozen')}</p>
        <ul className="fu-list">
          {(['answers', 'money', 'partners'] as const).map((part) => (
            <li key={part}>{t(`review.submit.${part}`)}</li>
          ))}
        </ul>
        {points > 0 && <p className="kern-body">{t('review.submit.notYet', { count: points })}</p>}
        {points === 0 && <BindingSubmit open={open} />}
      </div>
    </Section>
  );
}

function BindingSubmit({ open }: { open: OpenApplication }) {
  const { t } = useTranslation('funding');
  const [sure, setSure] = useState(false);
  const [asked, setAsked] = useState(false);
  const [mutate] = useMutation(SubmitApplicationDocument);
  const step = useStep(
    async () =>
      (await mutate({ variables: { input: { applicationId: open.id } } })).data?.submitApplication.problems,
  );
  const submit = () => {
    setAsked(true);
    if (sure) step.run();
  };
  return (
    <>
      <StepProblems step={step} />
      <Checkbox
        id="field-sure"
        label={t('review.submit.sure')}
        checked={sure}
        error={asked && !sure ? t('review.submit.sureMissing') : undefined}
        onChange={(event) => setSure(event.target.checked)}
      />
      <div>
        <Button busy={step.busy} onClick={submit}>
          {t('review.submit.action')}
        </Button>
      </div>
    </>
  );
}

/** Why a step was refused. */
export function StepProblems({ step }: { step: Step }) {
  const words = useProblemText('funding');
  const speak = useSpokenProblems();
  const { t } = useTranslation('funding');
  if (step.failure !== null) return <FailureAlert error={step.failure} />;
  return (
    <ErrorSummary
      title={t('review.refused')}
      problems={speak(step.problems).map((problem) => ({ text: words(problem) }))}
    />
  );
}
