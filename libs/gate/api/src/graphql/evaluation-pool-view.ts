import { canPool, type GroupErrors, type PoolPart } from '@allmende/gate-core';
import { toProblemType } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import type { ShownPool } from '../use-cases/read-pools.js';
import type {
  EvaluationPoolMemberType,
  EvaluationPoolType,
  PoolCountsType,
  PooledGroupType,
} from './evaluation-pool.type.js';

/** A pool as those who own or use the solution read it. */
export function toPoolType(shown: ShownPool, actor: Actor): EvaluationPoolType {
  const { pool, judged, left } = shown;
  const { id, version, openedAt, terms } = pool;
  return {
    ...{ id, version, openedAt, ...terms },
    result: judged.result,
    qualityResult: judged.quality.result,
    fairnessResult: judged.fairness.result,
    groups: judged.quality.groups.map(({ group, cases, result, finding, problems }): PooledGroupType => ({
      ...{ group, cases, result },
      difference: finding?.difference ?? null,
      lower: finding?.interval.lower ?? null,
      upper: finding?.interval.upper ?? null,
      score: finding === null ? null : finite(finding.score),
      p: finding?.p ?? null,
      problems: problems.map(toProblemType),
    })),
    fairnessProblems: judged.fairness.problems.map(toProblemType),
    members: shown.members.flatMap((member) => memberType(member.membership, shown, actor)),
    left: left.flatMap(({ organisationId, leftAt, leaveReason }) =>
      leftAt === null ? [] : [{ organisationId, leftAt, reason: leaveReason }],
    ),
  };
}

function memberType(
  { organisationId, joinedAt, reasons }: ShownPool['members'][number]['membership'],
  { counted, judged }: ShownPool,
  actor: Actor,
): readonly EvaluationPoolMemberType[] {
  const standing = judged.members.find(({ member }) => member === organisationId);
  const part = counted.members.find(({ member }) => member === organisationId);
  if (standing === undefined || part === undefined) return [];
  return [
    {
      ...{ organisationId, joinedAt, reasons: [...reasons] },
      ...{ counts: standing.counts, quality: standing.quality, fairness: standing.fairness },
      mayRely: standing.mayRely,
      problems: standing.problems.map(toProblemType),
      groups: countsOf(part),
      viewerCanWrite: canPool(actor, organisationId),
    },
  ];
}

function countsOf({ groups }: PoolPart): PoolCountsType[] {
  return groups.map((part) => ({ group: part.group, ...errorsOf(part) }));
}

function errorsOf(part: GroupErrors): Omit<PoolCountsType, 'group'> {
  if (part.design === 'independent') return part.counts;
  const { aiWrongOnly, humanWrongOnly, cases } = part.counts;
  return { aiErrors: aiWrongOnly, humanErrors: humanWrongOnly, aiCases: cases, humanCases: cases };
}

/** Where nothing can vary, the score lies beyond all numbers, which no client can read. */
function finite(score: number): number | null {
  return Number.isFinite(score) ? score : null;
}
