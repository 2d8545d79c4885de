import type { EvidenceRecord } from '../records/evidence-record.js';
import type { EvaluationPool } from './evaluation-pool.js';
import type { CountedPool } from './judge-counted-pool.js';
import { poolPart, type PoolMemberFacts } from './pool-part.js';

/** A pool that a use is a member of, with what is kept about everybody who is one now. */
export interface JoinedPool {
  readonly pool: EvaluationPool;
  readonly members: readonly PoolMemberFacts[];
}

/** A pool as it counts at a moment. */
export function countPool({ pool, members }: JoinedPool, now: Date): CountedPool {
  return {
    id: pool.id,
    version: pool.version,
    terms: pool.terms,
    members: members.map((member) => poolPart(pool, member, now)),
  };
}

/** The pool that an evaluation is part of; null where it is measured alone. */
export function poolOf(
  pools: readonly JoinedPool[],
  evaluation: Pick<EvidenceRecord, 'id'> | undefined,
  now: Date,
): CountedPool | null {
  if (evaluation === undefined) return null;
  for (const joined of pools) {
    const counted = countPool(joined, now);
    if (counted.members.some(({ recordId }) => recordId === evaluation.id)) return counted;
  }
  return null;
}
