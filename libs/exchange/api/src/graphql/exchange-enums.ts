import { ANSWER_ORIGINS, EXCHANGE_FORMATS, IGNORED_REASONS, RUN_FORMATS } from '@allmende/exchange-core';
import { enumOf } from '@allmende/platform-api';
import { PROJECT_PARTS } from '@allmende/projects-core';
import { registerEnumType } from '@nestjs/graphql';

export const ExchangeFormatEnum = enumOf(EXCHANGE_FORMATS);
export const ExchangeRunFormatEnum = enumOf(RUN_FORMATS);
export const ExchangeDirectionEnum = enumOf(['export', 'import'] as const);
export const MendingPlaceEnum = enumOf([...PROJECT_PARTS, 'details', 'publication', 'outside'] as const);
export const IgnoredReasonEnum = enumOf(IGNORED_REASONS);
export const AnswerOriginEnum = enumOf(ANSWER_ORIGINS);

registerEnumType(AnswerOriginEnum, {
  name: 'AnswerOrigin',
  description: 'Where an answer comes from that nobody typed.',
});
registerEnumType(ExchangeFormatEnum, {
  name: 'ExchangeFormat',
  description: 'A form that another register asks for.',
});
registerEnumType(ExchangeRunFormatEnum, { name: 'ExchangeRunFormat', description: 'What a run was about.' });
registerEnumType(ExchangeDirectionEnum, { name: 'ExchangeDirection', description: 'Which way it went.' });
registerEnumType(MendingPlaceEnum, { name: 'MendingPlace', description: 'Where a gap is mended.' });
registerEnumType(IgnoredReasonEnum, {
  name: 'IgnoredReason',
  description: 'Why something of a file was left out.',
});
