import {
  type EvidenceRecord,
  recordStepInput,
  releaseUseInput,
  reviewRecordInput,
  saveRecordInput,
  takeOverRecordInput,
} from '@allmende/gate-core';
import { Clock, CurrentActor, parseInput, toProblemType } from '@allmende/platform-api';
import type { Actor, Problem } from '@allmende/platform-core';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Dossiers, surroundingsOf } from '../use-cases/dossiers.js';
import { JudgeEvidenceRecord } from '../use-cases/judge-evidence-record.js';
import { ReleaseUse } from '../use-cases/release-use.js';
import { SaveEvidenceRecord } from '../use-cases/save-evidence-record.js';
import { EvidenceRecordPayload } from './gate-payloads.type.js';
import {
  ReleaseUseInputType,
  ReviewEvidenceRecordInput,
  SaveEvidenceRecordInput,
  SubmitEvidenceRecordInput,
  TakeOverEvidenceRecordInput,
} from './gate-records.input.js';
import { toRecordType } from './gate-view.js';
import { toGatedUse } from './gated-use.type.js';

/** The life of a record of evidence. */
@Resolver()
export class EvidenceRecordMutations {
  constructor(
    @Inject(SaveEvidenceRecord) private readonly save: SaveEvidenceRecord,
    @Inject(JudgeEvidenceRecord) private readonly judge: JudgeEvidenceRecord,
    @Inject(ReleaseUse) private readonly release: ReleaseUse,
    @Inject(Dossiers) private readonly dossiers: Dossiers,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @Mutation(() => EvidenceRecordPayload, {
    description: 'Keeps a record as a draft; the pages call it as one goes.',
  })
  async saveEvidenceRecord(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => SaveEvidenceRecordInput, description: 'What was written on which version.' })
    input: SaveEvidenceRecordInput,
  ): Promise<EvidenceRecordPayload> {
    const { current, problems } = await this.save.run(actor, parseInput(saveRecordInput, input));
    return this.answer(actor, current, problems);
  }

  @Mutation(() => EvidenceRecordPayload, { description: 'Hands a complete record to a second person.' })
  async submitEvidenceRecord(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => SubmitEvidenceRecordInput, description: 'Which record.' })
    input: SubmitEvidenceRecordInput,
  ): Promise<EvidenceRecordPayload> {
    return this.answer(actor, await this.judge.submit(actor, parseInput(recordStepInput, input)));
  }

  @Mutation(() => EvidenceRecordPayload, {
    description: 'Accepts a record somebody else wrote, or sends it back.',
  })
  async reviewEvidenceRecord(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => ReviewEvidenceRecordInput, description: 'The judgement.' })
    input: ReviewEvidenceRecordInput,
  ): Promise<EvidenceRecordPayload> {
    return this.answer(actor, await this.judge.review(actor, parseInput(reviewRecordInput, input)));
  }

  @Mutation(() => EvidenceRecordPayload, {
    description: 'Begins a record as a draft of what another office wrote for the same solution.',
  })
  async takeOverEvidenceRecord(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => TakeOverEvidenceRecordInput, description: 'Which paper, for which use.' })
    input: TakeOverEvidenceRecordInput,
  ): Promise<EvidenceRecordPayload> {
    return this.answer(actor, await this.save.takeOver(actor, parseInput(takeOverRecordInput, input)));
  }

  @Mutation(() => EvidenceRecordPayload, {
    description: 'An approver signs that a use may take a step, once everything else holds.',
  })
  async releaseUse(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => ReleaseUseInputType, description: 'Which step of which use.' })
    input: ReleaseUseInputType,
  ): Promise<EvidenceRecordPayload> {
    return this.answer(actor, await this.release.run(actor, parseInput(releaseUseInput, input)));
  }

  private async answer(
    actor: Actor,
    record: EvidenceRecord | null,
    problems: readonly Problem[] = [],
  ): Promise<EvidenceRecordPayload> {
    const told = problems.map(toProblemType);
    if (record === null) return { record: null, use: null, problems: told };
    const dossier = await this.dossiers.unscoped(record);
    const surroundings = surroundingsOf(dossier, this.clock.now());
    return {
      record: toRecordType(record, surroundings, actor.accountId),
      use: dossier.answered && toGatedUse(dossier.answered),
      problems: told,
    };
  }
}
