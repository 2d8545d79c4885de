import { CurrentActor, parseInput } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { sendBackInput } from '@allmende/projects-core';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { ApproveProject } from '../use-cases/approve-project.js';
import { AnswerHandIn } from '../use-cases/answer-hand-in.js';
import { ConfirmContent } from '../use-cases/confirm-content.js';
import { SubmitProject } from '../use-cases/submit-project.js';
import {
  ApproveProjectInputType,
  PublishingInputType,
  PublishingPayload,
  SendBackProjectInputType,
} from './publishing.type.js';

const WHICH = { type: () => PublishingInputType, description: 'Which entry.' };

/** The steps around a publication. */
@Resolver()
export class PublishingMutations {
  constructor(
    @Inject(SubmitProject) private readonly submit: SubmitProject,
    @Inject(AnswerHandIn) private readonly answer: AnswerHandIn,
    @Inject(ApproveProject) private readonly approval: ApproveProject,
    @Inject(ConfirmContent) private readonly confirm: ConfirmContent,
  ) {}

  @Mutation(() => PublishingPayload, {
    description: 'Hands a complete entry to a second pair of eyes of the own organisation.',
  })
  async submitProject(
    @CurrentActor() actor: Actor,
    @Args('input', WHICH) { id }: PublishingInputType,
  ): Promise<PublishingPayload> {
    return { project: await this.submit.run(actor, id), problems: [] };
  }

  @Mutation(() => PublishingPayload, { description: 'Publishes what somebody else handed in.' })
  async approveProject(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => ApproveProjectInputType, description: 'Which entry, as it was read.' })
    { id, expectedVersion }: ApproveProjectInputType,
  ): Promise<PublishingPayload> {
    return { project: await this.approval.run(actor, id, expectedVersion), problems: [] };
  }

  @Mutation(() => PublishingPayload, { description: 'Gives an entry back to its author with a reason.' })
  async sendBackProject(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => SendBackProjectInputType, description: 'Which entry, and why.' })
    input: SendBackProjectInputType,
  ): Promise<PublishingPayload> {
    return { project: await this.answer.sendBack(actor, parseInput(sendBackInput, input)), problems: [] };
  }

  @Mutation(() => PublishingPayload, { description: 'Takes the own hand-in back.' })
  async takeBackProject(
    @CurrentActor() actor: Actor,
    @Args('input', WHICH) { id }: PublishingInputType,
  ): Promise<PublishingPayload> {
    return { project: await this.answer.takeBack(actor, id), problems: [] };
  }

  @Mutation(() => PublishingPayload, {
    description: 'Says that the published content is still right, for another twelve months.',
  })
  async confirmContent(
    @CurrentActor() actor: Actor,
    @Args('input', WHICH) { id }: PublishingInputType,
  ): Promise<PublishingPayload> {
    return { project: await this.confirm.run(actor, id), problems: [] };
  }
}
