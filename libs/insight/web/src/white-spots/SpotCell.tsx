import { TextLink, VisuallyHidden } from '@allmende/platform-ui';
import { useTranslation } from 'react-i18next';
import { useTableWords } from './cell-words.js';
import { KindSymbol } from './KindSymbol.js';
import type { TableCell } from './shown-table.js';

/** One cell: sign and word of its kind, its three numbers, and for a white spot the way to what runs elsewhere. */
export function SpotCell({ cell, field, landName }: { cell: TableCell; field: string; landName: string }) {
  const { t } = useTranslation('insight');
  const words = useTableWords();
  const said = words.cell(cell);
  return (
    <div className={`al-spot al-spot--${cell.kind}`}>
      <span className="al-spot__kind">
        <KindSymbol kind={cell.kind} />
        {said.kind}
      </span>
      <span className="al-spot__numbers" aria-hidden="true">
        {said.compact}
      </span>
      <VisuallyHidden>{said.spoken}</VisuallyHidden>
      {said.reported !== null && <span className="al-spot__small">{said.reported}</span>}
      {said.why !== null && <span className="al-spot__small">{said.why}</span>}
      {cell.subtype === 'unknown_solution' && (
        <TextLink small href={`/loesungen?feld=${field}`} className="al-spot__link">
          {t('cell.solutions')}{' '}
          <VisuallyHidden>
            {t('cell.solutionsFor', { field: words.field(field), land: landName })}
          </VisuallyHidden>
        </TextLink>
      )}
    </div>
  );
}
