import { EMPTY_QUALITY, type GateFinding, type GroupFinding, type TestResult } from '@allmende/gate-core';
import { Alert, DefinitionList, type MessageKind, Section } from '@allmende/platform-ui';
import { useFormat } from '@allmende/platform-web';
import type { ReactNode } from 'react';
import { QualityView } from '../evaluation/QualityView.js';
import { usePoints, useWords as useMeasuringWords } from '../evaluation/words.js';
import { PoolMembers } from './PoolMembers.js';
import type { PoolShownFragment } from './Pools.generated.js';
import { usePoolProblem, useWords } from './words.js';

const KINDS: Readonly<Record<TestResult, MessageKind>> = {
  met: 'success',
  not_met: 'danger',
  inconclusive: 'warning',
};

interface PoolViewProps {
  pool: PoolShownFragment;
  /** Whose page it is. */
  ownId: string;
  /** What the reader can do. */
  children?: ReactNode;
}

/** One pool: what all show together, who brings what, and who may rely on it. */
export function PoolView({ pool, ownId, children }: PoolViewProps) {
  const t = useWords();
  const { date } = useFormat();
  const own = pool.members.find(({ organisation }) => organisation.id === ownId);
  const counting = pool.members.filter(({ counts }) => counts).length;
  return (
    <Section
      title={t('pool.title', { version: pool.systemVersion })}
      lead={t('pool.lead', { day: date(pool.openedAt), count: pool.members.length })}
    >
      <div className="al-stack al-stack--large">
        <Alert kind={KINDS[pool.result]} live="off" title={t(`result.${pool.result}.title`)}>
          <p>{t(`result.${pool.result}.text`, { count: counting })}</p>
          {own !== undefined && <p>{t(own.mayRely ? 'own.relies' : 'own.not')}</p>}
        </Alert>
        {children}
        <PoolMembers pool={pool} ownId={ownId} />
        {counting > 0 && <Together pool={pool} />}
        <Terms pool={pool} />
        <Former pool={pool} />
      </div>
    </Section>
  );
}

function Together({ pool }: { pool: PoolShownFragment }) {
  const t = useWords();
  const { margin, alpha } = pool.quality;
  const words = usePoolProblem();
  return (
    <>
      <Section level={3} title={t('quality.title')} lead={t('quality.lead')}>
        <QualityView finding={findingOf(pool)} requirement={{ ...EMPTY_QUALITY, margin, alpha }} />
      </Section>
      <Section level={3} title={t('fairness.title')}>
        <p className="kern-body al-measure">{t(`fairness.${pool.fairnessResult}`)}</p>
        {pool.fairnessProblems.length > 0 && (
          <ul className="kern-list kern-list--bullet al-measure">
            {[...new Set(pool.fairnessProblems.map(words))].map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
      </Section>
    </>
  );
}

/** The common terms, so that whoever joins can write the same. */
function Terms({ pool }: { pool: PoolShownFragment }) {
  const t = useWords();
  const measuring = useMeasuringWords();
  const { plain } = usePoints();
  const { number } = useFormat();
  const { quality, fairness } = pool;
  return (
    <Section level={3} title={t('terms.title')} lead={t('terms.lead')}>
      <DefinitionList
        stacked
        items={[
          { term: t('terms.version'), value: pool.systemVersion },
          { term: t('terms.rule'), value: pool.decisionRule },
          { term: t('terms.protocol'), value: pool.protocol },
          {
            term: t('terms.quality'),
            value: t('terms.qualityValue', {
              margin: plain(quality.margin),
              alpha: plain(quality.alpha),
              cases: number(quality.minCases),
              groups: quality.groups.join(', '),
              design: measuring(`design.${quality.design}`),
            }),
          },
          {
            term: t('terms.fairness'),
            value: t('terms.fairnessValue', {
              gap: plain(fairness.maxGap),
              cases: number(fairness.minCases),
              decision: fairness.positiveDecision,
            }),
          },
        ]}
      />
    </Section>
  );
}

function Former({ pool: { left } }: { pool: PoolShownFragment }) {
  const t = useWords();
  const { date } = useFormat();
  if (left.length === 0) return null;
  return (
    <Section level={3} title={t('former.title')} lead={t('former.lead')}>
      <ul className="kern-list kern-list--bullet al-measure">
        {left.map(({ organisation, leftAt, reason }) => (
          <li key={organisation.id}>
            {t('former.one', { name: organisation.name, day: date(leftAt) })} {reason}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The groups in the shape in which a single evaluation shows them. */
function findingOf({ groups, qualityResult }: PoolShownFragment): GateFinding {
  return {
    result: qualityResult,
    problems: [],
    groups: groups.map(
      ({ group, cases, difference, lower, upper, score, p, result, problems }): GroupFinding => {
        const isThere = difference !== null && lower !== null && upper !== null && p !== null;
        return {
          ...{ group, cases, result },
          finding: isThere ? { difference, interval: { lower, upper }, score: score ?? 0, p, result } : null,
          problems: problems.map(({ code, path, params }) => ({
            ...{ code, path },
            params: Object.fromEntries(params.map(({ name, value }) => [name, value])),
          })),
        };
      },
    ),
  };
}
