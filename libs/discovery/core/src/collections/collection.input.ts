import { z } from 'zod';
import { COLLECTION_RULES, COLLECTION_SCOPES } from './collection.js';

const id = z.uuid({ error: 'ID_UNREADABLE' });
const text = (most: number) => z.string().trim().max(most, { error: 'FIELD_TOO_LONG' });
const title = text(COLLECTION_RULES.title).min(1, { error: 'TITLE_MISSING' });

/** A new collection; with a solution it begins with that. */
export const createCollectionInput = z
  .object({
    title,
    scope: z.enum(COLLECTION_SCOPES).default('personal'),
    organisationId: id.nullish().transform((value) => value ?? null),
    projectId: id.nullish().transform((value) => value ?? null),
  })
  .refine(({ scope, organisationId }) => scope !== 'organisation' || organisationId !== null, {
    error: 'ORGANISATION_MISSING',
    path: ['organisationId'],
  });
export type CreateCollectionInput = z.output<typeof createCollectionInput>;

/** The whole as it should stand: who is not among the entries goes. */
export const saveCollectionInput = z.object({
  id,
  expectedVersion: z.int().min(0),
  title,
  description: text(COLLECTION_RULES.description),
  entries: z
    .array(z.object({ id, note: text(COLLECTION_RULES.note) }))
    .max(COLLECTION_RULES.entries, { error: 'TOO_MANY' }),
});
export type SaveCollectionInput = z.output<typeof saveCollectionInput>;

/** One solution into a collection or out of it. */
export const collectInput = z.object({ id, projectId: id });
export type CollectInput = z.output<typeof collectInput>;

/** A collection as a whole. */
export const collectionIdInput = z.object({ id });
