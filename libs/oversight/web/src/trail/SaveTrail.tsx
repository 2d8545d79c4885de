import { Alert, Button } from '@allmende/platform-ui';
import { saveFile, useFormat } from '@allmende/platform-web';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { trailCsv } from './trail-csv.js';
import { useTrailWords } from './trail-words.js';
import type { TrailLineFragment } from './TrailLine.generated.js';

/** How many lines one file may hold; more would keep the page busy for too long. */
export const CSV_LINES = 5_000;
const PAGE = 100;

/** A page of lines from the server. */
export interface LinePage {
  readonly nodes: readonly TrailLineFragment[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
export type LoadLines = (first: number, after: string | null) => Promise<LinePage>;

const COLUMNS = ['when', 'who', 'what', 'object', 'details'] as const;

/** Saves every line of the search, not only those of the page. */
export function SaveTrail({ load }: { load: LoadLines }) {
  const { t } = useTranslation('audit');
  const words = useTrailWords();
  const { number } = useFormat();
  const [state, setState] = useState<'idle' | 'busy' | 'failed' | 'cut'>('idle');
  const save = async () => {
    setState('busy');
    try {
      const { lines, isCut } = await allLines(load);
      const head = [...COLUMNS.map((column) => t(`column.${column}`)), 'occurredAt', 'type', 'id'];
      saveFile(`${t('csv.file')}-${new Date().toISOString().slice(0, 10)}.csv`, trailCsv(lines, words, head));
      setState(isCut ? 'cut' : 'idle');
    } catch {
      setState('failed');
    }
  };
  return (
    <div className="al-stack al-stack--small">
      <div>
        <Button variant="secondary" icon="download" busy={state === 'busy'} onClick={() => void save()}>
          {t('csv.action')}
        </Button>
      </div>
      {state === 'failed' && <Alert kind="danger" title={t('csv.failed')} />}
      {state === 'cut' && <Alert kind="warning" title={t('csv.cut', { number: number(CSV_LINES) })} />}
    </div>
  );
}

async function allLines(load: LoadLines): Promise<{ lines: readonly TrailLineFragment[]; isCut: boolean }> {
  const lines: TrailLineFragment[] = [];
  let after: string | null = null;
  do {
    const page: LinePage = await load(PAGE, after);
    lines.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null && lines.length < CSV_LINES);
  return { lines, isCut: after !== null };
}
