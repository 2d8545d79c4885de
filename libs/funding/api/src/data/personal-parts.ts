import type { PersonalPart } from '@allmende/platform-api';

/** What this domain keeps about people: who wrote for the office. The texts are the office's and stay. */
export const FUNDING_PARTS: readonly PersonalPart[] = [
  {
    name: 'sectionsWritten',
    table: 'funding.section_answers',
    sql: `select a.title as application, s.section_key as section, s.answers
      from funding.section_answers s join funding.application a on a.id = s.application_id
      where s.saved_by = $1::uuid order by a.title, s.section_key`,
    afterwards: 'kept',
  },
  {
    name: 'submissions',
    table: 'funding.submission',
    sql: `select a.title as application, s.stage, s.submitted_at as "submittedAt"
      from funding.submission s join funding.application a on a.id = s.application_id
      where s.submitted_by = $1::uuid order by s.submitted_at`,
    afterwards: 'kept',
  },
];
