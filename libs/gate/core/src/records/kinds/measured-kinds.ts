import { problem } from '@allmende/platform-core';
import {
  evaluationInput,
  fairnessRequirementInput,
  humanBaselineInput,
  qualityRequirementInput,
} from '../../evaluation/evaluation.input.js';
import {
  EMPTY_EVALUATION,
  missingForEvaluation,
  type EvaluationContent,
} from '../../evaluation/evaluation.js';
import {
  EMPTY_BASELINE,
  missingForBaseline,
  type HumanBaselineContent,
} from '../../evaluation/human-baseline.js';
import {
  judgeEvaluation,
  type EvaluationFacts,
  type FixedRequirement,
} from '../../evaluation/judge-evaluation.js';
import {
  EMPTY_FAIRNESS,
  EMPTY_QUALITY,
  missingForFairness,
  missingForQuality,
  type FairnessRequirementContent,
  type QualityRequirementContent,
} from '../../evaluation/requirement.js';
import { germanDay } from '../../german-day.js';
import { evidenceKind, type KindContext } from '../evidence-kind.js';
import { REQUIREMENT_TYPES, type EvidenceType } from '../evidence-type.js';

/** Everything an evaluation is judged by, taken from the records around it. */
export function evaluationFacts(
  evaluation: EvaluationContent,
  { others, begunAt }: Pick<KindContext, 'others' | 'begunAt'>,
): EvaluationFacts {
  const { human_baseline: baseline } = others;
  return {
    quality: fixed<QualityRequirementContent>('quality_requirement', others),
    fairness: fixed<FairnessRequirementContent>('fairness_requirement', others),
    baseline: baseline?.status === 'met' ? (baseline.content as HumanBaselineContent) : null,
    ...{ evaluation, begunAt },
  };
}

/** Requirements are fixed once a second person accepted them; the evaluation is computed from its counts (handbook 3.5). */
export const MEASURED_KINDS = {
  quality_requirement: evidenceKind<QualityRequirementContent>({
    type: 'quality_requirement',
    schema: qualityRequirementInput,
    empty: EMPTY_QUALITY,
    missing: missingForQuality,
    reusable: true,
  }),
  fairness_requirement: evidenceKind<FairnessRequirementContent>({
    type: 'fairness_requirement',
    schema: fairnessRequirementInput,
    empty: EMPTY_FAIRNESS,
    missing: missingForFairness,
    reusable: true,
  }),
  human_baseline: evidenceKind<HumanBaselineContent>({
    type: 'human_baseline',
    schema: humanBaselineInput,
    empty: EMPTY_BASELINE,
    missing: (content, { today }) => missingForBaseline(content, today),
    reusable: false,
  }),
  evaluation_result: evidenceKind<EvaluationContent>({
    type: 'evaluation_result',
    schema: evaluationInput,
    empty: EMPTY_EVALUATION,
    missing: (content, { today, others }) => [
      ...missingForEvaluation(content, today),
      ...REQUIREMENT_TYPES.filter((type) => others[type]?.status !== 'met').map((type) =>
        problem('REQUIREMENT_NOT_FIXED', type, { type }),
      ),
      ...(others.human_baseline?.status === 'met' ? [] : [problem('BASELINE_MISSING', 'human_baseline')]),
    ],
    measure: (content, context) => judgeEvaluation(evaluationFacts(content, context)).status,
    reusable: false,
  }),
} as const;

function fixed<Content>(type: EvidenceType, others: KindContext['others']): FixedRequirement<Content> | null {
  const record = others[type];
  if (record === undefined || record.status === 'missing') return null;
  const fixedAt = record.status === 'met' ? record.fixedAt : null;
  return {
    content: record.content as Content,
    fixedAt,
    fixedOn: fixedAt === null ? null : germanDay(fixedAt),
  };
}
