import { Badge, Table, TextLink } from '@allmende/platform-ui';
import type { FitWholeFragment } from './Fit.generated.js';
import { remedyAddress } from './remedy-address.js';
import { RESULT_KIND } from './result-kind.js';
import { useAsked, useWords } from './words.js';

type Finding = FitWholeFragment['findings'][number];

export interface FindingTableProps {
  findings: readonly Finding[];
  /** The office of the reader there, whose profile they may complete; null for any other place. */
  organisationId: string | null;
  projectKey: string;
}

/** Every requirement with its result, the reason, and what would settle it. */
export function FindingTable({ findings, organisationId, projectKey }: FindingTableProps) {
  const t = useWords();
  const asked = useAsked();
  return (
    <Table
      caption={t('table.caption')}
      captionHidden
      rows={findings}
      rowKey={(finding) => `${finding.kind} ${finding.asked.join()}`}
      columns={[
        {
          key: 'asked',
          header: t('table.asked'),
          rowHeader: true,
          cell: (finding) => `${t(`kind.${finding.kind}`)}: ${asked(finding.kind, finding.asked)}`,
        },
        { key: 'weight', header: t('table.weight'), cell: ({ weight }) => t(`weight.${weight}`) },
        {
          key: 'result',
          header: t('table.result'),
          cell: ({ result }) => <Badge kind={RESULT_KIND[result]}>{t(`result.${result}`)}</Badge>,
        },
        {
          key: 'reason',
          header: t('table.reason'),
          cell: (finding) => (
            <Reason finding={finding} organisationId={organisationId} projectKey={projectKey} />
          ),
        },
      ]}
    />
  );
}

function Reason({
  finding,
  organisationId,
  projectKey,
}: { finding: Finding } & Omit<FindingTableProps, 'findings'>) {
  const t = useWords();
  const address = organisationId === null ? null : remedyAddress(finding, organisationId, projectKey);
  return (
    <>
      {t(`reason.${finding.reason}`)}
      {address !== null && (
        <>
          {' '}
          <span className="al-no-print">
            <TextLink href={address}>{t('remedy')}</TextLink>
          </span>
        </>
      )}
    </>
  );
}
