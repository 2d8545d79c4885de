import { detailsOf, exchangeDetailsInput, type ImportFormat } from '@allmende/exchange-core';
import { CurrentActor, MachinesToo, parseInput, ProblemsError, toProblemType } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { ImportEntries } from '../use-cases/import-entries.js';
import { SaveExchangeDetails } from '../use-cases/save-exchange-details.js';
import {
  ImportEntriesInput,
  ImportEntriesPayload,
  SaveExchangeDetailsInput,
  SaveExchangeDetailsPayload,
} from './exchange-payloads.type.js';

const FILE = { type: () => ImportEntriesInput, description: 'In whose name, and the file.' };

@Resolver()
export class ExchangeMutations {
  constructor(
    @Inject(SaveExchangeDetails) private readonly save: SaveExchangeDetails,
    @Inject(ImportEntries) private readonly entries: ImportEntries,
  ) {}

  @MachinesToo()
  @Mutation(() => SaveExchangeDetailsPayload, { description: 'Keeps what other registers ask.' })
  async saveExchangeDetails(
    @CurrentActor() actor: Actor,
    @Args('input', {
      type: () => SaveExchangeDetailsInput,
      description: 'What was written on which version.',
    })
    { projectId, expectedVersion, answers }: SaveExchangeDetailsInput,
  ): Promise<SaveExchangeDetailsPayload> {
    const given = detailsOf(answers);
    if (given.problems.length > 0) throw new ProblemsError(given.problems);
    const details = parseInput(exchangeDetailsInput, given.details);
    const { current, problems } = await this.save.run(actor, { projectId, expectedVersion, details });
    return { project: current, problems: problems.map(toProblemType) };
  }

  @MachinesToo()
  @Mutation(() => ImportEntriesPayload, { description: 'Makes a draft from a publiccode.yml.' })
  async importPubliccode(
    @CurrentActor() actor: Actor,
    @Args('input', FILE) input: ImportEntriesInput,
  ): Promise<ImportEntriesPayload> {
    return this.take(actor, input, 'publiccode');
  }

  @MachinesToo()
  @Mutation(() => ImportEntriesPayload, {
    description: 'Makes drafts from one or several records of the Eurocities standard.',
  })
  async importEurocities(
    @CurrentActor() actor: Actor,
    @Args('input', FILE) input: ImportEntriesInput,
  ): Promise<ImportEntriesPayload> {
    return this.take(actor, input, 'eurocities');
  }

  private async take(
    actor: Actor,
    input: ImportEntriesInput,
    format: ImportFormat,
  ): Promise<ImportEntriesPayload> {
    const entries = await this.entries.run(actor, { ...input, format });
    return {
      entries: entries.map(({ project, reading: { taken, ignored }, missing }) => ({
        ...{ project, taken, ignored, missing },
      })),
      problems: [],
    };
  }
}
