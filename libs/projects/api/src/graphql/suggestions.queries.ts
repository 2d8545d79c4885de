import { MunicipalityType } from '@allmende/municipalities-api';
import { CurrentActor, parseInput, Public } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { type DesignFieldKey, suggestEachInput, suggestText } from '@allmende/projects-core';
import { Inject } from '@nestjs/common';
import { Args, Field, Info, Int, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { SuggestEntries } from '../use-cases/suggest-entries.js';
import { askedColumns } from './asked-columns.js';
import { DesignFieldEnum } from './enums.js';
import { ProjectType } from './project.type.js';

@ObjectType('SearchSuggestions', { description: 'What fits what has been typed so far, by kind.' })
export class SearchSuggestionsType {
  @Field(() => String, {
    nullable: true,
    description: 'What was looked up; null while too little has been typed.',
  })
  text!: string | null;

  /** At most so many of each kind; for the fields below and those that other domains add. */
  each!: number;
}

/** Suggestions while typing; each kind is looked up only when it is asked for, later domains add theirs. */
@Resolver(() => SearchSuggestionsType)
export class SuggestionQueries {
  constructor(@Inject(SuggestEntries) private readonly suggest: SuggestEntries) {}

  @Public()
  @Query(() => SearchSuggestionsType, { description: 'Suggestions while somebody types into a search.' })
  searchSuggestions(
    @Args('text', { type: () => String, description: 'What has been typed; the first 80 characters count.' })
    text: string,
    @Args('each', {
      type: () => Int,
      defaultValue: 4,
      description: 'At most so many of each kind, up to 10.',
    })
    each: number,
  ): SearchSuggestionsType {
    return { text: suggestText(text), ...parseInput(suggestEachInput, { each }) };
  }

  @ResolveField(() => [ProjectType], { description: 'Published projects one may see, best first.' })
  async projects(
    @Parent() { text, each }: SearchSuggestionsType,
    @CurrentActor() actor: Actor,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ProjectType[]> {
    if (text === null) return [];
    return (await this.suggest.projects(actor, text, each, askedColumns(info, []))) as ProjectType[];
  }

  @ResolveField(() => [MunicipalityType], { description: 'Municipalities by name, Kreis, postcode or AGS.' })
  async municipalities(@Parent() { text, each }: SearchSuggestionsType): Promise<MunicipalityType[]> {
    return text === null ? [] : [...(await this.suggest.municipalities(text, each))];
  }

  @ResolveField(() => [DesignFieldEnum], { description: 'Design fields whose words have been begun.' })
  fields(@Parent() { text, each }: SearchSuggestionsType): DesignFieldKey[] {
    return text === null ? [] : [...this.suggest.fields(text, each)];
  }
}
