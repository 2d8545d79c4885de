import type { ErrorAt } from '../write/error-at.js';
import type { RequirementsDraft } from './requirements-draft.js';

/** What every group of fields of the page is given. */
export interface RequirementFields {
  readonly draft: RequirementsDraft;
  readonly onChange: (draft: RequirementsDraft) => void;
  readonly errorAt: ErrorAt;
}
