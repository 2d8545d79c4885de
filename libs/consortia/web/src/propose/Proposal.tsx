import { AreaPage, type ProblemAnswer, type ViewerMembership } from '@allmende/platform-web';
import { useMutation } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { MyConsortiaDocument } from '../parts/MyConsortia.generated.js';
import { namedProblem } from '../parts/named-problem.js';
import type { DeviceDraft } from '../parts/use-device-draft.js';
import { useWords } from '../parts/use-words.js';
import { proposalInput, proposalProblems, type ProposalDraft } from './proposal.js';
import { ProposalForm } from './ProposalForm.js';
import { ProposalSummary } from './ProposalSummary.js';
import type { Origin } from './ProposePage.js';
import { ProposeConsortiumDocument } from './ProposePage.generated.js';

/** The form and its summary need the same: the text, who acts, and where it began. */
export interface ProposalParts {
  draft: DeviceDraft<ProposalDraft>;
  organisations: readonly ViewerMembership[];
  acting: ViewerMembership;
  origin: Origin | null;
}

const SUMMARY = 'pruefen';

/** Two views of one proposal: writing it, and looking at all of it before it is sent. The browser's back button works. */
export function Proposal(props: ProposalParts & { originLost: boolean }) {
  const t = useWords();
  const { draft, acting, origin } = props;
  const [problems, setProblems] = useState<readonly ProblemAnswer[]>([]);
  const [search, setSearch] = useSearchParams();
  const own = proposalProblems(draft.value);
  const summing = search.get('schritt') === SUMMARY && own.length === 0;
  useFocusOnChange(summing);
  const show = (step: string | null) => {
    setSearch((before) => {
      const next = new URLSearchParams(before);
      if (step === null) next.delete('schritt');
      else next.set('schritt', step);
      return next;
    });
  };
  const { send, sending, failure } = useSending(props, (refused) => {
    setProblems(refused);
    show(null);
  });
  const check = () => {
    setProblems(own);
    if (own.length === 0) show(SUMMARY);
  };
  return (
    <AreaPage
      title={summing ? t('propose.summary.title') : t('propose.title')}
      lead={summing ? t('propose.summary.lead') : t('propose.lead')}
      crumbs={[{ label: t('overview.title'), href: '/verbuende' }]}
      meta={{ noIndex: true }}
    >
      {summing ? (
        <ProposalSummary
          {...props}
          acting={acting}
          origin={origin}
          sending={sending}
          failure={failure}
          onBack={() => show(null)}
          onSend={send}
        />
      ) : (
        <ProposalForm {...props} problems={problems} onCheck={check} />
      )}
    </AreaPage>
  );
}

function useSending(
  { draft, origin, acting }: ProposalParts,
  onRefused: (problems: readonly ProblemAnswer[]) => void,
) {
  const navigate = useNavigate();
  const [propose, { loading, error }] = useMutation(ProposeConsortiumDocument, {
    refetchQueries: [MyConsortiaDocument],
  });
  const send = async () => {
    const value = { ...draft.value, organisationId: acting.organisationId };
    const input = proposalInput(value, origin?.key ?? null);
    const answer = await propose({ variables: { input } }).catch(() => null);
    const payload = answer?.data?.proposeConsortium;
    if (payload === undefined) return;
    if (payload.consortium === null) return onRefused(payload.problems.map(namedProblem));
    const state = { done: 'proposed', count: value.invitees.length };
    await navigate(`/verbuende/${payload.consortium.key}`, { state, replace: true });
    draft.forget();
  };
  return { send: () => void send(), sending: loading, failure: error ?? null };
}

function useFocusOnChange(summing: boolean): void {
  const before = useRef(summing);
  useEffect(() => {
    if (before.current === summing) return;
    before.current = summing;
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('h1')?.focus();
  }, [summing]);
}
