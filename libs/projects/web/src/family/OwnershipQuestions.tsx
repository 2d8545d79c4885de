import { Alert, Button, Section } from '@allmende/platform-ui';
import { FailureAlert, useFormat } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { DeskSolutionsDocument } from '../desk/DeskProjects.generated.js';
import {
  AcceptCoOwnershipDocument,
  DeclineCoOwnershipDocument,
  OwnershipQuestionsDocument,
  type OwnershipQuestionsQuery,
} from './Family.generated.js';
import { useFamilyCommand } from './use-family-command.js';
import { useWords } from './words.js';

const REFETCH = [OwnershipQuestionsDocument];

/** For the slot `desk`: questions to own a solution together that wait for the reader's organisations. */
export function Component() {
  const t = useWords();
  const { data } = useQuery(OwnershipQuestionsDocument, { ssr: false, fetchPolicy: 'cache-and-network' });
  const questions = data?.ownershipQuestions ?? [];
  if (questions.length === 0) return null;
  return (
    <Section title={t('questions.title')} lead={t('questions.lead')}>
      <ul className="al-plain-list">
        {questions.map((question) => (
          <li key={`${question.projectId} ${question.organisation.id}`}>
            <Question question={question} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Question({ question }: { question: OwnershipQuestionsQuery['ownershipQuestions'][number] }) {
  const t = useWords();
  const { date } = useFormat();
  const accept = useFamilyCommand(AcceptCoOwnershipDocument, [...REFETCH, DeskSolutionsDocument]);
  const decline = useFamilyCommand(DeclineCoOwnershipDocument, REFETCH);
  const { projectId, title, organisation, owner, invitedAt } = question;
  const input = { projectId, organisationId: organisation.id };
  const error = accept.error ?? decline.error;
  const refusal = accept.refusal || decline.refusal;
  return (
    <div className="al-stack">
      {error !== undefined && <FailureAlert error={error} />}
      {refusal !== '' && <Alert kind="danger" title={refusal} />}
      <p className="kern-body">
        {t('questions.asks', {
          owner: owner.name,
          name: organisation.name,
          title: title === '' ? t('questions.untitled') : title,
          day: date(invitedAt),
        })}
      </p>
      <div className="al-cluster">
        <Button busy={accept.busy} onClick={() => void accept.run(input)}>
          {t('questions.yes')}
        </Button>
        <Button variant="secondary" busy={decline.busy} onClick={() => void decline.run(input)}>
          {t('questions.no')}
        </Button>
      </div>
    </div>
  );
}
