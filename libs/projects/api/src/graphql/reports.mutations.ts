import {
  Clock,
  CurrentActor,
  CurrentRequest,
  parseInput,
  Public,
  RequestContext,
} from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { answerReportInput, askCorrectionInput, reportErrorInput } from '@allmende/projects-core';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { AnswerReport } from '../use-cases/answer-report.js';
import { ReportError } from '../use-cases/report-error.js';
import { toReportType } from './report-view.js';
import {
  AnswerErrorReportInputType,
  AnswerErrorReportPayload,
  AskCorrectionInputType,
  ReportErrorInputType,
  ReportPayload,
} from './reports.type.js';

/** What readers find wrong, and what owners say to it. */
@Resolver()
export class ReportMutations {
  constructor(
    @Inject(ReportError) private readonly report: ReportError,
    @Inject(AnswerReport) private readonly answer: AnswerReport,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @Public()
  @Mutation(() => ReportPayload, {
    description: 'Reports an error in a published entry; anybody may, and the owners answer within 14 days.',
  })
  async reportError(
    @CurrentActor() actor: Actor,
    @CurrentRequest() { req }: RequestContext,
    @Args('input', { type: () => ReportErrorInputType, description: 'What is wrong.' })
    input: ReportErrorInputType,
  ): Promise<ReportPayload> {
    const report = await this.report.run(actor, parseInput(reportErrorInput, input), req.ip);
    return { report: toReportType(report, actor, this.clock.now()), problems: [] };
  }

  @Mutation(() => ReportPayload, { description: 'Editors of the network ask the owner to correct an entry.' })
  async askCorrection(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => AskCorrectionInputType, description: 'What to correct.' })
    input: AskCorrectionInputType,
  ): Promise<ReportPayload> {
    const report = await this.report.askCorrection(actor, parseInput(askCorrectionInput, input));
    return { report: toReportType(report, actor, this.clock.now()), problems: [] };
  }

  @Mutation(() => AnswerErrorReportPayload, { description: 'The owners answer a report.' })
  async answerErrorReport(
    @CurrentActor() actor: Actor,
    @Args('input', {
      type: () => AnswerErrorReportInputType,
      description: 'Which report, and what is said to it.',
    })
    input: AnswerErrorReportInputType,
  ): Promise<AnswerErrorReportPayload> {
    return { project: await this.answer.run(actor, parseInput(answerReportInput, input)), problems: [] };
  }
}
