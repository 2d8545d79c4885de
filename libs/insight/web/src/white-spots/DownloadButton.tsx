import { Button } from '@allmende/platform-ui';
import { saveFile, useFormat } from '@allmende/platform-web';
import { useTranslation } from 'react-i18next';
import { useTableWords } from './cell-words.js';
import type { FullTable, ShownTable } from './shown-table.js';
import { tableCsv } from './table-csv.js';

const COLUMNS = [
  'field',
  'land',
  'kind',
  'why',
  'adopters',
  'registered',
  'municipalities',
  'reported',
  'inOperation',
] as const;

/** Saves what is shown as a table for spreadsheets. */
export function DownloadButton({ shown, table }: { shown: ShownTable; table: FullTable }) {
  const { t } = useTranslation('insight');
  const words = useTableWords();
  const { date } = useFormat();
  const save = () => {
    const csv = tableCsv(shown, {
      ...words,
      head: COLUMNS.map((column) => t(`csv.${column}`)),
      notes: [
        t('asOf', { date: date(table.asOf, 'dateTime') }),
        t('note.text'),
        ...demoNote(table, t('demo.source')),
      ],
    });
    saveFile(`${t('csv.file')}-${table.asOf.slice(0, 10)}.csv`, csv);
  };
  return (
    <span className="al-scripts-only">
      <Button variant="secondary" icon="download" onClick={save}>
        {t('csv.action')}
      </Button>
    </span>
  );
}

function demoNote({ demo }: FullTable, note: string): readonly string[] {
  return demo ? [note] : [];
}
