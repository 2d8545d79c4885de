import { EVIDENCE_KINDS, EVIDENCE_TYPES, type EvidenceType } from '@allmende/gate-core';
import { Badge } from '@allmende/platform-ui';
import { AreaPage, NotFound, QueryState, SignedInPage } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useParams } from 'react-router';
import { EvaluationOfUse } from '../evaluation/EvaluationOfUse.js';
import { STATUS_KINDS } from '../parts/class-kinds.js';
import { LinkedWords } from '../parts/LinkedWords.js';
import { type Done, Outcome, type Told } from '../parts/Outcome.js';
import {
  RecordsOfUseDocument,
  type RecordShownFragment,
  type RecordsOfUseQuery,
} from '../parts/Records.generated.js';
import { useUseAddress } from '../parts/use-address.js';
import { useWords } from '../parts/words.js';
import { RecordForm } from './RecordForm.js';
import { RecordReview } from './RecordReview.js';
import { TakeOver } from './TakeOver.js';

type Entry = NonNullable<RecordsOfUseQuery['project']>;
export type UseOfRecord = NonNullable<Entry['gatedUse']>;

/** One record of evidence: written as one goes, judged by somebody else, or begun with that of another office. */
export function Component() {
  const t = useWords();
  return <SignedInPage title={t('record.title')}>{() => <Loaded />}</SignedInPage>;
}

function Loaded() {
  const { evidence } = useParams();
  const { key, organisationId } = useUseAddress();
  const type = EVIDENCE_TYPES.find((one) => one === evidence && one !== 'release_decision');
  const query = useQuery(RecordsOfUseDocument, {
    variables: { key, organisationId },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  return (
    <QueryState query={query} wholePage>
      {({ project }) =>
        project?.gatedUse?.gateAbilities.read && type !== undefined ? (
          <RecordOfUse
            key={type}
            entry={project}
            use={project.gatedUse}
            type={type}
            again={() => void query.refetch()}
          />
        ) : (
          <NotFound />
        )
      }
    </QueryState>
  );
}

interface RecordOfUseProps {
  entry: Entry;
  use: UseOfRecord;
  type: EvidenceType;
  again: () => void;
}

function RecordOfUse({ again, ...shown }: RecordOfUseProps) {
  const { entry, use, type } = shown;
  const t = useWords();
  const { to } = useUseAddress();
  const [told, tell] = useState<Told | null>(null);
  const record = recordOf(use, type);
  const status = record === null ? 'missing' : record.status;
  const name = entry.title === '' ? t('untitled') : entry.title;
  return (
    <AreaPage
      title={t(`evidence.${type}.name`)}
      preline={t('list.whose', { solution: name, name: use.organisation.name })}
      lead={t(`evidence.${type}.what`)}
      badges={<Badge kind={STATUS_KINDS[status]}>{t(`status.${status}`)}</Badge>}
      crumbs={[
        { label: t('solutions'), href: '/loesungen' },
        { label: name, href: `/loesungen/${entry.key}` },
        { label: t('area'), href: to() },
      ]}
      meta={{ noIndex: true }}
    >
      <div className="al-stack al-stack--large">
        <Outcome told={told} />
        <RecordParts
          {...shown}
          record={record}
          after={(done) => {
            tell({ done });
            again();
          }}
        />
        {type === 'evaluation_result' && <Together />}
      </div>
    </AreaPage>
  );
}

interface RecordPartsProps extends Omit<RecordOfUseProps, 'again'> {
  record: RecordShownFragment | null;
  /** A step worked: it is told, and the page is read again. */
  after: (done: Done) => void;
}

function RecordParts({ entry, use, type, record, after }: RecordPartsProps) {
  const { organisationId } = useUseAddress();
  const offices = new Map(entry.gatedUses.map(({ organisation }) => [organisation.id, organisation.name]));
  // Who judges or reads a measurement looks for what it shows; who is still counting looks for the fields.
  const isCounting = record === null || record.status === 'draft';
  const outcome = type === 'evaluation_result' && (
    <EvaluationOfUse projectKey={entry.key} organisationId={organisationId} />
  );
  return (
    <>
      {record === null && (
        <TakeOver
          projectId={entry.id}
          organisationId={use.organisation.id}
          records={use.reusableRecords.filter((one) => one.type === type)}
          offices={offices}
          onTaken={() => after('takenOver')}
        />
      )}
      {record?.status === 'submitted' && <RecordReview record={record} use={use} onJudged={after} />}
      {!isCounting && outcome}
      <RecordForm
        key={record?.id ?? 'none'}
        projectId={entry.id}
        use={use}
        type={type}
        record={record}
        empty={EVIDENCE_KINDS[type].empty}
        onHandedIn={() => after('handedIn')}
      />
      {isCounting && outcome}
    </>
  );
}

/** Where too few cases are a reason to measure with others. */
function Together() {
  const t = useWords();
  const { to } = useUseAddress();
  return (
    <p className="kern-body al-measure">
      <LinkedWords text={t('list.togetherWhy')} links={{ pools: to('gemeinsam') }} />
    </p>
  );
}

function recordOf(use: UseOfRecord, type: EvidenceType): RecordShownFragment | null {
  return use.records.find((one) => one.type === type) ?? null;
}
