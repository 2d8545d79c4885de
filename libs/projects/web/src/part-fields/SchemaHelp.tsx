import { fieldWords, type SchemaField } from '@allmende/projects-core';
import { useTranslation } from 'react-i18next';

/** Beside a field: why we ask, how to answer, and an example, as the field schema has them. */
export function SchemaHelp({ field }: { field: Pick<SchemaField, 'part' | 'key'> }) {
  const { t } = useTranslation('fields');
  const { why, help, example } = fieldWords(field);
  return (
    <>
      <span className="al-help__why">
        {t(why)} {t(help)}
      </span>
      <span className="al-help__example">
        <strong>{t('projects:write.example')}</strong> {t(example)}
      </span>
    </>
  );
}
