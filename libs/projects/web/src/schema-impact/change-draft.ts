import type { AskedChange, REQUIRED_FROM } from '@allmende/projects-core';

/** A change as it stands in the form. */
export interface ChangeDraft {
  readonly field: string;
  readonly kind: AskedChange;
  readonly from: (typeof REQUIRED_FROM)[number];
  readonly limit: string;
}

export const EMPTY_CHANGE: ChangeDraft = { field: '', kind: 'required', from: 'publication', limit: '' };

/** What is asked of the server; null while something is missing. */
export function changeOf({ field, kind, from, limit }: ChangeDraft) {
  if (field === '') return null;
  if (kind === 'required') return { kind, field, from };
  if (kind === 'removed') return { kind, field };
  const most = Number(limit.replaceAll(/[.\s]/g, ''));
  return Number.isSafeInteger(most) && most >= 1 && most <= 100_000 ? { kind, field, limit: most } : null;
}
