import { CLAIM_LIMITS } from '@allmende/organisations-core';
import { Button, Disclosure, TextAreaField } from '@allmende/platform-ui';
import {
  FailureAlert,
  problemAt,
  type ProblemAnswer,
  ProblemList,
  useProblemText,
} from '@allmende/platform-web';
import { useMutation, useQuery } from '@apollo/client/react';
import { useState, type FormEvent } from 'react';
import { NAMESPACE, useWords } from '../claims/words.js';
import type { ClaimReviewPartsFragment } from '../parts/Claim.generated.js';
import { type PrintableLetter, LetterToPrint } from './LetterToPrint.js';
import { LetterAddressDocument, OrderVerificationLetterDocument } from './ReviewPage.generated.js';

/** Orders a letter with a code; the letter is shown once, for printing. */
export function OrderLetter({ claim }: { claim: ClaimReviewPartsFragment }) {
  const t = useWords();
  const [letter, setLetter] = useState<PrintableLetter | null>(null);
  const { ags } = claim.organisation;
  const { data } = useQuery(LetterAddressDocument, {
    variables: { ags: ags ?? '' },
    skip: ags === null,
    ssr: false,
  });
  if (letter !== null) return <LetterToPrint letter={letter} />;
  if (ags !== null && data === undefined) return null;
  const town = data?.municipality ?? null;
  const lines = [
    claim.organisation.name,
    t('letter.street'),
    [town?.postcode, town?.name].filter(Boolean).join(' '),
  ];
  return (
    <Disclosure title={t('letter.title')}>
      <LetterForm claim={claim} suggested={lines.join('\n')} onOrdered={setLetter} />
    </Disclosure>
  );
}

interface LetterFormProps {
  claim: ClaimReviewPartsFragment;
  suggested: string;
  onOrdered: (letter: PrintableLetter) => void;
}

function LetterForm({ claim, suggested, onOrdered }: LetterFormProps) {
  const t = useWords();
  const words = useProblemText(NAMESPACE);
  const [address, setAddress] = useState(suggested);
  const [problems, setProblems] = useState<readonly ProblemAnswer[]>([]);
  const [order, { loading, error }] = useMutation(OrderVerificationLetterDocument);
  const send = async () => {
    const input = { claimId: claim.id, address };
    const answer = await order({ variables: { input } }).catch(() => null);
    const { code, letter, problems: refused = [] } = answer?.data?.orderVerificationLetter ?? {};
    setProblems(refused);
    if (code != null && letter != null)
      onOrdered({
        code,
        address,
        name: claim.organisation.name,
        path: `/organisation/${claim.organisation.id}/bestaetigen`,
        orderedAt: letter.orderedAt,
        expiresAt: letter.expiresAt,
      });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!loading) void send();
  };
  const problem = problemAt(problems, 'address');
  return (
    <form className="al-stack al-measure" noValidate onSubmit={submit}>
      <p className="kern-body al-measure">{t(claim.letter === null ? 'letter.lead' : 'letter.leadAgain')}</p>
      <ProblemList problems={problems} namespace={NAMESPACE} title={t('letter.refused')} />
      {error !== undefined && <FailureAlert error={error} />}
      <TextAreaField
        id="field-address"
        label={t('letter.address')}
        hint={t('letter.addressHint')}
        error={problem && words(problem)}
        rows={4}
        limit={CLAIM_LIMITS.address}
        value={address}
        onChange={(event) => setAddress(event.target.value)}
      />
      <div>
        <Button type="submit" variant="secondary" busy={loading}>
          {t('letter.action')}
        </Button>
      </div>
    </form>
  );
}
