import type { Project } from '@allmende/projects-core';
import type { ExchangeDetails } from './exchange-details.js';

/** Everything an export is made from: what is published, and nothing of what is not. */
export interface ExchangeEntry {
  readonly project: Project;
  readonly details: ExchangeDetails;
  readonly municipality: { readonly ags: string; readonly name: string; readonly land: string };
  /** Null for an entry from a public source. */
  readonly organisation: { readonly id: string; readonly name: string } | null;
  /** Municipalities in which it runs and somebody said so within twelve months. */
  readonly operating: number;
  /** Where people read the entry. */
  readonly address: string;
}
