import type { Problem } from '@allmende/platform-core';
import type { ProjectDraftInput } from '@allmende/projects-core';
import type { ExchangeDetails } from '../exchange-details.js';

/** Why something of a file was left where it was. */
export const IGNORED_REASONS = [
  /** No field of ours means the same. */
  'unknown_key',
  /** Names, phones and personal mailboxes stay out. */
  'personal',
  /** The organisation in whose name one imports, its place and the dates of the entry are known here. */
  'own_here',
  /** Reuse and funding are told by those who reuse and fund. */
  'told_by_others',
  /** The value has no counterpart, or there is room for one only. */
  'no_counterpart',
] as const;
export type IgnoredReason = (typeof IGNORED_REASONS)[number];

/** A field of the file and the field of the draft it became. */
export interface TakenField {
  readonly from: string;
  readonly to: string;
}

/** A field of the file that was left out. */
export interface IgnoredField {
  readonly from: string;
  readonly reason: IgnoredReason;
}

/** What one record of a file says, in our words. Nothing of it is evidence, and nothing is published by it. */
export interface Reading {
  readonly draft: ProjectDraftInput;
  readonly details: ExchangeDetails;
  readonly taken: readonly TakenField[];
  readonly ignored: readonly IgnoredField[];
}

/** A record read, or every reason why not; paths are those of the file. */
export type ReadRecord =
  | { readonly ok: true; readonly reading: Reading }
  | { readonly ok: false; readonly problems: readonly Problem[] };
