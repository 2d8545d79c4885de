import { APPLICATION_TRANSITIONS } from '@allmende/funding-core';
import { canTransition } from '@allmende/platform-core';
import { Button, Disclosure } from '@allmende/platform-ui';
import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import type { OpenApplication } from '../application/open-application.js';
import { WithdrawApplicationDocument } from './ReviewPage.generated.js';
import { StepProblems } from './SubmitSteps.js';
import { useStep } from './use-step.js';

/** Takes the application back; quiet, because it is not the way most people want to go. */
export function WithdrawStep({ open }: { open: OpenApplication }) {
  const { t } = useTranslation('funding');
  const [mutate] = useMutation(WithdrawApplicationDocument);
  const step = useStep(
    async () =>
      (await mutate({ variables: { input: { applicationId: open.id } } })).data?.withdrawApplication.problems,
  );
  const isPossible = canTransition(APPLICATION_TRANSITIONS, open.status, 'withdrawn');
  if (!open.viewerCan.withdraw || !isPossible) return null;
  return (
    <Disclosure title={t('withdraw.title')}>
      <p>{t(open.frozen === null ? 'withdraw.why' : 'withdraw.whySubmitted')}</p>
      <StepProblems step={step} />
      <Button variant="secondary" busy={step.busy} onClick={step.run}>
        {t('withdraw.action')}
      </Button>
    </Disclosure>
  );
}
