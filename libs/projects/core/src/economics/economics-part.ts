import type { KeptPart, PartKind } from '../project-part.js';
import { EMPTY_ASSESSMENT, type EconomicAssessment } from './assessment.js';
import { chosenRate } from './discount-rate.js';

/** The economics of one entry as they are kept. */
export type ProjectEconomics = KeptPart<EconomicAssessment>;

/** The part for costs and benefits; a rate that no source stands for is refused. */
export const ECONOMICS_PART: PartKind<EconomicAssessment> = {
  part: 'economics',
  empty: EMPTY_ASSESSMENT,
  unknownReferences: ({ discountRate }, { rates }) => {
    if (discountRate === null) return [];
    const rate = chosenRate(discountRate, rates);
    return rate.ok ? [] : rate.problems;
  },
};
