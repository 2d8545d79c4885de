import { useTaxonomy } from '@allmende/municipalities-web';
import { Badge, Table, TextLink } from '@allmende/platform-ui';
import { useFormat } from '@allmende/platform-web';
import type { ReactNode } from 'react';
import { type Cell, type Compared, type ComparedRow, comparedRows } from './compared-cells.js';
import { useWords } from './words.js';

export interface CompareTableProps {
  solutions: readonly Compared[];
  /** The municipality they are held against; null while nobody said which. */
  ags: string | null;
  onlyDifferences: boolean;
  removeAddress: (key: string) => string;
}

interface ShownRow {
  readonly key: string;
  readonly header: ReactNode;
  readonly cells: readonly ReactNode[];
}

/** Criteria in rows, solutions in columns. What differs is marked by a word and a sign, not by colour alone. */
export function CompareTable({ solutions, ags, onlyDifferences, removeAddress }: CompareTableProps) {
  const t = useWords();
  const term = useTaxonomy();
  const { number, date } = useFormat();
  const rows = comparedRows(solutions, { t, term, number, date }, ags !== null);
  const place = solutions.find(({ fit }) => fit != null)?.fit?.municipality.name;
  const shown: readonly ShownRow[] = [
    {
      key: 'solution',
      header: t('row.solution'),
      cells: solutions.map((one) => <Head key={one.id} {...{ one, removeAddress }} />),
    },
    ...rows
      .filter(({ difference }) => !onlyDifferences || difference === 'different')
      .map((row) => ({
        key: row.key,
        header: <RowHeader row={row} place={place} />,
        cells: row.cells.map((cell, at) => <Lines key={at} cell={cell} />),
      })),
    ...(ags === null ? [fitRow(solutions, t)] : []),
  ];
  return (
    <Table
      caption={t('caption', { count: solutions.length })}
      captionHidden
      rows={shown}
      rowKey={({ key }) => key}
      columns={[
        { key: 'criterion', header: t('criterionHeader'), rowHeader: true, cell: ({ header }) => header },
        ...solutions.map((solution, at) => ({
          key: solution.id,
          header: solution.title,
          cell: ({ cells }: ShownRow) => cells[at],
        })),
      ]}
    />
  );
}

function RowHeader({ row: { key, difference }, place }: { row: ComparedRow; place: string | undefined }) {
  const t = useWords();
  const name = key === 'fit' && place !== undefined ? t('row.fitFor', { place }) : t(`row.${key}`);
  return (
    <>
      {name}
      {difference === 'different' && (
        <span className="al-differs">
          <span aria-hidden="true">≠ </span>
          {t('differs')}
        </span>
      )}
    </>
  );
}

function Lines({ cell }: { cell: Cell }) {
  const t = useWords();
  if (cell.length === 0) return <span className="kern-body--muted">{t('untold')}</span>;
  if (cell.length === 1) return <span>{cell[0]}</span>;
  return (
    <ul className="al-plain-list">
      {cell.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function Head({ one, removeAddress }: { one: Compared; removeAddress: (key: string) => string }) {
  const t = useWords();
  return (
    <div className="al-cluster al-cluster--tight">
      {one.municipality.demo && <Badge icon="help">{t('demo')}</Badge>}
      <TextLink small href={`/loesungen/${one.key}`} aria-label={t('openOne', { title: one.title })}>
        {t('open')}
      </TextLink>
      <TextLink
        small
        href={removeAddress(one.key)}
        className="al-no-print"
        aria-label={t('removeOne', { title: one.title })}
      >
        {t('remove')}
      </TextLink>
    </div>
  );
}

/** Who is of no municipality is shown the way to ask for any. */
function fitRow(solutions: readonly Compared[], t: (key: string) => string): ShownRow {
  return {
    key: 'fit',
    header: t('row.fit'),
    cells: solutions.map(({ id, key }) => (
      <TextLink key={id} href={`/loesungen/${key}/passt`}>
        {t('checkFit')}
      </TextLink>
    )),
  };
}
