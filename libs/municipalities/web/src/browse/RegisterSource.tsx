import { useFormat } from '@allmende/platform-web';
import { useTranslation } from 'react-i18next';

/** Where the figures come from and of which day they are. */
export function RegisterSource({
  state,
}: {
  state: { readonly source: string; readonly stateDate: string };
}) {
  const { t } = useTranslation('municipalities');
  const { date } = useFormat();
  return (
    <p className="kern-body kern-body--small kern-body--muted">
      {t('source', { date: date(state.stateDate), source: state.source })}
    </p>
  );
}
