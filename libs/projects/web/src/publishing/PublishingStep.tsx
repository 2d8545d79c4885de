import { Alert, Button, TextLink } from '@allmende/platform-ui';
import { FailureAlert, ProblemList, QueryState, useFormat } from '@allmende/platform-web';
import { useMutation, useQuery } from '@apollo/client/react';
import { ApprovalForm } from './ApprovalForm.js';
import { PublishAlone } from './PublishAlone.js';
import {
  PublishingOfSolutionDocument,
  type PublishingStateFragment,
  SubmitSolutionDocument,
  TakeSolutionBackDocument,
} from './Publishing.generated.js';
import { NAMESPACE, useWords } from './words.js';

interface PublishingStepProps {
  readonly projectKey: string;
  /** Whether nothing is missing that a publication needs. */
  readonly isComplete: boolean;
}

/** The one thing this reader can do to get the entry public: hand it in, answer the hand-in, or publish alone. */
export function PublishingStep({ projectKey, isComplete }: PublishingStepProps) {
  const query = useQuery(PublishingOfSolutionDocument, {
    variables: { key: projectKey },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  return (
    <QueryState query={query}>
      {({ project }) => project && <Step entry={project} isComplete={isComplete} />}
    </QueryState>
  );
}

function Step({ entry, isComplete }: { entry: PublishingStateFragment; isComplete: boolean }) {
  const t = useWords();
  if (entry.status === 'published') {
    return (
      <Alert kind="info" live="off" title={t('step.already')}>
        <TextLink href={`/loesungen/${entry.key}`}>{t('step.toPage')}</TextLink>
      </Alert>
    );
  }
  if (entry.publishing === null) return null;
  const { approval, viewerCan } = entry.publishing;
  const isWaiting = approval?.status === 'waiting';
  return (
    <div className="al-stack">
      {approval?.status === 'sent_back' && <SentBack approval={approval} />}
      {isWaiting && !viewerCan.approve && <Waiting id={entry.id} approval={approval} />}
      {viewerCan.approve && <ApprovalForm entry={entry} />}
      {isComplete && <Complete entry={entry} />}
    </div>
  );
}

function Complete({ entry }: { entry: PublishingStateFragment }) {
  const can = entry.publishing?.viewerCan;
  if (can?.submit === true) return <Submit entry={entry} />;
  return can?.publishAlone === true ? <PublishAlone entry={entry} /> : null;
}

type Approval = NonNullable<NonNullable<PublishingStateFragment['publishing']>['approval']>;

/** What the second person asked to mend; stands there until the entry is handed in again. */
function SentBack({ approval }: { approval: Approval }) {
  const t = useWords();
  const { date } = useFormat();
  return (
    <Alert
      kind="warning"
      live="off"
      title={t('sentBack.title', { date: date(approval.decidedAt ?? approval.handedInAt) })}
    >
      <p className="al-plain-text">{approval.reason}</p>
      <p>{t('sentBack.next')}</p>
    </Alert>
  );
}

function Waiting({ id, approval }: { id: string; approval: Approval }) {
  const t = useWords();
  const { date } = useFormat();
  const [takeBack, { data, loading, error }] = useMutation(TakeSolutionBackDocument, {
    variables: { input: { id } },
  });
  return (
    <>
      <ProblemList
        problems={data?.takeBackProject.problems ?? []}
        namespace={NAMESPACE}
        fieldId={() => null}
      />
      {error !== undefined && <FailureAlert error={error} />}
      <Alert kind="info" title={t('waiting.title', { date: date(approval.handedInAt) })}>
        <p>{t(approval.byViewer ? 'waiting.own' : 'waiting.others')}</p>
      </Alert>
      {approval.byViewer && (
        <div>
          <Button variant="secondary" busy={loading} onClick={() => void takeBack().catch(() => undefined)}>
            {t('waiting.takeBack')}
          </Button>
        </div>
      )}
    </>
  );
}

function Submit({ entry }: { entry: PublishingStateFragment }) {
  const t = useWords();
  const [submit, { data, loading, error }] = useMutation(SubmitSolutionDocument, {
    variables: { input: { id: entry.id } },
  });
  return (
    <>
      <ProblemList
        problems={data?.submitProject.problems ?? []}
        namespace={NAMESPACE}
        title={t('submit.refused')}
        fieldId={() => null}
      />
      {error !== undefined && <FailureAlert error={error} />}
      <p className="kern-body al-measure">{t('submit.consequence')}</p>
      <div>
        <Button busy={loading} onClick={() => void submit().catch(() => undefined)}>
          {t('submit.action')}
        </Button>
      </div>
    </>
  );
}
