import { canTransition } from '@allmende/platform-core';
import { CALL_TRANSITIONS } from '@allmende/funding-core';
import { Button, Section } from '@allmende/platform-ui';
import { FailureAlert, ProblemList, type ProblemAnswer } from '@allmende/platform-web';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSpokenProblems } from '../words/spoken-problem.js';
import { CloseCallDocument, OpenCallDocument } from './CallPage.generated.js';
import type { OpenedCall } from './CallPage.js';

/** What editors do with a call: open it, and close it for good. */
export function CallSteps({ call }: { call: OpenedCall }) {
  const { t } = useTranslation('funding');
  const speak = useSpokenProblems();
  const [openCall, opening] = useMutation(OpenCallDocument);
  const [closeCall, closing] = useMutation(CloseCallDocument);
  const [problems, setProblems] = useState<readonly ProblemAnswer[]>([]);
  const [asking, setAsking] = useState(false);
  const variables = { input: { callId: call.id } };
  const open = async () => setProblems((await openCall({ variables })).data?.openCall.problems ?? []);
  const close = async () => {
    setProblems((await closeCall({ variables })).data?.closeCall.problems ?? []);
    setAsking(false);
  };
  const quietly = (work: () => Promise<void>) => () => void work().catch(() => undefined);
  const failure = opening.error ?? closing.error;
  const can = (to: 'open' | 'closed') => canTransition(CALL_TRANSITIONS, call.status, to);
  return (
    <Section title={t('steps.title')}>
      <ProblemList namespace="funding" problems={speak(problems)} fieldId={() => null} />
      {failure !== undefined && <FailureAlert error={failure} />}
      <p className="kern-body">{t(`steps.${call.status}`)}</p>
      {can('open') && (
        <div>
          <Button busy={opening.loading} onClick={quietly(open)}>
            {t('steps.openNow')}
          </Button>
        </div>
      )}
      {can('closed') && !asking && (
        <div>
          <Button variant="secondary" onClick={() => setAsking(true)}>
            {t('steps.close')}
          </Button>
        </div>
      )}
      {asking && (
        <div className="fu-box">
          <p className="kern-body">{t('steps.closeSure')}</p>
          <div className="al-cluster">
            <Button busy={closing.loading} onClick={quietly(close)}>
              {t('steps.closeNow')}
            </Button>
            <Button variant="tertiary" onClick={() => setAsking(false)}>
              {t('steps.keep')}
            </Button>
          </div>
        </div>
      )}
    </Section>
  );
}
