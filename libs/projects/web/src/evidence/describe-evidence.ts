import type { EvidenceDraft } from './evidence-draft.js';

/** Every text of a draft in its order, for choosing between two of them; answers and days stand in between. */
export function describeEvidence(draft: EvidenceDraft): readonly string[] {
  return textsIn(draft);
}

/** All texts inside a value, without the keys they stand under. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    // What the transport adds, and a task that stands in every matrix, tell nobody anything.
    key === '__typename' || key === 'task' ? [] : textsIn(inner),
  );
}
