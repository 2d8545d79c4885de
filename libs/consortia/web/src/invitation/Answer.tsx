import { CONSORTIUM_LIMITS } from '@allmende/consortia-core';
import { Button, Disclosure, Section, TextAreaField } from '@allmende/platform-ui';
import {
  FailureAlert,
  problemAt,
  ProblemList,
  useProblemText,
  type ProblemAnswer,
} from '@allmende/platform-web';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { InvitationLetterPartsFragment } from '../parts/Consortium.generated.js';
import { MyConsortiaDocument, MyInvitationsDocument } from '../parts/MyConsortia.generated.js';
import { namedProblem } from '../parts/named-problem.js';
import { useDeviceDraft } from '../parts/use-device-draft.js';
import { NAMESPACE, useWords } from '../parts/use-words.js';
import { AcceptInvitationDocument, DeclineInvitationDocument } from './InvitationPage.generated.js';

export interface AnswerProps {
  letter: InvitationLetterPartsFragment;
  onOutdated: () => void;
}

const LISTS = [MyInvitationsDocument, MyConsortiaDocument];
const NO_REASON = { reason: '' };

/** Yes, or no with a reason. */
export function Answer({ letter, onOutdated }: AnswerProps) {
  const t = useWords();
  const [problems, setProblems] = useState<readonly ProblemAnswer[]>([]);
  const refused = (found: readonly ProblemAnswer[]) => {
    setProblems(found.map(namedProblem));
    if (found.some(({ path }) => !path)) onOutdated();
  };
  return (
    <Section title={t('letter.answerTitle')}>
      <ProblemList problems={problems} namespace={NAMESPACE} />
      <Accept letter={letter} onRefused={refused} />
      <Decline letter={letter} onRefused={refused} problems={problems} />
    </Section>
  );
}

interface PartProps {
  letter: InvitationLetterPartsFragment;
  onRefused: (problems: readonly ProblemAnswer[]) => void;
}

function Accept({ letter, onRefused }: PartProps) {
  const t = useWords();
  const navigate = useNavigate();
  const [accept, { loading, error }] = useMutation(AcceptInvitationDocument, { refetchQueries: LISTS });
  const { name } = letter.organisation;
  const run = async () => {
    const answer = await accept({ variables: { input: { invitationId: letter.id } } }).catch(() => null);
    const payload = answer?.data?.acceptInvitation;
    if (payload === undefined) return;
    if (payload.problems.length > 0) return onRefused(payload.problems);
    const key = payload.consortium?.key;
    if (key !== undefined) await navigate(`/verbuende/${key}`, { state: { done: 'joined', name } });
  };
  return (
    <div className="al-stack al-stack--small">
      <p className="kern-body al-measure">{t('letter.acceptThen', { name })}</p>
      {error !== undefined && <FailureAlert error={error} />}
      <div>
        <Button icon="check" busy={loading} onClick={() => void run()}>
          {t('letter.accept', { name })}
        </Button>
      </div>
    </div>
  );
}

function Decline({ letter, onRefused, problems }: PartProps & { problems: readonly ProblemAnswer[] }) {
  const t = useWords();
  const words = useProblemText(NAMESPACE);
  const draft = useDeviceDraft(`decline:${letter.id}`, NO_REASON);
  const [decline, { loading, error }] = useMutation(DeclineInvitationDocument, { refetchQueries: LISTS });
  const run = async () => {
    const input = { invitationId: letter.id, reason: draft.value.reason };
    const answer = await decline({ variables: { input } }).catch(() => null);
    const payload = answer?.data?.declineInvitation;
    if (payload === undefined) return;
    onRefused(payload.problems);
    if (payload.problems.length === 0) draft.forget();
  };
  const problem = problemAt(problems, 'reason');
  return (
    <Disclosure title={t('letter.declineTitle')} open={problem !== undefined || draft.restored || undefined}>
      <form
        className="al-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!loading) void run();
        }}
      >
        <TextAreaField
          id="field-reason"
          label={t('letter.reason')}
          hint={t('letter.reasonHint')}
          limit={CONSORTIUM_LIMITS.reason}
          value={draft.value.reason}
          error={problem && words(problem)}
          onChange={(event) => draft.change({ reason: event.target.value })}
        />
        {error !== undefined && <FailureAlert error={error} />}
        <div>
          <Button type="submit" variant="secondary" busy={loading}>
            {t('letter.decline')}
          </Button>
        </div>
      </form>
    </Disclosure>
  );
}
