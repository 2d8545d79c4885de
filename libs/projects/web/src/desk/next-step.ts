import type { ProjectStatus } from '@allmende/projects-core';

/** What an entry of one's own organisation needs next; `open` counts what publication still lacks. */
export interface NextStep {
  readonly name: 'write' | 'publish' | 'republish' | 'read' | 'wait';
  readonly path: string;
  readonly open: number;
}

/** The facts the next step depends on. */
export interface OwnEntryState {
  readonly status: ProjectStatus;
  readonly completeness: { readonly done: number; readonly total: number; readonly complete: boolean };
  readonly viewerCan: { readonly edit: boolean };
}

/** The one thing to do with an entry, for people who may work on it; readers only read. */
export function nextStep({ status, completeness, viewerCan }: OwnEntryState): NextStep {
  const open = completeness.total - completeness.done;
  if (status === 'published') return { name: 'read', path: '', open: 0 };
  if (!viewerCan.edit) return { name: 'wait', path: '', open };
  if (!completeness.complete) return { name: 'write', path: '/bearbeiten', open };
  return { name: status === 'withdrawn' ? 'republish' : 'publish', path: '/pruefen', open };
}
