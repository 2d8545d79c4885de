import { CLAIMABLE_KINDS, mailDomainInput } from '@allmende/organisations-core';
import { Button, Checkbox, Section, SelectField, TextField } from '@allmende/platform-ui';
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
import { AddMailDomainDocument } from './MailDomainsPage.generated.js';

const EMPTY = { domain: '', subdomains: false, ags: '', kind: '', source: '', checkedOn: '' };
type Typed = typeof EMPTY;

function toInput({ ags, kind, ...rest }: Typed) {
  return { ...rest, ags: ags.trim() === '' ? null : ags.trim(), kind: kind === '' ? null : kind };
}

function typedProblems(typed: Typed): readonly ProblemAnswer[] {
  const issues = mailDomainInput.safeParse(toInput(typed)).error?.issues ?? [];
  return issues.map(({ message, path }) => ({
    code: message === 'REQUIRED' ? 'REQUIRED_DOMAIN' : message,
    path: path.join('.'),
  }));
}

/** One entry more in the register. */
export function AddDomain() {
  const t = useWords();
  const words = useProblemText(NAMESPACE);
  const [typed, setTyped] = useState<Typed>(EMPTY);
  const [problems, setProblems] = useState<readonly ProblemAnswer[]>([]);
  const [added, setAdded] = useState<string | null>(null);
  const [add, { loading, error }] = useMutation(AddMailDomainDocument);
  const write = (changes: Partial<Typed>) => setTyped((before) => ({ ...before, ...changes }));
  const errorAt = (path: string) => {
    const problem = problemAt(problems, path);
    return problem && words(problem);
  };
  const send = async () => {
    setAdded(null);
    const missing = typedProblems(typed);
    setProblems(missing);
    if (missing.length > 0) return;
    const input = toInput(typed) as Parameters<typeof add>[0]['variables']['input'];
    const refetchQueries = ['MailDomainRegister', 'NetworkDeskCounts'];
    const answer = (await add({ variables: { input }, refetchQueries }).catch(() => null))?.data
      ?.addMailDomain;
    setProblems(answer?.problems ?? []);
    if (answer?.mailDomain == null) return;
    setAdded(answer.mailDomain.domain);
    setTyped({ ...EMPTY, source: typed.source, checkedOn: typed.checkedOn });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!loading) void send();
  };
  return (
    <Section title={t('domains.add')} lead={t('domains.addLead')}>
      <form className="al-stack al-measure" noValidate onSubmit={submit}>
        <ProblemList problems={problems} namespace={NAMESPACE} title={t('domains.refused')} />
        {error !== undefined && <FailureAlert error={error} />}
        <p role="status" className="kern-body">
          {added !== null && t('domains.added', { domain: added })}
        </p>
        <TextField
          id="field-domain"
          label={t('domains.field.domain')}
          hint={t('domains.field.domainHint')}
          error={errorAt('domain')}
          value={typed.domain}
          spellCheck={false}
          onChange={(event) => write({ domain: event.target.value })}
        />
        <Checkbox
          label={t('domains.field.subdomains')}
          checked={typed.subdomains}
          onChange={(event) => write({ subdomains: event.target.checked })}
        />
        <TextField
          id="field-ags"
          label={t('domains.field.ags')}
          hint={t('domains.field.agsHint')}
          inputMode="numeric"
          error={errorAt('ags')}
          value={typed.ags}
          onChange={(event) => write({ ags: event.target.value })}
        />
        <SelectField
          id="field-kind"
          label={t('domains.field.kind')}
          hint={t('domains.field.kindHint')}
          empty={t('domains.field.noKind')}
          error={errorAt('kind')}
          value={typed.kind}
          choices={CLAIMABLE_KINDS.filter((kind) => kind !== 'municipality').map((kind) => ({
            value: kind,
            label: t(`kind.${kind}`),
          }))}
          onChange={(event) => write({ kind: event.target.value })}
        />
        <TextField
          id="field-source"
          label={t('domains.field.source')}
          hint={t('domains.field.sourceHint')}
          error={errorAt('source')}
          value={typed.source}
          onChange={(event) => write({ source: event.target.value })}
        />
        <TextField
          id="field-checkedOn"
          type="date"
          label={t('domains.field.checkedOn')}
          error={errorAt('checkedOn')}
          value={typed.checkedOn}
          onChange={(event) => write({ checkedOn: event.target.value })}
        />
        <div>
          <Button type="submit" busy={loading}>
            {t('domains.addAction')}
          </Button>
        </div>
      </form>
    </Section>
  );
}
