import { useTranslation } from 'react-i18next';

/** Beside a field: why we ask, how to answer, and an example. */
export function FieldHelp({ name }: { name: string }) {
  const { t } = useTranslation('projects');
  return (
    <>
      <span className="al-help__why">
        {t(`write.${name}.why`)} {t(`write.${name}.help`)}
      </span>
      <span className="al-help__example">
        <strong>{t('write.example')}</strong> {t(`write.${name}.example`)}
      </span>
    </>
  );
}
