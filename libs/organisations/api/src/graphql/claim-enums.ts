import { CLAIM_STATUSES, VERIFICATION_MEANS } from '@allmende/organisations-core';
import { enumOf } from '@allmende/platform-api';
import { registerEnumType } from '@nestjs/graphql';

export const ClaimStatusEnum = enumOf(CLAIM_STATUSES);
export const VerificationMeansEnum = enumOf(VERIFICATION_MEANS);

registerEnumType(ClaimStatusEnum, {
  name: 'ClaimStatus',
  description: 'How far it is settled that an organisation is who it says.',
});
registerEnumType(VerificationMeansEnum, {
  name: 'VerificationMeans',
  description: 'How it was shown: by the domain of a proven address, by the code of a letter, by an editor.',
});
