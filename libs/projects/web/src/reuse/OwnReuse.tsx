import { Alert, Button, LinkButton, TextLink } from '@allmende/platform-ui';
import { FailureAlert, signInAddress, useFormat, useProblemText, useViewer } from '@allmende/platform-web';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { writingPlaces } from '../create/writing-places.js';
import { possibleAdopters, type PossibleAdopter } from './adopters.js';
import { ConfirmButton } from './ConfirmButton.js';
import {
  ReuseOfSolutionDocument,
  type ReuseOfSolutionFragment,
  type ReusePartsFragment,
  SetReuseStageDocument,
  WithdrawInterestDocument,
} from './Reuse.generated.js';
import { StageBadge } from './StageBadge.js';
import { NAMESPACE, useWords } from './words.js';

/** What the reader's own organisations have to do with the solution, and the one click that begins it. */
export function OwnReuse({ solution }: { solution: ReuseOfSolutionFragment }) {
  const t = useWords();
  const { viewer, known } = useViewer();
  if (!known) return null;
  if (viewer === null) {
    const address = { pathname: `/loesungen/${solution.key}`, search: '', hash: '#nachnutzung' };
    return <TextLink href={signInAddress(address)}>{t('own.signIn')}</TextLink>;
  }
  const adopters = possibleAdopters(viewer, solution);
  return (
    <>
      {adopters.map((adopter) => {
        const own = solution.viewerDeployments.find(
          ({ organisation }) => organisation.id === adopter.organisationId,
        );
        return own === undefined ? (
          <ShowInterest key={adopter.organisationId} solution={solution} adopter={adopter} />
        ) : (
          <Standing key={adopter.organisationId} solution={solution} reuse={own} />
        );
      })}
      {solution.status === 'published' && writingPlaces(viewer).some(({ allowed }) => allowed) && (
        <p className="al-no-print">
          <TextLink href={`/loesungen/neu?vorlage=${encodeURIComponent(solution.key)}`}>
            {t('own.begin')}
          </TextLink>
        </p>
      )}
    </>
  );
}

const REFRESH = [ReuseOfSolutionDocument];

function ShowInterest({
  solution,
  adopter,
}: {
  solution: ReuseOfSolutionFragment;
  adopter: PossibleAdopter;
}) {
  const t = useWords();
  const words = useProblemText(NAMESPACE);
  const { organisationId, name } = adopter;
  const [set, { data, loading, error }] = useMutation(SetReuseStageDocument, { refetchQueries: REFRESH });
  const show = () => {
    const input = { projectId: solution.id, organisationId, stage: 'watching' as const };
    void set({ variables: { input } }).catch(() => undefined);
  };
  const [problem] = data?.setReuseStage.problems ?? [];
  if (solution.status !== 'published') return null;
  return (
    <div className="al-stack">
      {error !== undefined && <FailureAlert error={error} />}
      {problem !== undefined && <Alert kind="warning" title={words(problem)} />}
      <p className="kern-body">{t('own.none', { name })}</p>
      <div className="al-cluster">
        <Button variant="secondary" busy={loading} onClick={show}>
          {t('own.interest')}
        </Button>
        <LinkButton variant="tertiary" href={stagePage(solution.key, organisationId)}>
          {t('own.further')}
        </LinkButton>
      </div>
      <p className="kern-body kern-body--small kern-body--muted">{t('own.whoSees')}</p>
    </div>
  );
}

function Standing({ solution, reuse }: { solution: ReuseOfSolutionFragment; reuse: ReusePartsFragment }) {
  const t = useWords();
  const { date } = useFormat();
  const { name, id } = reuse.organisation;
  return (
    <div className="al-stack">
      <p className="kern-body">
        {t('own.standing', { name })} <StageBadge reuse={reuse} />
      </p>
      {reuse.stage !== 'ended' && (
        <p className="kern-body kern-body--muted">
          {t(reuse.confirmed ? 'own.until' : 'own.lapsed', { day: date(reuse.confirmedUntil) })}
        </p>
      )}
      <div className="al-cluster">
        <LinkButton variant="secondary" href={stagePage(solution.key, id)}>
          {t('own.change')}
        </LinkButton>
        {reuse.stage !== 'ended' && !reuse.confirmed && <ConfirmButton reuse={reuse} refetch={REFRESH} />}
        {reuse.stage === 'watching' && <TakeBack reuse={reuse} />}
      </div>
    </div>
  );
}

/** Interest goes as it came; asked once more only by the second press, since it can be shown again. */
function TakeBack({ reuse }: { reuse: ReusePartsFragment }) {
  const t = useWords();
  const [sure, ask] = useState(false);
  const [withdraw, { loading, error }] = useMutation(WithdrawInterestDocument, {
    variables: { input: { id: reuse.id } },
    refetchQueries: REFRESH,
  });
  return (
    <>
      {error !== undefined && <FailureAlert error={error} />}
      <Button
        variant="tertiary"
        busy={loading}
        onClick={() => (sure ? void withdraw().catch(() => undefined) : ask(true))}
      >
        {t(sure ? 'own.takeBackSure' : 'own.takeBack')}
      </Button>
    </>
  );
}

function stagePage(key: string, organisationId: string): string {
  return `/loesungen/${key}/nachnutzung?organisation=${organisationId}`;
}
