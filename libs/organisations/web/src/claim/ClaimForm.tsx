import {
  CLAIM_LIMITS,
  CLAIMABLE_KINDS,
  looksPersonal,
  type ClaimableKind,
} from '@allmende/organisations-core';
import {
  Alert,
  Button,
  SelectField,
  type Suggestion,
  TextAreaField,
  TextField,
  TextLink,
} from '@allmende/platform-ui';
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
import type { ClaimPartsFragment } from '../parts/Claim.generated.js';
import { EMPTY_CLAIM, toClaimInput, type TypedClaim, typedProblems } from './claim-form.js';
import { ClaimOrganisationDocument } from './ClaimPage.generated.js';
import { ProofFields } from './ProofFields.js';
import { DistrictField, MunicipalityField } from './TargetField.js';

interface ClaimFormProps {
  from: Suggestion | null;
  /** The name that the register suggests. */
  name: string;
  onClaimed: (claim: ClaimPartsFragment) => void;
}

/** Kind, name, key, mailbox: little enough for one page. */
export function ClaimForm({ from, name, onClaimed }: ClaimFormProps) {
  const t = useWords();
  const words = useProblemText(NAMESPACE);
  const [typed, setTyped] = useState<TypedClaim>(
    from === null ? EMPTY_CLAIM : { ...EMPTY_CLAIM, kind: 'municipality', ags: from.key, name },
  );
  const [target, setTarget] = useState<Suggestion | null>(from);
  const { send, busy, problems, error } = useClaiming(onClaimed);
  const write = (changes: Partial<TypedClaim>) => setTyped((before) => ({ ...before, ...changes }));
  const errorAt = (path: string) => {
    const problem = problemAt(problems, path);
    return problem && words(problem);
  };
  const choose = (key: 'ags' | 'districtKey') => (chosen: Suggestion | null) => {
    setTarget(chosen);
    write({
      [key]: chosen?.key ?? '',
      ...(chosen !== null && typed.name === '' ? { name: chosen.label } : {}),
    });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) send(typed);
  };
  return (
    <form className="al-stack al-measure" noValidate onSubmit={submit}>
      <ProblemList problems={problems} namespace={NAMESPACE} title={t('claim.refused')} />
      {error != null && <FailureAlert error={error} />}
      <AlreadyHere problems={problems} />
      <SelectField
        id="field-kind"
        label={t('claim.kind')}
        empty={t('claim.choose')}
        error={errorAt('kind')}
        value={typed.kind}
        choices={CLAIMABLE_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        onChange={(event) => {
          setTarget(null);
          write({ kind: event.target.value as ClaimableKind, ags: '', districtKey: '' });
        }}
      />
      {typed.kind === 'company' && (
        <Alert kind="info" live="status" title={t('claim.company.title')}>
          {t('claim.company.why')}
        </Alert>
      )}
      {typed.kind === 'municipality' && (
        <MunicipalityField chosen={target} onChoose={choose('ags')} error={errorAt('ags')} />
      )}
      {typed.kind === 'district' && (
        <DistrictField chosen={target} onChoose={choose('districtKey')} error={errorAt('districtKey')} />
      )}
      <TextField
        id="field-name"
        label={t('claim.name')}
        hint={t('claim.nameHint')}
        error={errorAt('name')}
        value={typed.name}
        maxLength={CLAIM_LIMITS.name}
        onChange={(event) => write({ name: event.target.value })}
      />
      <MailboxField
        value={typed.mailbox}
        error={errorAt('mailbox')}
        onWrite={(mailbox) => write({ mailbox })}
      />
      <TextAreaField
        id="field-statement"
        label={t('claim.statement')}
        hint={t('claim.statementHint')}
        optional
        error={errorAt('statement')}
        value={typed.statement}
        rows={3}
        onChange={(event) => write({ statement: event.target.value })}
      />
      <ProofFields
        imprintUrl={typed.imprintUrl}
        file={typed.proof}
        errorAt={errorAt}
        onImprint={(imprintUrl) => write({ imprintUrl })}
        onFile={(proof) => write({ proof })}
      />
      <p className="kern-body al-measure">{t('claim.consequence')}</p>
      <div className="al-cluster">
        <Button type="submit" busy={busy}>
          {t('claim.action')}
        </Button>
      </div>
    </form>
  );
}

interface MailboxFieldProps {
  value: string;
  error: string | undefined;
  onWrite: (mailbox: string) => void;
}

function MailboxField({ value, error, onWrite }: MailboxFieldProps) {
  const t = useWords();
  return (
    <>
      <TextField
        id="field-mailbox"
        type="email"
        inputMode="email"
        autoComplete="off"
        label={t('claim.mailbox')}
        hint={t('claim.mailboxHint')}
        error={error}
        value={value}
        onChange={(event) => onWrite(event.target.value)}
      />
      <div role="status">
        {looksPersonal(value) && value.includes('@') && (
          <Alert kind="warning" live="off" title={t('claim.personal.title')}>
            {t('claim.personal.why')}
          </Alert>
        )}
      </div>
    </>
  );
}

/** The organisation is here already: the way in is a request to join. */
function AlreadyHere({ problems }: { problems: readonly ProblemAnswer[] }) {
  const t = useWords();
  const taken = problems.find(({ code }) => code === 'ORGANISATION_TAKEN');
  if (taken === undefined) return null;
  const id = Array.isArray(taken.params)
    ? taken.params.find(({ name }) => name === 'organisationId')?.value
    : '';
  return (
    <Alert kind="info" live="off" title={t('claim.taken.title')}>
      <p>{t('claim.taken.why')}</p>
      <TextLink href={`/organisation/${id ?? ''}/mitmachen`}>{t('claim.taken.action')}</TextLink>
    </Alert>
  );
}

function useClaiming(onClaimed: (claim: ClaimPartsFragment) => void) {
  const [missing, setMissing] = useState<readonly ProblemAnswer[]>([]);
  const [claim, { data, loading, error }] = useMutation(ClaimOrganisationDocument, {
    onCompleted: ({ claimOrganisation: answer }) => {
      if (answer.claim) onClaimed(answer.claim);
    },
  });
  const send = (typed: TypedClaim) => {
    const found = typedProblems(typed);
    setMissing(found);
    if (found.length > 0) return;
    void claim({ variables: { input: toClaimInput(typed) }, refetchQueries: ['Viewer', 'MyClaims'] }).catch(
      () => undefined,
    );
  };
  const problems = missing.length > 0 ? missing : (data?.claimOrganisation.problems ?? []);
  return { send, busy: loading, problems, error };
}
