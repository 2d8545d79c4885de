import { CurrentActor, MachinesToo, parseInput, toProblemType } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { EVIDENCE_PART, evidenceInput, SOURCE_SHEET_PART, sourceSheetInput } from '@allmende/projects-core';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { SaveProjectPart } from '../use-cases/save-project-part.js';
import { toEvidenceType, toSourceSheetType } from './evidence-view.js';
import { SaveEvidenceInput, SaveEvidencePayload } from './evidence.type.js';
import { SaveSourceSheetInput, SaveSourceSheetPayload } from './source-sheet.type.js';

/** Saves of the parts that speak for a step. */
@Resolver()
export class EvidenceMutations {
  constructor(@Inject(SaveProjectPart) private readonly save: SaveProjectPart) {}

  @MachinesToo()
  @Mutation(() => SaveEvidencePayload, { description: 'Keeps the evidence; the pages call it as one goes.' })
  async saveEvidence(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => SaveEvidenceInput, description: 'What was written on which version.' })
    input: SaveEvidenceInput,
  ): Promise<SaveEvidencePayload> {
    const content = parseInput(evidenceInput, input.content);
    const { current, problems } = await this.save.run(actor, EVIDENCE_PART, { ...input, content });
    return { evidence: toEvidenceType(current), problems: problems.map(toProblemType) };
  }

  @MachinesToo()
  @Mutation(() => SaveSourceSheetPayload, {
    description: 'Keeps the data sheet; the page calls it as one goes.',
  })
  async saveSourceSheet(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => SaveSourceSheetInput, description: 'What was written on which version.' })
    input: SaveSourceSheetInput,
  ): Promise<SaveSourceSheetPayload> {
    const content = parseInput(sourceSheetInput, input.content);
    const { current, problems } = await this.save.run(actor, SOURCE_SHEET_PART, { ...input, content });
    return { sourceSheet: toSourceSheetType(current), problems: problems.map(toProblemType) };
  }
}
