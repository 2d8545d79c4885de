import { MOST_ROWS, type CsvReading } from '@allmende/gate-core';
import { Alert, Button, FieldFrame, useFieldTies } from '@allmende/platform-ui';
import { useFormat, useProblemText } from '@allmende/platform-web';
import { useRef, useState } from 'react';
import { NAMESPACE, useWords } from './words.js';

interface CountsUploadProps<Row> {
  /** Which columns are read, told as examples. */
  hint: string;
  read: (text: string) => CsvReading<Row>;
  onTake: (rows: readonly Row[]) => void;
}

/** A file of counts, read in the browser and sent nowhere: all of its rows are taken, or none and each bad one is named. */
export function CountsUpload<Row extends { readonly group: string; readonly cases: number | null }>({
  hint,
  read,
  onTake,
}: CountsUploadProps<Row>) {
  const t = useWords();
  const { number } = useFormat();
  const [reading, setReading] = useState<CsvReading<Row> | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const texts = {
    label: t('upload.label'),
    hint: t('upload.hint', { columns: hint, most: number(MOST_ROWS) }),
  };
  const ties = useFieldTies(undefined, texts);
  const open = async (file: File | undefined) => {
    if (file !== undefined) setReading(read(await file.text()));
  };
  return (
    <div className="al-stack">
      <FieldFrame ties={ties} texts={texts}>
        <input
          {...ties}
          ref={input}
          type="file"
          className="kern-body al-file-input"
          accept=".csv,.txt,text/csv"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            // The same file may be chosen again after it was mended.
            void open(file).finally(() => (target.value = ''));
          }}
        />
      </FieldFrame>
      {reading !== null && !reading.ok && <Refusal reading={reading} />}
      {reading !== null && reading.ok && (
        <Alert
          kind="info"
          title={t('upload.preview', { rows: number(reading.rows), count: reading.groups.length })}
        >
          <ul>
            {reading.groups.map(({ group, cases }) => (
              <li key={group}>{t('upload.group', { group, cases: number(cases ?? 0) })}</li>
            ))}
          </ul>
          <Button
            variant="secondary"
            small
            onClick={() => {
              onTake(reading.groups);
              setReading(null);
              input.current?.focus();
            }}
          >
            {t('upload.take')}
          </Button>
        </Alert>
      )}
    </div>
  );
}

function Refusal({ reading }: { reading: Extract<CsvReading<unknown>, { ok: false }> }) {
  const t = useWords();
  const { number } = useFormat();
  const words = useProblemText(NAMESPACE);
  return (
    <Alert kind="danger" title={t('upload.nothing', { count: reading.problems.length + reading.more })}>
      <ul>
        {reading.problems.map((problem, index) => (
          <li key={index}>
            {problem.params?.['row'] !== undefined && t('upload.row', { row: problem.params['row'] })}{' '}
            {words(problem)}
          </li>
        ))}
      </ul>
      {reading.more > 0 && <p>{t('upload.more', { count: reading.more, number: number(reading.more) })}</p>}
    </Alert>
  );
}
