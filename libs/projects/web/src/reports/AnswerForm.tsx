import { Button, Disclosure, RadioGroup, TextAreaField, TextLink } from '@allmende/platform-ui';
import { FailureAlert, fieldIdOf, problemAt, ProblemList, useProblemText } from '@allmende/platform-web';
import { REPORT_LIMITS, REPORT_OUTCOMES, type ReportOutcome } from '@allmende/projects-core';
import { useMutation } from '@apollo/client/react';
import { useState, type SubmitEvent } from 'react';
import {
  AnswerErrorReportDocument,
  type ErrorReportPartsFragment,
  ReportsOnDeskDocument,
} from './Reports.generated.js';
import { NAMESPACE, useWords } from './words.js';

/** The owners say what they did with a report. Each form has ids of its own, because a page holds several. */
export function AnswerForm({ report, projectKey }: { report: ErrorReportPartsFragment; projectKey: string }) {
  const t = useWords();
  const words = useProblemText(NAMESPACE);
  const [outcome, setOutcome] = useState<ReportOutcome>('corrected');
  const [text, setText] = useState('');
  const [answer, { data, loading, error }] = useMutation(AnswerErrorReportDocument, {
    refetchQueries: [ReportsOnDeskDocument],
  });
  const problems = data?.answerErrorReport.problems ?? [];
  const atAnswer = problemAt(problems, 'answer');
  const idOf = (path: string) => `${fieldIdOf(path)}-${report.id}`;
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (loading) return;
    const input = { id: report.id, outcome, answer: text };
    void answer({ variables: { input } }).catch(() => undefined);
  };
  return (
    <Disclosure title={t('answer.title')} open={report.overdue}>
      <form className="al-write" noValidate onSubmit={submit}>
        <ProblemList problems={problems} namespace={NAMESPACE} title={t('answer.refused')} fieldId={idOf} />
        {error !== undefined && <FailureAlert error={error} />}
        <p className="kern-body">
          <TextLink href={`/loesungen/${projectKey}/bearbeiten`}>{t('answer.edit')}</TextLink>
        </p>
        <RadioGroup
          id={idOf('outcome')}
          name={`outcome-${report.id}`}
          label={t('answer.outcome')}
          value={outcome}
          onValueChange={(value) => setOutcome(value as ReportOutcome)}
          choices={REPORT_OUTCOMES.map((value) => ({ value, label: t(`answer.${value}`) }))}
        />
        <TextAreaField
          id={idOf('answer')}
          label={t(outcome === 'no_error' ? 'answer.reason' : 'answer.text')}
          hint={t(report.answerByMail ? 'answer.byMail' : 'answer.hint')}
          optional={outcome === 'corrected'}
          error={atAnswer && words(atAnswer)}
          limit={REPORT_LIMITS.answer}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <div>
          <Button type="submit" variant="secondary" busy={loading}>
            {t('answer.action')}
          </Button>
        </div>
      </form>
    </Disclosure>
  );
}
