import { RETENTION, type Keeping } from '@allmende/oversight-core';
import { Table } from '@allmende/platform-ui';
import { useTranslation } from 'react-i18next';

/** What is kept how long and why; made from the same data as the jobs that remove it. */
export function RetentionTable() {
  const { t } = useTranslation('ownRecords');
  const howLong = (keeping: Keeping) =>
    t(`unit.${keeping.unit}`, { count: 'count' in keeping ? keeping.count : 0 });
  return (
    <Table
      caption={t('keep.title')}
      captionHidden
      dense
      rows={RETENTION}
      rowKey={({ key }) => key}
      columns={[
        { key: 'what', header: t('keep.what'), cell: ({ key }) => t(`rule.${key}.what`), rowHeader: true },
        { key: 'why', header: t('keep.why'), cell: ({ key }) => t(`rule.${key}.why`) },
        { key: 'howLong', header: t('keep.howLong'), cell: ({ keeping }) => howLong(keeping) },
        { key: 'basis', header: t('keep.basis'), cell: ({ basis }) => t(`basis.${basis}`) },
      ]}
    />
  );
}
