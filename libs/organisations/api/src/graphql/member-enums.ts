import { JOIN_REQUEST_STATUSES, MEMBERSHIP_INVITATION_STATUSES } from '@allmende/organisations-core';
import { LOCALES } from '@allmende/identity-core';
import { enumOf } from '@allmende/platform-api';
import { registerEnumType } from '@nestjs/graphql';

export const MembershipInvitationStatusEnum = enumOf(MEMBERSHIP_INVITATION_STATUSES);
export const JoinRequestStatusEnum = enumOf(JOIN_REQUEST_STATUSES);
export const MailLanguageEnum = enumOf(LOCALES);

registerEnumType(MembershipInvitationStatusEnum, {
  name: 'MembershipInvitationStatus',
  description: 'What became of an invitation to act for an organisation.',
});
registerEnumType(JoinRequestStatusEnum, {
  name: 'JoinRequestStatus',
  description: 'What became of a request to join an organisation.',
});
registerEnumType(MailLanguageEnum, {
  name: 'MailLanguage',
  description: 'In which language a mail is written.',
});
