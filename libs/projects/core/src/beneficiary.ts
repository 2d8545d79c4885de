/** For whom a solution promises a value: citizens, the local community or the administration (handbook 2.3). */
export const BENEFICIARIES = ['citizens', 'community', 'administration'] as const;
export type Beneficiary = (typeof BENEFICIARIES)[number];
