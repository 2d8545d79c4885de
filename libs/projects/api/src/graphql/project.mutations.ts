import { CurrentActor, MachinesToo, parseInput, toProblemType } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { lifecycleChangeInput, projectDraftInput } from '@allmende/projects-core';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { ChangeLifecycleState } from '../use-cases/change-lifecycle-state.js';
import { BeginProject } from '../use-cases/begin-project.js';
import { DeleteDraft } from '../use-cases/delete-draft.js';
import { PublishProject } from '../use-cases/publish-project.js';
import { SaveProjectDraft } from '../use-cases/save-project-draft.js';
import { WithdrawProject } from '../use-cases/withdraw-project.js';
import {
  ChangeLifecycleStatePayload,
  CreateProjectPayload,
  DeleteDraftPayload,
  PublishProjectPayload,
  SaveProjectDraftPayload,
  WithdrawProjectPayload,
} from './project-payloads.type.js';
import {
  ChangeLifecycleStateInput,
  CreateProjectInput,
  DeleteDraftInput,
  PublishProjectInput,
  SaveProjectDraftInput,
  WithdrawProjectInput,
} from './project.input.js';
import { ProjectType } from './project.type.js';

@Resolver(() => ProjectType)
export class ProjectMutations {
  constructor(
    @Inject(BeginProject) private readonly begin: BeginProject,
    @Inject(SaveProjectDraft) private readonly save: SaveProjectDraft,
    @Inject(PublishProject) private readonly publish: PublishProject,
    @Inject(WithdrawProject) private readonly withdraw: WithdrawProject,
    @Inject(ChangeLifecycleState) private readonly changeState: ChangeLifecycleState,
    @Inject(DeleteDraft) private readonly remove: DeleteDraft,
  ) {}

  @Mutation(() => CreateProjectPayload, { description: 'Opens a draft that only its organisation sees.' })
  @MachinesToo()
  async createProject(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => CreateProjectInput, description: 'For whom, and what is known so far.' })
    input: CreateProjectInput,
  ): Promise<CreateProjectPayload> {
    const draft = parseInput(projectDraftInput, input.draft);
    const { organisationId, ags = null, templateKey = null } = input;
    const project = await this.begin.run(actor, { organisationId, ags, draft }, templateKey);
    return { project, problems: [] };
  }

  @Mutation(() => SaveProjectDraftPayload, {
    description: 'Keeps what was typed; the form calls it as one goes.',
  })
  @MachinesToo()
  async saveProjectDraft(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => SaveProjectDraftInput, description: 'What was typed since which version.' })
    input: SaveProjectDraftInput,
  ): Promise<SaveProjectDraftPayload> {
    const draft = parseInput(projectDraftInput, input.draft);
    const { saved, project, problems } = await this.save.run(actor, { ...input, draft });
    if (saved) return { project, current: null, problems: [] };
    return { project: null, current: project, problems: problems.map(toProblemType) };
  }

  @Mutation(() => PublishProjectPayload, { description: 'Makes a complete entry readable for everybody.' })
  async publishProject(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => PublishProjectInput, description: 'Which one.' }) input: PublishProjectInput,
  ): Promise<PublishProjectPayload> {
    return { project: await this.publish.run(actor, input), problems: [] };
  }

  @Mutation(() => WithdrawProjectPayload, { description: 'Takes a published entry back.' })
  async withdrawProject(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => WithdrawProjectInput, description: 'Which one.' })
    input: WithdrawProjectInput,
  ): Promise<WithdrawProjectPayload> {
    return { project: await this.withdraw.run(actor, input), problems: [] };
  }

  @Mutation(() => ChangeLifecycleStatePayload, { description: 'Says how far a project has come.' })
  @MachinesToo()
  async changeLifecycleState(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => ChangeLifecycleStateInput, description: 'Which one, and where to.' })
    input: ChangeLifecycleStateInput,
  ): Promise<ChangeLifecycleStatePayload> {
    const change = parseInput(lifecycleChangeInput, input);
    return { project: await this.changeState.run(actor, input.id, change), problems: [] };
  }

  @Mutation(() => DeleteDraftPayload, { description: 'Throws a draft away.' })
  async deleteDraft(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => DeleteDraftInput, description: 'Which one.' }) input: DeleteDraftInput,
  ): Promise<DeleteDraftPayload> {
    return { deletedId: await this.remove.run(actor, input), problems: [] };
  }
}
