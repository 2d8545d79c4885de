import {
  type Application,
  saveBudgetInput,
  saveSectionInput,
  startApplicationInput,
} from '@allmende/funding-core';
import type { Actor } from '@allmende/platform-core';
import { CurrentActor, MachinesToo, parseInput, toProblemType } from '@allmende/platform-api';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { SaveBudget } from '../use-cases/save-budget.js';
import { SaveSection } from '../use-cases/save-section.js';
import { StartApplication } from '../use-cases/start-application.js';
import { SubmitApplication } from '../use-cases/submit-application.js';
import {
  ApplicationStepInput,
  SaveBudgetInput,
  SaveSectionInput,
  StartApplicationInput,
} from './application.input.js';
import { ApplicationPayload, SaveSectionPayload, toAnswers, toApplicationType } from './application.type.js';

const changed = (application: Application): ApplicationPayload => ({
  application: toApplicationType(application),
  problems: [],
});

/** What members of a consortium do with their application. */
@Resolver()
export class ApplicationMutations {
  constructor(
    @Inject(StartApplication) private readonly start: StartApplication,
    @Inject(SaveSection) private readonly sections: SaveSection,
    @Inject(SaveBudget) private readonly budgets: SaveBudget,
    @Inject(SubmitApplication) private readonly steps: SubmitApplication,
  ) {}

  @Mutation(() => ApplicationPayload, {
    description: 'Begins the joint application (lead of the consortium).',
  })
  @MachinesToo()
  async startApplication(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => StartApplicationInput, description: 'Call and consortium.' })
    input: StartApplicationInput,
  ): Promise<ApplicationPayload> {
    return changed(await this.start.run(actor, parseInput(startApplicationInput, input)));
  }

  @Mutation(() => SaveSectionPayload, { description: 'Keeps answers; STALE_VERSION carries what is kept.' })
  @MachinesToo()
  async saveSection(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => SaveSectionInput, description: 'The answers.' }) input: SaveSectionInput,
  ): Promise<SaveSectionPayload> {
    const answers = Object.fromEntries(input.answers.map(({ questionKey, text }) => [questionKey, text]));
    const { current, problems } = await this.sections.run(
      actor,
      input.applicationId,
      parseInput(saveSectionInput, { ...input, answers }),
    );
    const section = current === null ? null : { ...current, answers: toAnswers(current.answers) };
    return { section, problems: problems.map(toProblemType) };
  }

  @Mutation(() => ApplicationPayload, {
    description: 'Keeps the budget; STALE_VERSION carries what is kept.',
  })
  @MachinesToo()
  async saveBudget(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => SaveBudgetInput, description: 'The whole budget.' }) input: SaveBudgetInput,
  ): Promise<ApplicationPayload> {
    const { current, problems } = await this.budgets.run(
      actor,
      input.applicationId,
      parseInput(saveBudgetInput, input),
    );
    return { application: toApplicationType(current), problems: problems.map(toProblemType) };
  }

  @Mutation(() => ApplicationPayload, { description: 'Hands the draft to the members for review.' })
  async beginReview(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => ApplicationStepInput, description: 'Which one.' })
    input: ApplicationStepInput,
  ): Promise<ApplicationPayload> {
    return changed(await this.steps.beginReview(actor, input.applicationId));
  }

  @Mutation(() => ApplicationPayload, {
    description: 'Hands it in: questions, answers and budget are frozen.',
  })
  async submitApplication(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => ApplicationStepInput, description: 'Which one.' })
    input: ApplicationStepInput,
  ): Promise<ApplicationPayload> {
    return changed(await this.steps.submit(actor, input.applicationId));
  }

  @Mutation(() => ApplicationPayload, { description: 'Takes it back.' })
  async withdrawApplication(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => ApplicationStepInput, description: 'Which one.' })
    input: ApplicationStepInput,
  ): Promise<ApplicationPayload> {
    return changed(await this.steps.withdraw(actor, input.applicationId));
  }
}
