import type { ErrorAt } from '../write/error-at.js';
import type { SustainabilityDraft } from './sustainability-draft.js';

/** What every group of fields of the page is given. */
export interface DraftFields {
  draft: SustainabilityDraft;
  onChange: (draft: SustainabilityDraft) => void;
  errorAt: ErrorAt;
}
