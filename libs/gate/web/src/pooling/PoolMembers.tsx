import { Badge, Section, Table } from '@allmende/platform-ui';
import { useFormat } from '@allmende/platform-web';
import { ResultBadge } from '../evaluation/ResultBadge.js';
import { useWords as useMeasuringWords } from '../evaluation/words.js';
import type { PoolMemberShownFragment, PoolShownFragment } from './Pools.generated.js';
import { usePoolProblem, useWords } from './words.js';

interface PoolMembersProps {
  pool: PoolShownFragment;
  ownId: string;
}

/** Everybody with their own counts, and who may rely on what all show together. */
export function PoolMembers({ pool, ownId }: PoolMembersProps) {
  const t = useWords();
  return (
    <Section level={3} title={t('members.title')} lead={t('members.lead')}>
      <ul className="al-gate-items">
        {pool.members.map((member) => (
          <MemberRow key={member.organisation.id} member={member} isOwn={member.organisation.id === ownId} />
        ))}
      </ul>
      <Counts pool={pool} />
    </Section>
  );
}

function MemberRow({ member, isOwn }: { member: PoolMemberShownFragment; isOwn: boolean }) {
  const t = useWords();
  const words = usePoolProblem();
  const { organisation, mayRely, counts } = member;
  const standing = mayRely ? 'relies' : counts ? 'counts' : 'out';
  return (
    <li className="al-gate-item">
      <div className="al-cluster al-cluster--spread">
        <span className="kern-title kern-title--small">
          {isOwn ? t('members.own', { name: organisation.name }) : organisation.name}
        </span>
        <Badge kind={mayRely ? 'success' : counts ? 'info' : 'neutral'}>{t(`members.${standing}`)}</Badge>
      </div>
      {counts && (
        <p className="kern-body kern-body--small al-cluster">
          {t('members.quality')} <ResultBadge result={member.quality} /> {t('members.fairness')}{' '}
          <ResultBadge result={member.fairness} />
        </p>
      )}
      {member.problems.length > 0 && (
        <ul className="kern-list kern-list--bullet kern-body--small">
          {[...new Set(member.problems.map(words))].map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {member.reasons.map(({ group, reason }) => (
        <p key={group} className="kern-body kern-body--small kern-body--muted">
          {t('members.reason', { group, reason })}
        </p>
      ))}
    </li>
  );
}

interface CountRow {
  readonly key: string;
  readonly name: string;
  readonly counted: PoolMemberShownFragment['groups'][number];
}

function Counts({ pool }: { pool: PoolShownFragment }) {
  const t = useWords();
  const measuring = useMeasuringWords();
  const { number } = useFormat();
  const rows = pool.members.flatMap(({ organisation, groups }) =>
    groups.map((counted): CountRow => ({
      key: `${organisation.id}:${counted.group}`,
      name: organisation.name,
      counted,
    })),
  );
  if (rows.length === 0) return null;
  const errors = pool.quality.design === 'paired' ? 'paired' : 'independent';
  return (
    <Table
      caption={t(`counts.${errors}`)}
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        { key: 'member', header: t('counts.member'), rowHeader: true, cell: ({ name }) => name },
        { key: 'group', header: measuring('table.group'), cell: ({ counted }) => counted.group },
        {
          key: 'ai',
          header: t('counts.ai'),
          numeric: true,
          cell: ({ counted }) =>
            t('counts.of', { errors: number(counted.aiErrors), cases: number(counted.aiCases) }),
        },
        {
          key: 'people',
          header: t('counts.people'),
          numeric: true,
          cell: ({ counted }) =>
            t('counts.of', { errors: number(counted.humanErrors), cases: number(counted.humanCases) }),
        },
      ]}
    />
  );
}
