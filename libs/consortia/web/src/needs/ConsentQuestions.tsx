import { Alert, Button } from '@allmende/platform-ui';
import { FailureAlert, ProblemList } from '@allmende/platform-web';
import { useMutation, useQuery } from '@apollo/client/react';
import {
  AnswerNeedConsentDocument,
  type ConsentShownFragment,
  NeedConsentsDocument,
} from './Needs.generated.js';
import { NAMESPACE, useWords } from './words.js';

/** What coordinators ask about an own anonymous need, and the answer to it. */
export function ConsentQuestions({ needId }: { needId: string }) {
  const { data } = useQuery(NeedConsentsDocument, { ssr: false, fetchPolicy: 'cache-and-network' });
  const questions = (data?.myNeedConsents ?? []).filter(({ need }) => need.id === needId);
  return questions.map((question) => <Question key={question.suggestionId} question={question} />);
}

function Question({ question }: { question: ConsentShownFragment }) {
  const t = useWords();
  const [answer, { data, loading, error }] = useMutation(AnswerNeedConsentDocument, {
    refetchQueries: [NeedConsentsDocument],
  });
  const { suggestionId, consent, regionName, need } = question;
  const send = (yes: boolean) =>
    void answer({ variables: { input: { needId: need.id, suggestionId, consent: yes } } }).catch(() => null);
  const kind = consent === 'asked' ? 'warning' : 'info';
  return (
    <Alert kind={kind} live="off" title={t(`consent.${consent}.title`, { region: regionName })}>
      <p>{t(`consent.${consent}.text`)}</p>
      <ProblemList problems={data?.answerNeedConsent.problems ?? []} namespace={NAMESPACE} />
      {error !== undefined && <FailureAlert error={error} />}
      <div className="al-cluster">
        {consent !== 'given' && (
          <Button small busy={loading} onClick={() => send(true)}>
            {t('consent.yes')}
          </Button>
        )}
        {(consent === 'asked' || consent === 'given') && (
          <Button variant="secondary" small busy={loading} onClick={() => send(false)}>
            {t(consent === 'given' ? 'consent.back' : 'consent.no')}
          </Button>
        )}
      </div>
    </Alert>
  );
}
