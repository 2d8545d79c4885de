import { z } from 'zod';
import { line, RECORD_LIMITS, text } from '../records/kinds/gaps.js';

const id = z.uuid({ error: 'ID_UNREADABLE' });

/** What a pool is opened from; the requirements are taken from the records of the use. */
export const openPoolInput = z.object({
  ...{ projectId: id, organisationId: id },
  decisionRule: line,
  protocol: text,
});
export type OpenPoolInput = z.output<typeof openPoolInput>;

/** Which use joins which pool. */
export const joinPoolInput = z.object({ poolId: id, organisationId: id });
export type JoinPoolInput = z.output<typeof joinPoolInput>;

/** A use leaves, and says why. */
export const leavePoolInput = joinPoolInput.extend({ reason: text });
export type LeavePoolInput = z.output<typeof leavePoolInput>;

/** Why a use has no case of some groups. */
export const explainGroupsInput = joinPoolInput.extend({
  reasons: z.array(z.object({ group: line, reason: text })).max(RECORD_LIMITS.list, { error: 'TOO_MANY' }),
});
export type ExplainGroupsInput = z.output<typeof explainGroupsInput>;
