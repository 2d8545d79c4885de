import { LinkButton, Section, Stack, Table } from '@allmende/platform-ui';
import { AreaPage, QueryState, RequireViewer, useFormat } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { OwnRecordsDocument, type OwnRecordsQuery } from './OwnRecords.generated.js';
import { RetentionTable } from './RetentionTable.js';

type Part = OwnRecordsQuery['ownRecords']['parts'][number];

/** Everything that is kept about oneself: as a file, for how long, and the way out. */
export function Component() {
  const { t } = useTranslation('ownRecords');
  return (
    <AreaPage
      title={t('page.title')}
      lead={t('page.lead')}
      crumbs={[{ label: t('page.account'), href: '/konto' }]}
      meta={{ noIndex: true }}
    >
      <RequireViewer>{() => <OwnRecords />}</RequireViewer>
    </AreaPage>
  );
}

function OwnRecords() {
  const { t } = useTranslation('ownRecords');
  const query = useQuery(OwnRecordsDocument, { ssr: false, fetchPolicy: 'cache-and-network' });
  return (
    <Stack gap="large">
      <Section
        title={t('file.title')}
        lead={t('file.lead')}
        actions={
          <LinkButton href="/files/meine-daten" download icon="download">
            {t('file.action')}
          </LinkButton>
        }
      >
        <QueryState query={query}>{({ ownRecords }) => <PartTable parts={ownRecords.parts} />}</QueryState>
      </Section>
      <Section title={t('keep.title')} lead={t('keep.lead')}>
        <RetentionTable />
      </Section>
      <Section title={t('delete.title')} lead={t('delete.linkLead')}>
        <div>
          <LinkButton href="/konto/loeschen" variant="secondary" icon="delete">
            {t('delete.link')}
          </LinkButton>
        </div>
      </Section>
    </Stack>
  );
}

function PartTable({ parts }: { parts: readonly Part[] }) {
  const { t } = useTranslation('ownRecords');
  const { number } = useFormat();
  return (
    <Table
      caption={t('file.caption')}
      captionHidden
      dense
      rows={parts.filter(({ rows }) => rows > 0)}
      rowKey={({ name }) => name}
      columns={[
        { key: 'part', header: t('file.part'), cell: ({ name }) => t(`part.${name}`), rowHeader: true },
        { key: 'rows', header: t('file.rows'), cell: ({ rows }) => number(rows), numeric: true },
        { key: 'end', header: t('file.end'), cell: ({ afterwards }) => t(`end.${afterwards}`) },
      ]}
    />
  );
}
