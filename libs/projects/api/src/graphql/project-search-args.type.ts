import type { ProjectSort } from '@allmende/projects-core';
import { ArgsType, Field, Int } from '@nestjs/graphql';
import { ProjectSortEnum } from './enums.js';
import { ProjectFilterInput, SearchNearInput } from './project.input.js';

/** What a search is asked by. */
@ArgsType()
export class SearchProjectsArgs {
  @Field(() => String, { defaultValue: '', description: 'Words; the first 200 characters count.' })
  text!: string;

  @Field(() => ProjectFilterInput, { nullable: true, description: 'Which ones.' })
  filter?: ProjectFilterInput | null;

  @Field(() => ProjectSortEnum, { defaultValue: 'relevance', description: 'In which order.' })
  sort!: ProjectSort;

  @Field(() => SearchNearInput, { nullable: true, description: 'From where distances count.' })
  near?: SearchNearInput | null;

  @Field(() => Int, { defaultValue: 20, description: 'Page size, 1 to 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'The `endCursor` of the page before.' })
  after?: string | null;
}
