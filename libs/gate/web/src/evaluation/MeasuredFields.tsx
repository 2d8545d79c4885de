import type {
  EvaluationContent,
  FairnessRequirementContent,
  HumanBaselineContent,
  QualityRequirementContent,
} from '@allmende/gate-core';
import type { ProblemAnswer } from '@allmende/platform-web';
import { BaselineFields } from './BaselineFields.js';
import { EvaluationFields, type RequirementShown } from './EvaluationFields.js';
import { FairnessFields } from './FairnessFields.js';
import { QualityFields } from './QualityFields.js';
import { useErrorAt } from './words.js';

/** The records whose fields stand here. */
export const MEASURED_TYPES = [
  'quality_requirement',
  'fairness_requirement',
  'human_baseline',
  'evaluation_result',
] as const;
export type MeasuredType = (typeof MEASURED_TYPES)[number];

interface MeasuredFieldsProps {
  type: MeasuredType;
  /** The content as the server keeps it; its shape follows from the type. */
  content: object;
  onChange: (content: object) => void;
  /** What the server found wrong, with paths under `content`. */
  problems: readonly ProblemAnswer[];
  /** The requirement of quality of the same use; decides which counts an evaluation asks for. */
  requirement: RequirementShown | null;
  /** How often people err, as the record about them says. */
  humanErrorRate: number | null;
}

/** The fields of a requirement or a measurement, for the page of a record. */
export function MeasuredFields({ type, content, onChange, problems, ...known }: MeasuredFieldsProps) {
  const errorAt = useErrorAt(problems);
  const fields = { onChange, errorAt };
  if (type === 'quality_requirement') {
    return <QualityFields {...fields} content={content as QualityRequirementContent} {...known} />;
  }
  if (type === 'fairness_requirement') {
    return <FairnessFields {...fields} content={content as FairnessRequirementContent} />;
  }
  if (type === 'human_baseline') {
    return <BaselineFields {...fields} content={content as HumanBaselineContent} />;
  }
  return <EvaluationFields {...fields} {...known} content={content as EvaluationContent} />;
}
