import { CLAIM_LIMITS } from '@allmende/organisations-core';
import { Button, TextField } from '@allmende/platform-ui';
import { FailureAlert, type ProblemAnswer, ProblemList, useProblemText } from '@allmende/platform-web';
import { useMutation } from '@apollo/client/react';
import { useState, type FormEvent } from 'react';
import { NAMESPACE, useWords } from '../claims/words.js';
import { ConfirmLetterCodeDocument } from './ConfirmPage.generated.js';

interface CodeFormProps {
  organisationId: string;
  attemptsLeft: number;
}

/** The code out of the letter; blanks, hyphens and small letters do not matter. */
export function CodeForm({ organisationId, attemptsLeft }: CodeFormProps) {
  const t = useWords();
  const words = useProblemText(NAMESPACE);
  const [code, setCode] = useState('');
  const [problems, setProblems] = useState<readonly ProblemAnswer[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [confirm, { loading, error }] = useMutation(ConfirmLetterCodeDocument);
  const send = async () => {
    if (code.trim() === '') return setProblems([{ code: 'REQUIRED_CODE', path: 'code' }]);
    const refetchQueries = ['ClaimOfOrganisation', 'Viewer', 'MyClaims'];
    const answer = await confirm({ variables: { input: { organisationId, code } }, refetchQueries }).catch(
      () => null,
    );
    setAttempt((count) => count + 1);
    setProblems(answer?.data?.confirmLetterCode.problems ?? []);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!loading) void send();
  };
  const [first] = problems;
  return (
    <form className="al-stack al-measure" noValidate onSubmit={submit}>
      <ProblemList
        key={attempt}
        problems={problems}
        namespace={NAMESPACE}
        title={t('confirm.code.refused')}
      />
      {error !== undefined && <FailureAlert error={error} />}
      <TextField
        id="field-code"
        label={t('confirm.code.label')}
        hint={t('confirm.code.hint', { count: attemptsLeft })}
        error={first && words(first)}
        autoComplete="one-time-code"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={CLAIM_LIMITS.code}
        value={code}
        onChange={(event) => setCode(event.target.value)}
      />
      <div>
        <Button type="submit" busy={loading}>
          {t('confirm.code.action')}
        </Button>
      </div>
    </form>
  );
}
