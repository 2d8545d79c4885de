import {
  CRITERION_OUTCOMES,
  EVIDENCE_CONDITIONS,
  EVIDENCE_KEYS,
  EVIDENCE_PLACES,
  FUNDING_STATES,
  PERSONAL_CONTENTS,
  READINESS_STATES,
  RESPONSIBILITY_TASKS,
  SCREENING_REPLIES,
  SOURCE_QUALITIES,
  UPDATE_RHYTHMS,
  USE_RIGHTS,
} from '@allmende/projects-core';
import { enumOf } from './registered-enum.js';

export const EvidenceKeyEnum = enumOf(
  'EvidenceKey',
  'A piece of evidence that a step asks for.',
  EVIDENCE_KEYS,
);
export const EvidenceConditionEnum = enumOf(
  'EvidenceCondition',
  'When a piece is asked for.',
  EVIDENCE_CONDITIONS,
);
export const EvidencePlaceEnum = enumOf('EvidencePlace', 'Where a piece is written.', EVIDENCE_PLACES);
export const ScreeningReplyEnum = enumOf(
  'ScreeningReply',
  'What a screening answered; unknown carries no pilot.',
  SCREENING_REPLIES,
);
export const AiSystemReplyEnum = enumOf('AiSystemReply', 'Whether it is an AI system.', ['yes', 'no']);
export const FundingStateEnum = enumOf('FundingState', 'How far funding is decided.', FUNDING_STATES);
export const CriterionOutcomeEnum = enumOf(
  'CriterionOutcome',
  'What the evaluation says of a criterion.',
  CRITERION_OUTCOMES,
);
export const ResponsibilityTaskEnum = enumOf(
  'ResponsibilityTask',
  'A task of which somebody knows that it is theirs.',
  RESPONSIBILITY_TASKS,
);
export const PersonalContentEnum = enumOf(
  'PersonalContent',
  'How close a source of data comes to a person.',
  PERSONAL_CONTENTS,
);
export const UseRightsEnum = enumOf('UseRights', 'Whether data may be used for this.', USE_RIGHTS);
export const SourceQualityEnum = enumOf(
  'SourceQuality',
  'Whether data are good enough for this.',
  SOURCE_QUALITIES,
);
export const UpdateRhythmEnum = enumOf('UpdateRhythm', 'How often new data arrive.', UPDATE_RHYTHMS);
export const ReadinessStateEnum = enumOf(
  'ReadinessState',
  'Whether data can carry a pilot; unknown is not ready.',
  READINESS_STATES,
);
