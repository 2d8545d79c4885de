import { MAIL_DOMAIN_COLUMNS } from '@allmende/organisations-core';
import { Alert, Button, Disclosure, TextAreaField } from '@allmende/platform-ui';
import { FailureAlert, ProblemList, useProblemText } from '@allmende/platform-web';
import { useMutation } from '@apollo/client/react';
import { useState, type ChangeEvent, type FormEvent } from 'react';
import { NAMESPACE, useWords } from '../claims/words.js';
import { ImportMailDomainsDocument } from './MailDomainsPage.generated.js';

/** A whole table at once, taken as a whole or not at all. */
export function ImportDomains() {
  const t = useWords();
  const [csv, setCsv] = useState('');
  const [send, { data, loading, error }] = useMutation(ImportMailDomainsDocument, {
    refetchQueries: ['MailDomainRegister', 'NetworkDeskCounts'],
  });
  const read = async (event: ChangeEvent<HTMLInputElement>) =>
    setCsv((await event.target.files?.[0]?.text()) ?? '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!loading) void send({ variables: { input: { csv } } }).catch(() => undefined);
  };
  const report = data?.importMailDomains;
  return (
    <Disclosure title={t('import.title')}>
      <form className="al-stack al-measure" noValidate onSubmit={submit}>
        <p className="kern-body al-measure">{t('import.lead', { columns: MAIL_DOMAIN_COLUMNS.join(';') })}</p>
        <ProblemList problems={report?.problems ?? []} namespace={NAMESPACE} title={t('import.refused')} />
        {error !== undefined && <FailureAlert error={error} />}
        {report != null && <Report {...report} />}
        <div className="kern-form-input">
          <label className="kern-label" htmlFor="field-file">
            {t('import.file')}
          </label>
          <input id="field-file" type="file" accept=".csv,text/csv" onChange={(event) => void read(event)} />
        </div>
        <TextAreaField
          id="field-csv"
          label={t('import.text')}
          rows={6}
          spellCheck={false}
          value={csv}
          onChange={(event) => setCsv(event.target.value)}
        />
        <div>
          <Button type="submit" variant="secondary" busy={loading}>
            {t('import.action')}
          </Button>
        </div>
      </form>
    </Disclosure>
  );
}

interface ReportProps {
  rows: number | null;
  added: number | null;
  refused:
    | readonly {
        readonly row: number;
        readonly problems: readonly Parameters<ReturnType<typeof useProblemText>>[0][];
      }[]
    | null;
}

function Report({ rows, added, refused }: ReportProps) {
  const t = useWords();
  const words = useProblemText(NAMESPACE);
  if (rows === null) return null;
  if (refused === null || refused.length === 0) {
    return <Alert kind="success" title={t('import.done', { count: added ?? 0 })} />;
  }
  return (
    <Alert kind="danger" title={t('import.nothing', { count: refused.length, rows })}>
      <ul>
        {refused.map(({ row, problems }) => (
          <li key={row}>
            {t('import.row', { row })} {problems.map((problem) => words(problem)).join(' ')}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
