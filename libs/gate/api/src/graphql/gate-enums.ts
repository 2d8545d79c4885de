import {
  DECISION_OCCASIONS,
  EVIDENCE_STATUSES,
  EVIDENCE_TYPES,
  GATE_STEPS,
  GRADES,
  NEXT_ACTORS,
  OVERRIDE_STATUSES,
  SUSPENSION_CAUSES,
  VERSION_CHANGES,
} from '@allmende/gate-core';
import { registeredEnum } from './registered-enum.js';

export const EvidenceTypeEnum = registeredEnum(
  'EvidenceType',
  'A kind of evidence a use is released on.',
  EVIDENCE_TYPES,
);
export const EvidenceStatusEnum = registeredEnum(
  'EvidenceStatus',
  'How far a record has come; the gate counts `met` and nothing else.',
  EVIDENCE_STATUSES,
);
export const GateStepEnum = registeredEnum('GateStep', 'A step the gate stands before.', GATE_STEPS);
export const GradeEnum = registeredEnum('EvidenceGrade', 'How firmly a step asks for a record.', GRADES);
export const NextActorEnum = registeredEnum('NextActor', 'Who has to act next.', NEXT_ACTORS);
export const OverrideStatusEnum = registeredEnum(
  'OverrideStatus',
  'What became of an override: asked for, confirmed by a second person, over.',
  OVERRIDE_STATUSES,
);
export const VersionChangeEnum = registeredEnum(
  'VersionChange',
  'What a version of the system means for what was shown before.',
  VERSION_CHANGES,
);
export const DecisionOccasionEnum = registeredEnum(
  'DecisionOccasion',
  'Why the gate decided: somebody signed, a use entered a step, or it was put back.',
  DECISION_OCCASIONS,
);
export const SuspensionCauseEnum = registeredEnum(
  'SuspensionCause',
  'What set a suspension off.',
  SUSPENSION_CAUSES,
);
