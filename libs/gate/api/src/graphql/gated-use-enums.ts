import {
  AUTOMATION_OBSTACLES,
  MILESTONE_KEYS,
  MILESTONE_STATUSES,
  QUESTIONNAIRE,
  REQUIREMENT_BASES,
  RISK_CLASSES,
  RISK_RULES,
} from '@allmende/gate-core';
import { enumOf } from '@allmende/platform-api';
import { registerEnumType } from '@nestjs/graphql';

export const RiskQuestionEnum = enumOf(QUESTIONNAIRE.map(({ key }) => key));
export const RiskClassEnum = enumOf(RISK_CLASSES);
export const RiskRuleEnum = enumOf(RISK_RULES);
export const AutomationObstacleEnum = enumOf(AUTOMATION_OBSTACLES);
export const MilestoneKeyEnum = enumOf(MILESTONE_KEYS);
export const MilestoneStatusEnum = enumOf(MILESTONE_STATUSES);
export const RequirementBasisEnum = enumOf(REQUIREMENT_BASES);

registerEnumType(RiskQuestionEnum, {
  name: 'RiskQuestion',
  description: 'A question about a use from which its risk class is found.',
});
registerEnumType(RiskClassEnum, { name: 'RiskClass', description: 'How closely a use has to be looked at.' });
registerEnumType(RiskRuleEnum, {
  name: 'RiskRule',
  description: 'The rows of the decision table, the first that holds decides.',
});
registerEnumType(AutomationObstacleEnum, {
  name: 'AutomationObstacle',
  description: 'What stands against a fully automated decision.',
});
registerEnumType(MilestoneKeyEnum, { name: 'LegalMilestoneKey', description: 'A date of the law.' });
registerEnumType(MilestoneStatusEnum, {
  name: 'LegalMilestoneStatus',
  description: 'How sure a date of the law is.',
});
registerEnumType(RequirementBasisEnum, {
  name: 'RequirementBasis',
  description: 'Why something is asked for: law in force, law from a date, or a rule of the network.',
});
