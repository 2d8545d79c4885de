import {
  answerConsentInput,
  editNeedInput,
  meetNeedInput,
  type Need,
  needSuggestionInput,
  postNeedInput,
  proposeFromNeedsInput,
  withdrawNeedInput,
} from '@allmende/consortia-core';
import { CurrentActor, parseInput, type SaveOutcome, toProblemType } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { AgreeOnConsent } from '../use-cases/agree-on-consent.js';
import { ChangeNeed } from '../use-cases/change-need.js';
import { PostNeed } from '../use-cases/post-need.js';
import { ProposeFromNeeds } from '../use-cases/propose-from-needs.js';
import {
  AnswerConsentPayload,
  AskForConsentPayload,
  ChangeNeedPayload,
  PostNeedPayload,
  ProposeFromNeedsPayload,
} from './need-payloads.type.js';
import {
  AnswerConsentInput,
  EditNeedInput,
  MeetNeedInput,
  NeedSuggestionInput,
  PostNeedInput,
  ProposeFromNeedsInput,
  WithdrawNeedInput,
} from './need.input.js';
import { NeedType } from './need.type.js';

@Resolver(() => NeedType)
export class NeedMutations {
  constructor(
    @Inject(PostNeed) private readonly post: PostNeed,
    @Inject(ChangeNeed) private readonly change: ChangeNeed,
    @Inject(AgreeOnConsent) private readonly consent: AgreeOnConsent,
    @Inject(ProposeFromNeeds) private readonly propose: ProposeFromNeeds,
  ) {}

  @Mutation(() => PostNeedPayload, { description: 'Posts what a municipality looks for.' })
  async postNeed(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => PostNeedInput, description: 'The need.' }) input: PostNeedInput,
  ): Promise<PostNeedPayload> {
    return { need: await this.post.run(actor, parseInput(postNeedInput, input)), problems: [] };
  }

  @Mutation(() => ChangeNeedPayload, {
    description: 'Writes a need anew; never over what somebody else saved meanwhile.',
  })
  async editNeed(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => EditNeedInput, description: 'The whole need.' }) input: EditNeedInput,
  ): Promise<ChangeNeedPayload> {
    return toPayload(await this.change.edit(actor, parseInput(editNeedInput, input)));
  }

  @Mutation(() => ChangeNeedPayload, { description: 'Says what met a need.' })
  async meetNeed(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => MeetNeedInput, description: 'What met which need.' }) input: MeetNeedInput,
  ): Promise<ChangeNeedPayload> {
    return toPayload(await this.change.meet(actor, parseInput(meetNeedInput, input)));
  }

  @Mutation(() => ChangeNeedPayload, { description: 'Takes a need back.' })
  async withdrawNeed(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => WithdrawNeedInput, description: 'Which need, and why.' })
    input: WithdrawNeedInput,
  ): Promise<ChangeNeedPayload> {
    return toPayload(await this.change.withdraw(actor, parseInput(withdrawNeedInput, input)));
  }

  @Mutation(() => AskForConsentPayload, {
    description: 'Asks the owners of all anonymous needs of a suggestion whether they agree to be named.',
  })
  async askForNeedConsent(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => NeedSuggestionInput, description: 'Which suggestion.' })
    input: NeedSuggestionInput,
  ): Promise<AskForConsentPayload> {
    const { suggestionId } = parseInput(needSuggestionInput, input);
    return { suggestion: await this.consent.ask(actor, suggestionId), problems: [] };
  }

  @Mutation(() => AnswerConsentPayload, {
    description: 'Names an own anonymous need to the coordinators, refuses that, or takes it back.',
  })
  async answerNeedConsent(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => AnswerConsentInput, description: 'What is answered.' })
    input: AnswerConsentInput,
  ): Promise<AnswerConsentPayload> {
    const answer = parseInput(answerConsentInput, input);
    const { need, region } = await this.consent.answer(actor, answer);
    const { suggestionId } = answer;
    return { consent: { need, suggestionId, region, consent: need.consent }, problems: [] };
  }

  @Mutation(() => ProposeFromNeedsPayload, {
    description: 'Founds a consortium from a suggestion and invites all owners who may be named.',
  })
  async proposeFromNeeds(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => ProposeFromNeedsInput, description: 'In whose name, and the words.' })
    input: ProposeFromNeedsInput,
  ): Promise<ProposeFromNeedsPayload> {
    const consortium = await this.propose.run(actor, parseInput(proposeFromNeedsInput, input));
    return { consortium, problems: [] };
  }
}

/** The need as it is now, or what is kept beside the reason why it did not change. */
function toPayload({ current, problems }: SaveOutcome<Need>): ChangeNeedPayload {
  if (problems.length === 0) return { need: current, problems: [] };
  return { need: null, current, problems: problems.map(toProblemType) };
}
