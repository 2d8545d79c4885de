import { CurrentActor, pageRequest, parseInput, Public, toConnection } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { type Project, projectFilterInput, searchNearInput } from '@allmende/projects-core';
import { Inject } from '@nestjs/common';
import { Args, ID, Info, Int, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { type ListedProject, ListProjects, type ProjectListOrder } from '../use-cases/list-projects.js';
import { SearchProjects } from '../use-cases/search-projects.js';
import { askedColumns } from './asked-columns.js';
import { ProjectListOrderEnum } from './enums.js';
import { isSelected } from './is-selected.js';
import { SearchProjectsArgs } from './project-search-args.type.js';
import { ProjectSearchType, toProjectSearch } from './project-search.type.js';
import { ProjectListFilterInput } from './project.input.js';
import { ProjectConnection, ProjectType } from './project.type.js';

const FIRST = { type: () => Int, defaultValue: 20, description: 'Page size, 1 to 100.' };
const AFTER = { type: () => String, nullable: true, description: 'The `endCursor` of the page before.' };

@Resolver(() => ProjectType)
export class ProjectQueries {
  constructor(
    @Inject(ListProjects) private readonly list: ListProjects,
    @Inject(SearchProjects) private readonly search: SearchProjects,
  ) {}

  @Public()
  @Query(() => ProjectType, { nullable: true, description: 'One project by its address, if one may see it.' })
  async project(
    @CurrentActor() actor: Actor,
    @Args('key', { type: () => String, description: 'The readable address part.' }) key: string,
  ): Promise<Project> {
    return this.list.byKey(actor, key);
  }

  @Public()
  @Query(() => ProjectType, { nullable: true, description: 'One project by its id, if one may see it.' })
  async projectById(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'Which one.' }) id: string,
  ): Promise<Project> {
    return this.list.byId(actor, id);
  }

  @Public()
  @Query(() => ProjectConnection, { description: 'Published projects, page by page.' })
  async projects(
    @CurrentActor() actor: Actor,
    @Args('first', FIRST) first: number,
    @Args('after', AFTER) after: string | null,
    @Args('filter', { type: () => ProjectListFilterInput, nullable: true, description: 'Which ones.' })
    filter: ProjectListFilterInput | null,
    @Args('sort', {
      type: () => ProjectListOrderEnum,
      defaultValue: 'newest',
      description: 'In which order.',
    })
    sort: ProjectListOrder,
    @Info() info: GraphQLResolveInfo,
  ) {
    const columns = askedColumns(info, ['nodes']);
    const page = await this.list.run(actor, filter ?? {}, sort, pageRequest(first, after), columns);
    return toConnection(page, same);
  }

  @Query(() => ProjectConnection, { description: 'Drafts of my organisations, the latest change first.' })
  async myDrafts(
    @CurrentActor() actor: Actor,
    @Args('first', FIRST) first: number,
    @Args('after', AFTER) after: string | null,
  ) {
    return toConnection(await this.list.ofOwnOrganisations(actor, true, pageRequest(first, after)), same);
  }

  @Query(() => ProjectConnection, {
    description: 'Projects of my organisations in every status, the latest change first.',
  })
  async projectsOfMyOrganisations(
    @CurrentActor() actor: Actor,
    @Args('first', FIRST) first: number,
    @Args('after', AFTER) after: string | null,
  ) {
    return toConnection(await this.list.ofOwnOrganisations(actor, false, pageRequest(first, after)), same);
  }

  @Public()
  @Query(() => ProjectSearchType, {
    description: 'Finds published projects by words in any spelling. Without words: the newest.',
  })
  async searchProjects(
    @CurrentActor() actor: Actor,
    @Args() args: SearchProjectsArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ProjectSearchType> {
    const page = await this.search.run(actor, {
      text: args.text,
      filter: parseInput(projectFilterInput, args.filter ?? {}),
      sort: args.sort,
      near: args.near == null ? null : parseInput(searchNearInput, args.near),
      page: pageRequest(args.first, args.after),
      withFacets: isSelected(info, ['facets']),
      withHighlights: isSelected(info, ['nodes', 'highlights']),
      columns: askedColumns(info, ['nodes', 'project']),
    });
    return toProjectSearch(page);
  }
}

/** A field that is not a column is resolved from the row; a column that nobody asked for is not read. */
function same(project: ListedProject): ProjectType {
  return project as ProjectType;
}
