import { Section, Table } from '@allmende/platform-ui';
import { QueryState, useFormat } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { NeedCountsDocument, type NeedCountsQuery } from './Needs.generated.js';
import { useWords } from './words.js';

/** How many open needs there are in each Kreis, as far as everybody may know. */
export function CountsByKreis({ demo }: { demo: boolean }) {
  const t = useWords();
  const query = useQuery(NeedCountsDocument, { variables: { demo } });
  return (
    <Section title={t('counts.title')} lead={t('counts.lead')}>
      <QueryState query={query}>{({ needCounts }) => <Counts counts={needCounts} />}</QueryState>
    </Section>
  );
}

function Counts({ counts }: { counts: NeedCountsQuery['needCounts'] }) {
  const t = useWords();
  const { number } = useFormat();
  if (counts.length === 0) return <p className="kern-body">{t('counts.none')}</p>;
  return (
    <Table
      caption={t('counts.title')}
      captionHidden
      rows={counts}
      rowKey={({ district }) => district}
      columns={[
        { key: 'name', header: t('counts.kreis'), cell: ({ name }) => name, rowHeader: true },
        { key: 'needs', header: t('counts.needs'), cell: ({ needs }) => number(needs), numeric: true },
        {
          key: 'anonymous',
          header: t('counts.anonymous'),
          cell: ({ anonymous }) => (anonymous === 0 ? '–' : number(anonymous)),
          numeric: true,
        },
      ]}
    />
  );
}
