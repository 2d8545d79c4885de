import type {
  FairnessRequirementContent,
  QualityMetric,
  QualityRequirementContent,
} from '../evaluation/requirement.js';
import type { FairnessMetric, FairnessRule } from '../statistics/fairness-test.js';
import type { Design, GroupRule } from '../statistics/group-gate.js';
import type { UseKey } from '../use-key.js';

/** How good AI has to be for all who measure together. */
export interface PooledQuality extends GroupRule {
  readonly metric: QualityMetric;
  readonly design: Design;
  readonly groups: readonly string[];
}

/** How far groups may be apart for all who measure together. */
export interface PooledFairness extends FairnessRule {
  readonly metric: FairnessMetric;
  readonly positiveDecision: string;
  readonly groups: readonly string[];
}

/** What is the same for all members, fixed when the pool is opened and never changed. */
export interface PoolTerms {
  readonly systemVersion: string;
  /** How an output becomes a decision, e.g. a threshold. */
  readonly decisionRule: string;
  /** How truth is found. */
  readonly protocol: string;
  readonly quality: PooledQuality;
  readonly fairness: PooledFairness;
}

/** Several uses of one solution that are measured together (handbook 3.8). */
export interface EvaluationPool {
  readonly id: string;
  readonly projectId: string;
  /** Which organisation opened it; it may have left. */
  readonly openedBy: string;
  readonly openedAt: Date;
  readonly terms: PoolTerms;
  /** Grows with everybody who comes, goes or gives a reason. */
  readonly version: number;
}

/** Why a member has no case of a group it serves. */
export interface GroupReason {
  readonly group: string;
  readonly reason: string;
}

/** One use in a pool. Who left stays listed, so that nobody takes bad figures away unseen. */
export interface PoolMembership extends UseKey {
  readonly poolId: string;
  readonly joinedAt: Date;
  readonly leftAt: Date | null;
  /** Why it left; empty while it is a member. */
  readonly leaveReason: string;
  readonly reasons: readonly GroupReason[];
}

/** The part of a requirement of quality that decides; null while it is not whole. */
export function qualityTerms(content: QualityRequirementContent): PooledQuality | null {
  const { metric, design, margin, alpha, minCases, groups } = content;
  if (metric === null || design === null || margin === null || alpha === null || minCases === null)
    return null;
  return { metric, design, margin, alpha, minCases, groups };
}

/** The part of a requirement of fairness that decides; null while it is not whole. */
export function fairnessTerms(content: FairnessRequirementContent): PooledFairness | null {
  const { metric, positiveDecision, maxGap, alpha, minCases, groups } = content;
  if (metric === null || maxGap === null || alpha === null || minCases === null) return null;
  return { metric, positiveDecision, maxGap, alpha, minCases, groups };
}

/** Whether a use is a member now. */
export function isPresent({ leftAt }: Pick<PoolMembership, 'leftAt'>): boolean {
  return leftAt === null;
}
