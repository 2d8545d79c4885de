import { z } from 'zod';
import { longText } from '../project.input.js';
import { LINEAGE_KINDS, LINEAGE_RULES } from './lineage.js';

const id = z.uuid({ error: 'ID_UNREADABLE' });

/** Which solution came out of which, how, and what was changed. */
export const lineageInput = z.object({
  childId: id,
  parentId: id,
  kind: z.enum(LINEAGE_KINDS),
  changes: longText(LINEAGE_RULES.changes),
});
export type LineageInput = z.output<typeof lineageInput>;

/** Which of the links. */
export const lineageKeyInput = z.object({ childId: id, parentId: id });
