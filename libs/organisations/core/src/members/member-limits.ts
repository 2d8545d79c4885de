import type { RateRule } from '@allmende/platform-core';

const DAY = 86_400;

/** How many mails of invitation a verified organisation may cause. */
export const INVITATIONS_OF_VERIFIED: RateRule = {
  name: 'invitations-verified',
  most: 100,
  windowSeconds: DAY,
};

/** The same for an organisation that may be an impostor. */
export const INVITATIONS_OF_UNVERIFIED: RateRule = {
  name: 'invitations-unverified',
  most: 10,
  windowSeconds: DAY,
};

/** How many organisations one person may ask to be let in. */
export const JOIN_REQUESTS_OF_PERSON: RateRule = { name: 'join-requests', most: 10, windowSeconds: DAY };
