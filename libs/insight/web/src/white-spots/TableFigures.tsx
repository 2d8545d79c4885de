import { KeyFigure } from '@allmende/platform-ui';
import { useFormat } from '@allmende/platform-web';
import { useTranslation } from 'react-i18next';
import { countKinds, type FullTable, type ShownTable } from './shown-table.js';

/** Three figures to begin with: who takes part, how many white spots, and whether the focus lies too narrow. */
export function TableFigures({ table, shown }: { table: FullTable; shown: ShownTable }) {
  const { t } = useTranslation('insight');
  const { number, share } = useFormat();
  const sum = (of: (land: FullTable['lands'][number]) => number) =>
    shown.lands.reduce((total, land) => total + of(land), 0);
  const kinds = countKinds(shown);
  const cells = shown.lands.length * shown.rows.length;
  const { focus } = table;
  return (
    <div className="al-spot-figures">
      <KeyFigure
        value={number(sum((land) => land.registered))}
        of={number(sum((land) => land.municipalities))}
        label={t('figures.registered')}
      />
      <KeyFigure value={number(kinds.white)} of={number(cells)} label={t('figures.white')} />
      <KeyFigure
        value={number(focus.inFocus)}
        of={number(focus.total)}
        label={
          focus.share === null
            ? t('figures.focusNone')
            : t('figures.focus', { share: share(Math.round(focus.share * 10_000)) })
        }
      />
    </div>
  );
}
