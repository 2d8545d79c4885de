import {
  APPLICATION_STATUSES,
  BUDGET_CATEGORIES,
  CALL_STATUSES,
  CUMULATIONS,
  DEADLINE_KINDS,
  EARLY_STARTS,
  FINANCING_KINDS,
  FUNDING_INSTRUMENTS,
  FUNDING_LEVELS,
  QUESTION_KINDS,
  SPLIT_METHODS,
} from '@allmende/funding-core';
import { enumOf } from '@allmende/platform-api';
import { registerEnumType } from '@nestjs/graphql';

/** Enums are registered once; the keys are the same in core, SQL, GraphQL and locales. */
export const FundingLevelEnum = enumOf(FUNDING_LEVELS);
export const FundingInstrumentEnum = enumOf(FUNDING_INSTRUMENTS);
export const FinancingKindEnum = enumOf(FINANCING_KINDS);
export const EarlyStartEnum = enumOf(EARLY_STARTS);
export const CumulationEnum = enumOf(CUMULATIONS);
export const CallStatusEnum = enumOf(CALL_STATUSES);
export const DeadlineKindEnum = enumOf(DEADLINE_KINDS);
export const QuestionKindEnum = enumOf(QUESTION_KINDS);
export const ApplicationStatusEnum = enumOf(APPLICATION_STATUSES);
export const BudgetCategoryEnum = enumOf(BUDGET_CATEGORIES);
export const SplitMethodEnum = enumOf(SPLIT_METHODS);

registerEnumType(FundingLevelEnum, { name: 'FundingLevel', description: 'Who pays.' });
registerEnumType(FundingInstrumentEnum, {
  name: 'FundingInstrument',
  description: 'Grant, loan or competition.',
});
registerEnumType(FinancingKindEnum, {
  name: 'FinancingKind',
  description: 'Anteil-, Festbetrags-, Fehlbedarfs- or Vollfinanzierung.',
});
registerEnumType(EarlyStartEnum, {
  name: 'EarlyStart',
  description: 'Whether work may begin before the decision.',
});
registerEnumType(CumulationEnum, {
  name: 'Cumulation',
  description: 'Whether other public money may be added.',
});
registerEnumType(CallStatusEnum, { name: 'CallStatus', description: 'In preparation, open, closed.' });
registerEnumType(DeadlineKindEnum, {
  name: 'DeadlineKind',
  description: 'What must have happened by the deadline.',
});
registerEnumType(QuestionKindEnum, { name: 'QuestionKind', description: 'How a question is answered.' });
registerEnumType(ApplicationStatusEnum, {
  name: 'ApplicationStatus',
  description: 'The life of an application.',
});
registerEnumType(BudgetCategoryEnum, {
  name: 'BudgetCategory',
  description: 'Positions of the calculation.',
});
registerEnumType(SplitMethodEnum, {
  name: 'SplitMethod',
  description: 'How the costs of an item are shared.',
});
