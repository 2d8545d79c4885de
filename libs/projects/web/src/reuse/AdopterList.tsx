import { useTaxonomy } from '@allmende/municipalities-web';
import { Button, LoadMore, Table, type TableColumn } from '@allmende/platform-ui';
import { FailureAlert, useFormat } from '@allmende/platform-web';
import { useMutation } from '@apollo/client/react';
import { useWholeEuros } from '../economics/use-whole-euros.js';
import {
  AcknowledgeReuseDocument,
  type ReusePartsFragment,
  type ReuseWithHistoryFragment,
} from './Reuse.generated.js';
import { ReuseHistory } from './ReuseHistory.js';
import { StageBadge } from './StageBadge.js';
import { useWords } from './words.js';

interface AdopterListProps {
  readonly adopters: readonly ReuseWithHistoryFragment[];
  readonly mayAcknowledge: boolean;
  readonly hasMore: boolean;
  readonly onMore: () => void;
}

/** Who uses it, by name, with what it took. */
export function AdopterList({ adopters, mayAcknowledge, hasMore, onMore }: AdopterListProps) {
  const t = useWords();
  const columns: readonly TableColumn<ReuseWithHistoryFragment>[] = [
    { key: 'who', header: t('list.who'), rowHeader: true, cell: ({ organisation }) => organisation.name },
    { key: 'stage', header: t('list.stage'), cell: (reuse) => <StageBadge reuse={reuse} /> },
    { key: 'since', header: t('list.since'), cell: (reuse) => <Since reuse={reuse} /> },
    { key: 'effort', header: t('list.effort'), cell: (reuse) => <Effort reuse={reuse} /> },
    { key: 'told', header: t('list.told'), cell: (reuse) => <Told reuse={reuse} /> },
    ...(mayAcknowledge
      ? [
          {
            key: 'noted',
            header: t('list.noted'),
            cell: (reuse: ReusePartsFragment) => <Acknowledge reuse={reuse} />,
          },
        ]
      : []),
  ];
  return (
    <div className="al-stack">
      <Table caption={t('list.caption')} columns={columns} rows={adopters} rowKey={({ id }) => id} />
      {hasMore && <LoadMore shown={adopters.length} total={null} hasMore onLoadMore={onMore} />}
    </div>
  );
}

function Since({ reuse: { stageSince, history, organisation } }: { reuse: ReuseWithHistoryFragment }) {
  const { date } = useFormat();
  // One element: on a phone a cell stands beside its heading.
  return (
    <div>
      {date(stageSince, 'short')}
      <ReuseHistory steps={history} name={organisation.name} />
    </div>
  );
}

function Effort({ reuse: { effortDays, costCents } }: { reuse: ReusePartsFragment }) {
  const t = useWords();
  const { number } = useFormat();
  const euros = useWholeEuros();
  if (effortDays === null && costCents === null) return t('notTold');
  // One element: on a phone a cell stands beside its heading.
  return (
    <span>
      {effortDays !== null && t('days', { count: effortDays, number: number(effortDays) })}
      {effortDays !== null && costCents !== null && <br />}
      {costCents !== null && euros(costCents)}
    </span>
  );
}

function Told({ reuse: { adaptations, endReason, lesson } }: { reuse: ReusePartsFragment }) {
  const t = useWords();
  const term = useTaxonomy();
  if (endReason !== null) return t('ended', { reason: term('discontinuationReason', endReason), lesson });
  return adaptations === '' ? t('notTold') : adaptations;
}

function Acknowledge({ reuse }: { reuse: ReusePartsFragment }) {
  const t = useWords();
  const { date } = useFormat();
  const [acknowledge, { loading, error }] = useMutation(AcknowledgeReuseDocument, {
    variables: { input: { id: reuse.id } },
  });
  if (reuse.acknowledgedAt !== null) return t('list.notedOn', { day: date(reuse.acknowledgedAt, 'short') });
  return (
    <>
      {error !== undefined && <FailureAlert error={error} />}
      <Button
        variant="secondary"
        small
        busy={loading}
        aria-label={t('list.noteNamed', { name: reuse.organisation.name })}
        onClick={() => void acknowledge().catch(() => undefined)}
      >
        {t('list.note')}
      </Button>
    </>
  );
}
