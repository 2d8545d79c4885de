import { Table, TextLink, type TableColumn } from '@allmende/platform-ui';
import { useTranslation } from 'react-i18next';
import { useTrailWords, type TrailWords } from './trail-words.js';
import type { TrailLineFragment } from './TrailLine.generated.js';

/** Who did what to which object, and when; the latest first. */
export function TrailTable({ lines }: { lines: readonly TrailLineFragment[] }) {
  const { t } = useTranslation('audit');
  const words = useTrailWords();
  return (
    <Table
      caption={t('table.title')}
      captionHidden
      dense
      rows={lines}
      rowKey={(line) => line.id}
      columns={columnsOf(words, (column) => t(`column.${column}`))}
    />
  );
}

function columnsOf(
  words: TrailWords,
  header: (column: string) => string,
): readonly TableColumn<TrailLineFragment>[] {
  const column = (key: string, cell: TableColumn<TrailLineFragment>['cell']) => ({
    key,
    header: header(key),
    cell,
  });
  return [
    {
      ...column('when', (line) => <time dateTime={line.occurredAt}>{words.when(line)}</time>),
      rowHeader: true,
    },
    column('who', words.who),
    column('what', words.what),
    column('object', ({ subject }) =>
      subject.path === null ? (
        words.object(subject)
      ) : (
        <TextLink href={subject.path}>{words.object(subject)}</TextLink>
      ),
    ),
    column('details', (line) => words.details(line).join(' · ')),
  ];
}
