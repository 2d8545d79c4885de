import { APPROVAL_STATUSES, CONTENT_FIELDS, VERSION_OCCASIONS } from '@allmende/projects-core';
import { enumOf } from './registered-enum.js';

export const ApprovalStatusEnum = enumOf(
  'ApprovalStatus',
  'What became of an entry that was handed in for a second pair of eyes.',
  APPROVAL_STATUSES,
);
export const VersionOccasionEnum = enumOf(
  'VersionOccasion',
  'Why a version came to be: published, or changed while it was public.',
  VERSION_OCCASIONS,
);
export const ContentFieldEnum = enumOf('ContentField', 'A field that authors write.', CONTENT_FIELDS);
