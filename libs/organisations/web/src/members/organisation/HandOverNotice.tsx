import { Alert, Button, Cluster } from '@allmende/platform-ui';
import { FailureAlert, ProblemList, useFormat } from '@allmende/platform-web';
import { useNavigate } from 'react-router';
import type { OfficePartsFragment } from '../parts/Member.generated.js';
import type { OfficeProps } from '../parts/OfficePage.js';
import { useCommand } from '../parts/use-command.js';
import { NAMESPACE, useWords } from '../parts/use-words.js';
import { RefuseHandOverDocument, TakeOfferBackDocument, TakeOverDocument } from './Sent.generated.js';

type Offer = OfficePartsFragment['viewerHandOvers'][number];

/** An offered admin role: to take or to refuse for the one, to take back for the other. */
export function HandOverNotice({ office, viewer }: OfficeProps) {
  return office.viewerHandOvers.map((offer) => {
    const Notice = offer.toAccountId === viewer.accountId ? Offered : Offering;
    return <Notice key={offer.id} office={office} offer={offer} />;
  });
}

interface NoticeProps {
  office: OfficePartsFragment;
  offer: Offer;
}

function nameOf(office: OfficePartsFragment, account: string): string {
  return office.members?.find(({ accountId }) => accountId === account)?.displayName ?? '';
}

function Offered({ office, offer }: NoticeProps) {
  const t = useWords();
  const { date } = useFormat();
  const navigate = useNavigate();
  const take = useCommand(TakeOverDocument);
  const refuse = useCommand(RefuseHandOverDocument);
  const run = async () => {
    if ((await take.run({ id: offer.id })) === null) return;
    await navigate(`/organisation/${office.id}`, { state: { done: 'takenOver', name: office.name } });
  };
  const error = take.error ?? refuse.error;
  return (
    <Alert
      kind="info"
      live="off"
      title={t('handOver.offered', { name: nameOf(office, offer.fromAccountId) })}
    >
      <p>{t('handOver.offeredWhy', { date: date(offer.expiresAt) })}</p>
      <ProblemList problems={[...take.problems, ...refuse.problems]} namespace={NAMESPACE} />
      {error !== undefined && error !== null && <FailureAlert error={error} />}
      <Cluster>
        <Button busy={take.busy} onClick={() => void run()}>
          {t('handOver.take')}
        </Button>
        <Button variant="secondary" busy={refuse.busy} onClick={() => void refuse.run({ id: offer.id })}>
          {t('handOver.refuse')}
        </Button>
      </Cluster>
    </Alert>
  );
}

function Offering({ office, offer }: NoticeProps) {
  const t = useWords();
  const { date } = useFormat();
  const takeBack = useCommand(TakeOfferBackDocument);
  return (
    <Alert kind="info" live="off" title={t('handOver.waits', { name: nameOf(office, offer.toAccountId) })}>
      <p>{t('handOver.waitsWhy', { date: date(offer.expiresAt) })}</p>
      <ProblemList problems={takeBack.problems} namespace={NAMESPACE} />
      <Button variant="secondary" busy={takeBack.busy} onClick={() => void takeBack.run({ id: offer.id })}>
        {t('handOver.takeBack')}
      </Button>
    </Alert>
  );
}
