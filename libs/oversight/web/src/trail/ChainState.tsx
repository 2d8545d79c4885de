import { Alert, Badge, Button, DefinitionList, Section, Table } from '@allmende/platform-ui';
import { FailureAlert, QueryState, useFormat } from '@allmende/platform-web';
import { useMutation, useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChainStateDocument, type ChainStateQuery, CheckTrailDocument } from './ChainState.generated.js';

type State = ChainStateQuery['auditTrail'];
type Check = NonNullable<State['check']>;

/** Lines that waited so long say that nobody seals. */
const STALE_MS = 10 * 60_000;
const LOOK_AGAIN_MS = 2_000;

/** Whether the trail can be trusted: last seal, last check, what it found, and a check at once. */
export function ChainState() {
  const { t } = useTranslation('audit');
  const query = useQuery(ChainStateDocument, { ssr: false, fetchPolicy: 'cache-and-network' });
  const before = query.data?.auditTrail.check?.checkedAt ?? null;
  const { ask, error, isAsked } = useCheck(before, query);
  return (
    <Section
      title={t('state.title')}
      actions={
        <Button variant="primary" icon="checklist" busy={isAsked} onClick={ask}>
          {t('state.action')}
        </Button>
      }
    >
      {error !== undefined && <FailureAlert error={error} />}
      {isAsked && <Alert kind="info" title={t('state.asked')} live="status" />}
      <QueryState query={query}>{({ auditTrail }) => <StateParts state={auditTrail} />}</QueryState>
    </Section>
  );
}

/** Asks for a check and looks again until its result is there. */
function useCheck(
  before: string | null,
  { startPolling, stopPolling }: { startPolling: (every: number) => void; stopPolling: () => void },
) {
  const [check, { error }] = useMutation(CheckTrailDocument);
  const [askedAt, setAskedAt] = useState<{ readonly before: string | null } | null>(null);
  const isAsked = askedAt !== null && askedAt.before === before;
  useEffect(() => {
    if (!isAsked) return undefined;
    startPolling(LOOK_AGAIN_MS);
    return stopPolling;
  }, [isAsked, startPolling, stopPolling]);
  const ask = () => {
    setAskedAt({ before });
    check().catch(() => setAskedAt(null));
  };
  return { ask, error, isAsked };
}

function StateParts({ state }: { state: State }) {
  const { t } = useTranslation('audit');
  const { date, number } = useFormat();
  const { seal, check, waiting } = state;
  const checked =
    check === null
      ? t('state.never')
      : t('state.checked', { date: date(check.checkedAt, 'dateTime'), events: number(check.events) });
  return (
    <>
      <div>
        <Verdict check={check} />
      </div>
      {isStale(state) && <Alert kind="warning" title={t('state.stale')} live="off" />}
      <DefinitionList
        items={[
          { term: t('state.check'), value: checked },
          {
            term: t('state.seal'),
            value: seal === null ? t('state.noSeal') : date(seal.sealedAt, 'dateTime'),
          },
          { term: t('state.waiting'), value: number(waiting) },
          ...(seal === null
            ? []
            : [{ term: t('state.mark'), value: <code className="al-trail-mark">{seal.mark}</code> }]),
        ]}
      />
      {check !== null && check.findings > 0 && <Findings check={check} />}
    </>
  );
}

function Verdict({ check }: { check: Check | null }) {
  const { t } = useTranslation('audit');
  if (check === null) return <Badge kind="info">{t('state.unchecked')}</Badge>;
  if (check.findings === 0) return <Badge kind="success">{t('state.whole')}</Badge>;
  return <Badge kind="danger">{t('state.broken', { number: check.findings })}</Badge>;
}

function Findings({ check }: { check: Check }) {
  const { t } = useTranslation('audit');
  const rows = check.named.map((finding, index) => ({ ...finding, key: String(index) }));
  return (
    <Alert kind="danger" title={t('state.findings')} live="off">
      <p>{t('state.findingsWhy')}</p>
      <Table
        caption={t('state.findings')}
        captionHidden
        dense
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          { key: 'kind', header: t('state.kind'), cell: ({ kind }) => t(`finding.${kind}`), rowHeader: true },
          { key: 'day', header: t('state.day'), cell: ({ day }) => day ?? '–' },
          { key: 'sequence', header: t('state.sequence'), cell: ({ sequence }) => sequence ?? '–' },
          { key: 'event', header: t('state.event'), cell: ({ eventId }) => eventId ?? '–' },
        ]}
      />
    </Alert>
  );
}

function isStale({ waiting, seal, check }: State): boolean {
  const last = seal?.sealedAt ?? check?.checkedAt;
  return waiting > 0 && last !== undefined && Date.now() - new Date(last).getTime() > STALE_MS;
}
