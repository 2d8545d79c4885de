import { Alert, Button, LinkButton, Section } from '@allmende/platform-ui';
import {
  AreaPage,
  FailureAlert,
  NotFound,
  problemAt,
  ProblemList,
  QueryState,
  SignedInPage,
  useProblemText,
} from '@allmende/platform-web';
import { useMutation, useQuery } from '@apollo/client/react';
import { useState, type FormEvent } from 'react';
import { useParams } from 'react-router';
import {
  ExchangeOfProjectDocument,
  SaveExchangeDetailsDocument,
  type ExchangeOfEntryFragment,
} from '../parts/Exchange.generated.js';
import { NAMESPACE, useWords } from '../parts/words.js';
import { QuestionField } from './QuestionField.js';
import { answersFrom, QUESTIONS, writtenOf } from './questions.js';

/** What other registers ask and the form of a solution does not, on one page. */
export function Component() {
  const t = useWords();
  return <SignedInPage title={t('details.title')}>{() => <Loaded />}</SignedInPage>;
}

function Loaded() {
  const { key = '' } = useParams();
  const query = useQuery(ExchangeOfProjectDocument, {
    variables: { key },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  return (
    <QueryState query={query} wholePage>
      {({ project }) =>
        project?.exchange ? <Details entry={project} exchange={project.exchange} /> : <NotFound />
      }
    </QueryState>
  );
}

interface DetailsProps {
  entry: ExchangeOfEntryFragment;
  exchange: NonNullable<ExchangeOfEntryFragment['exchange']>;
}

function Details({ entry, exchange }: DetailsProps) {
  const t = useWords();
  const words = useProblemText(NAMESPACE);
  const [written, setWritten] = useState(() => writtenOf(exchange.answers));
  const [version, setVersion] = useState(exchange.detailsVersion);
  const [save, { data, loading, error }] = useMutation(SaveExchangeDetailsDocument, {
    onCompleted: ({ saveExchangeDetails: { project, problems } }) => {
      if (problems.length === 0) setVersion(project?.exchange?.detailsVersion ?? version);
    },
  });
  const problems = data?.saveExchangeDetails.problems ?? [];
  const address = `/loesungen/${entry.key}/austausch`;
  const send = (event: FormEvent) => {
    event.preventDefault();
    const input = { projectId: entry.id, expectedVersion: version, answers: answersFrom(written) };
    if (!loading) void save({ variables: { input } }).catch(() => undefined);
  };
  const errorAt = (field: string) => {
    const problem = problems.find(({ path }) => path === field || path?.startsWith(`${field}.`));
    return problem && words(problem);
  };
  return (
    <AreaPage
      title={t('details.title')}
      lead={t('details.lead')}
      crumbs={[
        { label: t('desk.solutions'), href: '/loesungen' },
        { label: entry.title === '' ? t('untitled') : entry.title, href: `/loesungen/${entry.key}` },
        { label: t('desk.title'), href: address },
      ]}
      meta={{ noIndex: true }}
    >
      <form className="al-write" noValidate onSubmit={send}>
        <ProblemList
          problems={problems}
          namespace={NAMESPACE}
          fieldId={(path) => (problemAt(problems, path) ? `field-${path.split('.')[0]}` : null)}
        />
        {error != null && <FailureAlert error={error} />}
        {data !== undefined && data !== null && problems.length === 0 && (
          <Alert kind="success" title={t('details.saved')} />
        )}
        {Object.entries(QUESTIONS).map(([group, questions]) => (
          <Section key={group} title={t(`group.${group}.title`)} lead={t(`group.${group}.lead`)}>
            <div className="al-stack">
              {questions.map((question) => (
                <QuestionField
                  key={question.field}
                  question={question}
                  value={written[question.field] ?? ''}
                  derived={exchange.derived.find(({ field }) => field === question.field)}
                  error={errorAt(question.field)}
                  onChange={(value) => setWritten((before) => ({ ...before, [question.field]: value }))}
                />
              ))}
            </div>
          </Section>
        ))}
        <div className="al-cluster">
          <Button type="submit" busy={loading}>
            {t('details.save')}
          </Button>
          <LinkButton variant="secondary" href={address}>
            {t('details.back')}
          </LinkButton>
        </div>
      </form>
    </AreaPage>
  );
}
