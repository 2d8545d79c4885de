import { Table, type TableColumn } from '@allmende/platform-ui';
import { useFormat } from '@allmende/platform-web';
import type { ReuseOfSolutionFragment } from './Reuse.generated.js';
import { useWords } from './words.js';

type StageCount = ReuseOfSolutionFragment['reuse']['stages'][number];

/** How many organisations stand where: the figures of the table are drawn as bars in it. */
export function Funnel({ stages }: { stages: readonly StageCount[] }) {
  const t = useWords();
  const { number } = useFormat();
  const most = Math.max(1, ...stages.map(({ confirmed, lapsed }) => confirmed + lapsed));
  const columns: readonly TableColumn<StageCount>[] = [
    {
      key: 'stage',
      header: t('funnel.stage'),
      rowHeader: true,
      cell: ({ stage }) => t(`stage.${stage}.name`),
    },
    {
      key: 'confirmed',
      header: t('funnel.confirmed'),
      cell: ({ confirmed }) => <Bar value={confirmed} most={most} words={number(confirmed)} />,
    },
    {
      key: 'lapsed',
      header: t('funnel.lapsed'),
      numeric: true,
      cell: ({ stage, lapsed }) => (stage === 'ended' ? '–' : number(lapsed)),
    },
  ];
  return (
    <Table
      caption={t('funnel.caption')}
      columns={columns}
      rows={stages}
      rowKey={({ stage }) => stage}
      dense
      onPhone="scroll"
    />
  );
}

function Bar({ value, most, words }: { value: number; most: number; words: string }) {
  return (
    <span className="al-bar">
      <span className="al-bar__value">{words}</span>
      <meter className="al-bar__line" min={0} max={most} value={value} aria-hidden="true" />
    </span>
  );
}
