import { CONSORTIUM_ROLES, CONSORTIUM_STATUSES, INVITATION_STATUSES } from '@allmende/consortia-core';
import { enumOf } from '@allmende/platform-api';
import { registerEnumType } from '@nestjs/graphql';

export const ConsortiumStatusEnum = enumOf(CONSORTIUM_STATUSES);
export const ConsortiumRoleEnum = enumOf(CONSORTIUM_ROLES);
export const InvitationStatusEnum = enumOf(INVITATION_STATUSES);
export const SuggestionReasonEnum = enumOf([
  'PROJECTS_IN_FIELD',
  'SAME_KREIS',
  'NEARBY',
  'SAME_SIZE_CLASS',
] as const);

registerEnumType(ConsortiumStatusEnum, {
  name: 'ConsortiumStatus',
  description: 'It forms until a second municipality has joined, is active then, and may be dissolved.',
});
registerEnumType(ConsortiumRoleEnum, {
  name: 'ConsortiumRole',
  description:
    'The lead is the single contact of the funder, a partner receives funds for own work, an associated one none.',
});
registerEnumType(InvitationStatusEnum, {
  name: 'InvitationStatus',
  description: 'What became of an invitation.',
});
registerEnumType(SuggestionReasonEnum, {
  name: 'SuggestionReasonCode',
  description: 'Why a municipality is suggested.',
});
