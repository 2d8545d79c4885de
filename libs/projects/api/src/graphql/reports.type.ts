import { Payload } from '@allmende/platform-api';
import {
  type Project,
  REPORT_KINDS,
  REPORT_LOCALES,
  REPORT_OUTCOMES,
  REPORT_PARTS,
  REPORT_STATUSES,
  type ReportKind,
  type ReportLocale,
  type ReportOutcome,
  type ReportPart,
  type ReportStatus,
} from '@allmende/projects-core';
import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ProjectType } from './project.type.js';
import { enumOf } from './registered-enum.js';

const KindEnum = enumOf(
  'ErrorReportKind',
  'A reader found an error, or editors ask for a correction.',
  REPORT_KINDS,
);
const PartEnum = enumOf('ErrorReportPart', 'The part of the page that a report is about.', REPORT_PARTS);
const StatusEnum = enumOf('ErrorReportStatus', 'What became of a report.', REPORT_STATUSES);
const OutcomeEnum = enumOf('ErrorReportOutcome', 'How a report is answered.', REPORT_OUTCOMES);
const LocaleEnum = enumOf('ErrorReportLocale', 'The language of the answer by mail.', REPORT_LOCALES);

@ObjectType('ErrorReport', {
  description: 'What somebody says is wrong in a published entry. Never names the reporter.',
})
export class ErrorReportType {
  @Field(() => ID, { description: 'Stays the same.' })
  id!: string;

  @Field(() => KindEnum, { description: 'From a reader, or from the editors.' })
  kind!: ReportKind;

  @Field(() => PartEnum, { description: 'Where on the page.' })
  part!: ReportPart;

  @Field(() => String, { description: 'What is wrong.' })
  wrong!: string;

  @Field(() => String, { description: 'What would be right; empty when the reporter does not know.' })
  instead!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it was reported.' })
  reportedAt!: Date;

  @Field(() => GraphQLISODateTime, { description: 'Until when an answer is promised.' })
  due!: Date;

  @Field(() => Boolean, { description: 'Whether nobody answered in time.' })
  overdue!: boolean;

  @Field(() => StatusEnum, { description: 'What became of it.' })
  status!: ReportStatus;

  @Field(() => String, { description: 'What the owners say to it; empty while it waits.' })
  answer!: string;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When it was answered; null while it waits.',
  })
  answeredAt!: Date | null;

  @Field(() => Boolean, { description: 'Whether the reader reported it.' })
  byViewer!: boolean;

  @Field(() => Boolean, { description: 'Whether the answer goes out by mail.' })
  answerByMail!: boolean;
}

@ObjectType('ErrorReportCounts', { description: 'How many reports wait for an answer.' })
export class ErrorReportCountsType {
  @Field(() => Int, { description: 'All that wait.' })
  open!: number;

  @Field(() => Int, { description: 'Those that wait beyond the time in which an answer is promised.' })
  overdue!: number;

  @Field(() => Boolean, { description: 'Whether the reader may answer them.' })
  viewerMayAnswer!: boolean;
}

@ObjectType('ErrorReportOnDesk', { description: 'A report that waits, with the entry it is about.' })
export class ErrorReportOnDeskType {
  @Field(() => ErrorReportType, { description: 'The report.' })
  report!: ErrorReportType;

  @Field(() => ProjectType, { description: 'The entry.' })
  project!: Project;
}

@InputType('ReportErrorInput', { description: 'What is wrong, and where an answer goes.' })
export class ReportErrorInputType {
  @Field(() => ID, { description: 'Which entry.' })
  projectId!: string;

  @Field(() => PartEnum, { description: 'Where on the page.' })
  part!: ReportPart;

  @Field(() => String, { description: 'What is wrong; at most 2,000 characters.' })
  wrong!: string;

  @Field(() => String, { nullable: true, description: 'What would be right; at most 2,000 characters.' })
  instead?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Where a reader without an account wants the answer; forgotten with it.',
  })
  mail?: string;

  @Field(() => LocaleEnum, { nullable: true, description: 'The language of the answer by mail.' })
  locale?: ReportLocale;
}

@InputType('AskCorrectionInput', { description: 'What editors ask the owner to correct, and why.' })
export class AskCorrectionInputType {
  @Field(() => ID, { description: 'Which entry.' })
  projectId!: string;

  @Field(() => PartEnum, { description: 'Where on the page.' })
  part!: ReportPart;

  @Field(() => String, { description: 'What is wrong and why; at most 2,000 characters.' })
  wrong!: string;

  @Field(() => String, { nullable: true, description: 'What would be right; at most 2,000 characters.' })
  instead?: string;
}

@InputType('AnswerErrorReportInput', { description: 'What the owners say to a report.' })
export class AnswerErrorReportInputType {
  @Field(() => ID, { description: 'Which report.' })
  id!: string;

  @Field(() => OutcomeEnum, { description: 'Corrected, or no error.' })
  outcome!: ReportOutcome;

  @Field(() => String, {
    description: 'For the reporter; a reason when it is no error. At most 2,000 characters.',
  })
  answer!: string;
}

@ObjectType('ReportPayload', { description: 'That it was taken note of.' })
export class ReportPayload extends Payload {
  @Field(() => ErrorReportType, {
    nullable: true,
    description: 'As it was kept; null when there are problems.',
  })
  report?: ErrorReportType | null;
}

@ObjectType('AnswerErrorReportPayload', { description: 'The entry with its reports.' })
export class AnswerErrorReportPayload extends Payload {
  @Field(() => ProjectType, { nullable: true, description: 'Null when there are problems.' })
  project?: Project | null;
}
