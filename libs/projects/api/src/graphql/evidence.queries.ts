import { Clock, CurrentRequest, RequestContext } from '@allmende/platform-api';
import {
  EVIDENCE_PART,
  type EvidenceFacts,
  possibleSteps,
  type Project,
  SOURCE_SHEET_PART,
} from '@allmende/projects-core';
import { Inject } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { EvidencePartsLoader } from '../data/evidence-parts-loader.js';
import { ProjectPartLoader } from '../data/project-part-loader.js';
import { StepGates } from '../use-cases/step-gates.js';
import { toEvidenceType, toIndexTypes, toSourceSheetType, toStepType } from './evidence-view.js';
import { IndexedEvidenceType, LifecycleStepType, ProjectEvidenceType } from './evidence.type.js';
import { ProjectType } from './project.type.js';
import { ProjectSourceSheetType } from './source-sheet.type.js';

/** What a project can show for itself, and what its next steps ask for. */
@Resolver(() => ProjectType)
export class EvidenceQueries {
  constructor(
    @Inject(ProjectPartLoader) private readonly parts: ProjectPartLoader,
    @Inject(EvidencePartsLoader) private readonly evidenceParts: EvidencePartsLoader,
    @Inject(StepGates) private readonly gates: StepGates,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @ResolveField(() => ProjectEvidenceType, {
    nullable: true,
    description: 'The evidence as it is written; null while nobody wrote about it.',
  })
  async evidence(
    @Parent() project: Project,
    @CurrentRequest() request: RequestContext,
  ): Promise<ProjectEvidenceType | null> {
    const kept = await this.parts.of(request, EVIDENCE_PART, project.id);
    return kept === null ? null : toEvidenceType(kept);
  }

  @ResolveField(() => ProjectSourceSheetType, {
    nullable: true,
    description: 'The data it works on and whether they are ready; null while nobody wrote about them.',
  })
  async sourceSheet(
    @Parent() project: Project,
    @CurrentRequest() request: RequestContext,
  ): Promise<ProjectSourceSheetType | null> {
    const kept = await this.parts.of(request, SOURCE_SHEET_PART, project.id);
    return kept === null ? null : toSourceSheetType(kept);
  }

  @ResolveField(() => [IndexedEvidenceType], {
    description: 'What its state calls for, there or missing. Empty for an entry from a public source.',
  })
  async evidenceIndex(
    @Parent() project: Project,
    @CurrentRequest() request: RequestContext,
  ): Promise<IndexedEvidenceType[]> {
    return toIndexTypes(await this.facts(project, request));
  }

  @ResolveField(() => [LifecycleStepType], { description: 'The possible steps with what each asks for.' })
  async nextSteps(
    @Parent() project: Project,
    @CurrentRequest() request: RequestContext,
  ): Promise<LifecycleStepType[]> {
    const steps = possibleSteps(await this.facts(project, request));
    return Promise.all(
      steps.map(async (step) =>
        toStepType(
          step,
          await this.gates.ofProject(project, {
            ...{ from: project.state, to: step.to, accountId: null },
          }),
        ),
      ),
    );
  }

  private async facts(project: Project, request: RequestContext): Promise<EvidenceFacts> {
    const parts = await this.evidenceParts.ofRequest(request, project.id);
    return { ...parts, project, today: this.clock.now().toISOString().slice(0, 10) };
  }
}
