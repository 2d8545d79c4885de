import type { ClaimStatus } from '@allmende/organisations-core';
import { CLAIM_LIMITS, CLAIM_TRANSITIONS } from '@allmende/organisations-core';
import { Alert, Button, RadioGroup, Section, TextAreaField } from '@allmende/platform-ui';
import {
  FailureAlert,
  problemAt,
  type ProblemAnswer,
  ProblemList,
  useProblemText,
} from '@allmende/platform-web';
import { useMutation } from '@apollo/client/react';
import { useState, type FormEvent } from 'react';
import { NAMESPACE, useWords } from '../claims/words.js';
import type { ClaimReviewPartsFragment } from '../parts/Claim.generated.js';
import {
  RejectClaimDocument,
  VerifyOrganisationDocument,
  WithdrawVerificationDocument,
} from './ReviewPage.generated.js';

type Verdict = Exclude<ClaimStatus, 'claimed'>;

interface DecideProps {
  claim: ClaimReviewPartsFragment;
  onDecided: () => void;
}

/** The decision with its reason; which ones there are comes from the table of the rule. */
export function Decide({ claim, onDecided }: DecideProps) {
  const t = useWords();
  const open = CLAIM_TRANSITIONS[claim.status] as readonly Verdict[];
  if (!claim.viewerCan.decide || open.length === 0) {
    return (
      <Alert kind="info" live="off" title={t('decide.over.title')}>
        {t('decide.over.why')}
      </Alert>
    );
  }
  return (
    <Section title={t('decide.title')} lead={t('decide.lead')}>
      <DecisionForm key={claim.version} claim={claim} open={open} onDecided={onDecided} />
    </Section>
  );
}

function DecisionForm({ claim, open, onDecided }: DecideProps & { open: readonly Verdict[] }) {
  const t = useWords();
  const words = useProblemText(NAMESPACE);
  const [verdict, setVerdict] = useState<Verdict | null>(open.length === 1 ? (open[0] ?? null) : null);
  const [reason, setReason] = useState('');
  const [evidence, setEvidence] = useState('');
  const { decide, busy, problems, error } = useDecision(claim, onDecided);
  const errorAt = (path: string) => {
    const problem = problemAt(problems, path);
    return problem && words(problem);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) void decide(verdict, reason, evidence);
  };
  return (
    <form className="al-stack al-measure" noValidate onSubmit={submit}>
      <ProblemList problems={problems} namespace={NAMESPACE} title={t('decide.refused')} />
      {error !== undefined && <FailureAlert error={error} />}
      <RadioGroup
        id="field-verdict"
        name="verdict"
        label={t('decide.verdict')}
        error={errorAt('verdict')}
        value={verdict}
        onValueChange={(value) => setVerdict(value as Verdict)}
        choices={open.map((to) => ({
          value: to,
          label: t(`decide.to.${to}.label`),
          hint: t(`decide.to.${to}.hint`),
        }))}
      />
      <TextAreaField
        id="field-reason"
        label={t('decide.reason')}
        hint={t(reasonHint(verdict))}
        error={errorAt('reason')}
        rows={3}
        limit={CLAIM_LIMITS.reason}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <TextAreaField
        id="field-evidence"
        label={t('decide.evidence')}
        hint={t('decide.evidenceHint')}
        optional
        error={errorAt('evidence')}
        rows={2}
        value={evidence}
        onChange={(event) => setEvidence(event.target.value)}
      />
      <div>
        <Button type="submit" busy={busy}>
          {t(verdict === null ? 'decide.action' : `decide.to.${verdict}.action`)}
        </Button>
      </div>
    </form>
  );
}

/** Who will read the reason depends on the verdict. */
function reasonHint(verdict: Verdict | null) {
  if (verdict === null) return 'decide.reasonHint';
  return verdict === 'verified' ? 'decide.reasonHintKept' : 'decide.reasonHintTold';
}

function useDecision({ id, version }: ClaimReviewPartsFragment, onDecided: () => void) {
  const [problems, setProblems] = useState<readonly ProblemAnswer[]>([]);
  const [verify, verifying] = useMutation(VerifyOrganisationDocument);
  const [reject, rejecting] = useMutation(RejectClaimDocument);
  const [withdraw, withdrawing] = useMutation(WithdrawVerificationDocument);
  const decide = async (verdict: Verdict | null, reason: string, evidence: string) => {
    const missing = [
      ...(verdict === null ? [{ code: 'VERDICT_MISSING', path: 'verdict' }] : []),
      ...(reason.trim() === '' ? [{ code: 'REASON_MISSING', path: 'reason' }] : []),
    ];
    setProblems(missing);
    if (missing.length > 0 || verdict === null) return;
    const input = { claimId: id, expectedVersion: version, reason, evidence };
    const options = { variables: { input }, refetchQueries: ['NetworkDeskCounts', 'ClaimQueue'] };
    const send = {
      verified: () => verify(options).then(({ data }) => data?.verifyOrganisation),
      rejected: () => reject(options).then(({ data }) => data?.rejectClaim),
      withdrawn: () => withdraw(options).then(({ data }) => data?.withdrawVerification),
    };
    const answer = await send[verdict]().catch(() => undefined);
    if (answer === undefined) return;
    setProblems(answer.problems);
    if (answer.problems.length === 0) onDecided();
  };
  return {
    decide,
    problems,
    busy: verifying.loading || rejecting.loading || withdrawing.loading,
    error: verifying.error ?? rejecting.error ?? withdrawing.error,
  };
}
