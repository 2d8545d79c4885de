import type { ProfileDraft } from './profile-draft.js';

/** What every group of fields of the page is given. */
export interface ProfileFields {
  readonly draft: ProfileDraft;
  readonly onChange: (draft: ProfileDraft) => void;
  readonly errorAt: (path: string) => string | undefined;
}
