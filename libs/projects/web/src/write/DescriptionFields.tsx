import { PROJECT_LIMITS } from '@allmende/projects-core';
import { LongText } from './BasicsFields.js';

/** The problem and how it is answered. */
export function DescriptionFields() {
  return (
    <>
      <LongText path="problem" limit={PROJECT_LIMITS.problem} rows={7} />
      <LongText path="approach" limit={PROJECT_LIMITS.approach} rows={9} />
    </>
  );
}
