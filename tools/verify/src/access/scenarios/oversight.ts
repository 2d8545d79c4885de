import { plain, type Scenarios } from '../scenario.js';

/** The trail of who did what. */
export const OVERSIGHT: Scenarios = {
  'query auditEvents': plain,
  'query auditTrail': plain,
  'query organisationAuditEvents': { ask: ({ office }) => ({ organisationId: office.id }) },
  'query ownRecords': plain,
  'mutation checkAuditTrail': plain,
  'mutation deleteOwnAccount': plain,
};
