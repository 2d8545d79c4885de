import { z } from 'zod';
import { GATE_STEPS } from '../use-key.js';
import { EVIDENCE_TYPES } from './evidence-type.js';
import { line, text } from './kinds/gaps.js';

const id = z.uuid({ error: 'ID_UNREADABLE' });
const USE = { projectId: id, organisationId: id };
const aDay = z.iso.date({ error: 'DATE_UNREADABLE' });

/** A save of a record; its content is read by the schema of its kind. Issue messages are problem codes. */
export const saveRecordInput = z.object({
  ...USE,
  type: z.enum(EVIDENCE_TYPES),
  content: z.record(z.string(), z.unknown()),
  validUntil: aDay.nullish(),
  expectedVersion: z.number().int(),
  reopen: z.boolean().nullish(),
});
export type SaveRecordInput = z.output<typeof saveRecordInput>;

/** A step of one record that was read. */
export const recordStepInput = z.object({ recordId: id, expectedVersion: z.number().int() });
export type RecordStepInput = z.output<typeof recordStepInput>;

/** A judgement: accepted, or sent back with a reason. */
export const reviewRecordInput = recordStepInput.extend({ accept: z.boolean(), reason: text.nullish() });
export type ReviewRecordInput = z.output<typeof reviewRecordInput>;

/** Which record of another office a use begins with. */
export const takeOverRecordInput = z.object({ ...USE, recordId: id });
export type TakeOverRecordInput = z.output<typeof takeOverRecordInput>;

/** A version of the system. */
export const recordVersionInput = z.object({
  ...USE,
  label: line,
  changes: text.nullish(),
  inUse: z.boolean(),
});
export type RecordVersionInput = z.output<typeof recordVersionInput>;

/** A judgement on the change of a version. */
export const classifyVersionInput = z.object({
  versionId: id,
  change: z.enum(['substantial', 'non_substantial']),
  reason: text,
});
export type ClassifyVersionInput = z.output<typeof classifyVersionInput>;

/** A signature under a step. */
export const releaseUseInput = z.object({
  ...USE,
  to: z.enum(GATE_STEPS),
  councilResolution: line.nullish(),
});
export type ReleaseUseInput = z.output<typeof releaseUseInput>;

/** A public exception with its end. */
export const requestOverrideInput = z.object({ ...USE, reason: text, endsOn: aDay });
export type RequestOverrideInput = z.output<typeof requestOverrideInput>;

/** Which override. */
export const overrideStepInput = z.object({ overrideId: id });
export type OverrideStepInput = z.output<typeof overrideStepInput>;
