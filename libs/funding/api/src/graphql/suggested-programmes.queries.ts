import { SearchSuggestionsType } from '@allmende/projects-api';
import { suggestAmong } from '@allmende/projects-core';
import { Inject } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ReadCalls } from '../use-cases/read-calls.js';
import { FundingProgrammeType } from './call.type.js';

/** What this domain adds to the suggestions of a search. */
@Resolver(() => SearchSuggestionsType)
export class SuggestedProgrammes {
  constructor(@Inject(ReadCalls) private readonly calls: ReadCalls) {}

  @ResolveField(() => [FundingProgrammeType], { description: 'Programmes by title and funder.' })
  async programmes(@Parent() { text, each }: SearchSuggestionsType): Promise<FundingProgrammeType[]> {
    if (text === null) return [];
    const programmes = await this.calls.programmes();
    return [...suggestAmong(text, programmes, ({ title, funder }) => `${title} ${funder}`, each)];
  }
}
