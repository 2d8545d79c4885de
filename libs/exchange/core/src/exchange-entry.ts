import type { Project } from '@allmende/projects-core';
import type { ExchangeDetails } from './exchange-details.js';
import type { Proof } from './proof/proof.js';

/** Everything an export is made from: what is published, and nothing of what is not. */
export interface ExchangeEntry {
  readonly project: Project;
  /** What was typed for other registers, completed by what the entry shows elsewhere. */
  readonly details: ExchangeDetails;
  readonly proof: Proof;
  readonly municipality: { readonly ags: string; readonly name: string; readonly land: string };
  /** Null for an entry from a public source. */
  readonly organisation: { readonly id: string; readonly name: string } | null;
  /** Municipalities in which it runs and somebody said so within twelve months. */
  readonly operating: number;
  /** Where people read the entry. */
  readonly address: string;
}
