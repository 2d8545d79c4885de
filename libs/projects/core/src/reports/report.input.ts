import { z } from 'zod';
import { isMailbox } from '../contact-mailbox.js';
import { longText, shortText } from '../project.input.js';
import { REPORT_LOCALES, REPORT_OUTCOMES, REPORT_PARTS } from './error-report.js';

/** How much each text may hold, in characters. */
export const REPORT_LIMITS = { wrong: 2_000, instead: 2_000, answer: 2_000, mail: 254 } as const;

const id = z.uuid({ error: 'ID_UNREADABLE' });
const what = {
  projectId: id,
  part: z.enum(REPORT_PARTS, { error: 'PART_MISSING' }),
  wrong: longText(REPORT_LIMITS.wrong).min(1, { error: 'WRONG_MISSING' }),
  instead: longText(REPORT_LIMITS.instead).default(''),
};

/** What a reader reports. Issue messages are problem codes. */
export const reportErrorInput = z.object({
  ...what,
  mail: shortText(REPORT_LIMITS.mail)
    .refine((mail) => mail === '' || isMailbox(mail), { error: 'MAIL_UNREADABLE' })
    .nullish()
    .transform((mail) => (mail == null || mail === '' ? null : mail)),
  locale: z.enum(REPORT_LOCALES).default('de'),
});
export type ReportErrorInput = z.output<typeof reportErrorInput>;

/** What editors ask to correct. */
export const askCorrectionInput = z.object(what);
export type AskCorrectionInput = z.output<typeof askCorrectionInput>;

/** What the owners say to a report. */
export const answerReportInput = z.object({
  id,
  outcome: z.enum(REPORT_OUTCOMES, { error: 'OUTCOME_MISSING' }),
  answer: longText(REPORT_LIMITS.answer),
});
export type AnswerReportInput = z.output<typeof answerReportInput>;
