import type { TFunction } from 'i18next';

/** Says a key of this domain's words. */
export type FundingWords = TFunction<'funding'>;
