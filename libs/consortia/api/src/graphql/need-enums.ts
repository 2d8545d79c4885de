import {
  CONSENTS,
  NEED_STATUSES,
  NEED_SUGGESTION_STATUSES,
  NEED_VISIBILITIES,
} from '@allmende/consortia-core';
import { enumOf } from '@allmende/platform-api';
import { registerEnumType } from '@nestjs/graphql';

export const NeedStatusEnum = enumOf(NEED_STATUSES);
export const NeedVisibilityEnum = enumOf(NEED_VISIBILITIES);
export const NeedSuggestionStatusEnum = enumOf(NEED_SUGGESTION_STATUSES);
export const NeedConsentStateEnum = enumOf(CONSENTS);
export const NeedGroupReasonEnum = enumOf(['SAME_FIELD', 'SAME_TASK', 'COMMON_WORDS'] as const);

registerEnumType(NeedStatusEnum, {
  name: 'NeedStatus',
  description: 'A need is open until something meets it or its municipality takes it back.',
});
registerEnumType(NeedVisibilityEnum, {
  name: 'NeedVisibility',
  description: 'Who reads a need: everybody with an account, the own Kreis, or the own house alone.',
});
registerEnumType(NeedSuggestionStatusEnum, {
  name: 'NeedSuggestionStatus',
  description: 'A suggestion is open until a consortium was proposed from it or its needs are too few.',
});
registerEnumType(NeedConsentStateEnum, {
  name: 'NeedConsentState',
  description: 'Whether the owner of an anonymous need agrees to be named to the coordinators.',
});
registerEnumType(NeedGroupReasonEnum, {
  name: 'NeedGroupReasonCode',
  description: 'Why needs were put together.',
});
