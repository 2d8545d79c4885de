import { useFormat } from '@allmende/platform-web';
import { useTaxonomy } from '@allmende/municipalities-web';
import { useTranslation } from 'react-i18next';
import type { TableCell } from './shown-table.js';

/** Everything one cell says, in the language of the page. */
export interface CellWords {
  readonly kind: string;
  /** `3 von 12 (31)`: adopters, registered, all. */
  readonly compact: string;
  /** The same in a sentence. */
  readonly spoken: string;
  readonly why: string | null;
  readonly reported: string | null;
}

/** The words of cells and fields. */
export interface TableWords {
  readonly cell: (cell: TableCell) => CellWords;
  readonly field: (key: string) => string;
}

/** Puts cells and fields into words, the same for table, cards and download. */
export function useTableWords(): TableWords {
  const { t } = useTranslation('insight');
  const term = useTaxonomy();
  const { number } = useFormat();
  return {
    field: (key) => term('designField', key),
    cell: (cell) => {
      const values = {
        adopters: number(cell.adopters),
        registered: number(cell.registered),
        municipalities: number(cell.municipalities),
      };
      return {
        kind: t(`kind.${cell.kind}.name`),
        compact: t('cell.compact', values),
        spoken: t('cell.spoken', values),
        why: cell.subtype === null ? null : t(`subtype.${cell.subtype}`),
        reported:
          cell.reported === 0
            ? null
            : t('cell.reported', { count: cell.reported, number: number(cell.reported) }),
      };
    },
  };
}
