import type { ErrorAt } from '../write/error-at.js';
import type { EconomicsDraft } from './economics-draft.js';

/** What every group of fields of the page is given. */
export interface DraftFields {
  draft: EconomicsDraft;
  onChange: (draft: EconomicsDraft) => void;
  errorAt: ErrorAt;
}
