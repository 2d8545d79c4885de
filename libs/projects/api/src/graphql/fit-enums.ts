import { THREE_VALUES } from '@allmende/platform-core';
import {
  FIT_REASONS,
  NAME_LISTS,
  REQUIREMENT_KINDS,
  REQUIREMENT_WEIGHTS,
  RUNNING_STAGES,
} from '@allmende/projects-core';
import { enumOf } from './registered-enum.js';

export const ThreeValuedEnum = enumOf(
  'ThreeValued',
  'Met, not met, or open for want of a fact.',
  THREE_VALUES,
);
export const RequirementKindEnum = enumOf(
  'RequirementKind',
  'What a requirement is about.',
  REQUIREMENT_KINDS,
);
export const RequirementWeightEnum = enumOf(
  'RequirementWeight',
  'Whether a solution cannot do without it.',
  REQUIREMENT_WEIGHTS,
);
export const FitReasonEnum = enumOf('FitReason', 'Why a requirement is met, not met or open.', FIT_REASONS);
export const NameListEnum = enumOf('NameList', 'A list of names that are suggested.', NAME_LISTS);
export const RunningStageEnum = enumOf('RunningStage', 'How far somebody is who runs it.', RUNNING_STAGES);
