import { CurrentActor, CurrentRequest, loaderOf, RequestContext } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Projects, ProjectType } from '@allmende/projects-api';
import type { Project } from '@allmende/projects-core';
import { Inject } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type PublicExchange, ReadExchange } from '../use-cases/read-exchange.js';
import { ExchangeFileType, ProjectExchangeType } from './exchange.type.js';

const PUBLISHED = {};

/** What exchange adds to a project. */
@Resolver(() => ProjectType)
export class ProjectExchangeQueries {
  constructor(
    @Inject(ReadExchange) private readonly exchanges: ReadExchange,
    @Inject(Projects) private readonly projects: Projects,
  ) {}

  @ResolveField(() => [ExchangeFileType], {
    description: 'The entry as files for other registers; empty while it is not published.',
  })
  async exchangeFiles(
    @Parent() project: Pick<Project, 'id'>,
    @CurrentActor() actor: Actor,
    @CurrentRequest() request: RequestContext,
  ): Promise<readonly ExchangeFileType[]> {
    return (await this.published(project, actor, request))?.files ?? [];
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'The entry as a schema.org object in JSON, for the page; null while it is not published.',
  })
  async schemaOrg(
    @Parent() project: Pick<Project, 'id'>,
    @CurrentActor() actor: Actor,
    @CurrentRequest() request: RequestContext,
  ): Promise<string | null> {
    return (await this.published(project, actor, request))?.schemaOrg ?? null;
  }

  @ResolveField(() => ProjectExchangeType, {
    nullable: true,
    description: 'How it stands with other registers; null for who does not write it.',
  })
  async exchange(
    @Parent() { id }: Pick<Project, 'id'>,
    @CurrentActor() actor: Actor,
  ): Promise<ProjectExchangeType | null> {
    const project = await this.projects.find(actor, id);
    const desk = project === null ? null : await this.exchanges.desk(actor, project);
    if (desk === null) return null;
    const runs = desk.runs.map((run) => ({ ...run, own: run.organisationId !== null }));
    return { ...desk, runs };
  }

  private async published(
    { id }: Pick<Project, 'id'>,
    actor: Actor,
    request: RequestContext,
  ): Promise<PublicExchange | null> {
    const loader = loaderOf<string, PublicExchange>(
      request,
      PUBLISHED,
      (ids) => this.exchanges.published(actor, ids) as Promise<readonly PublicExchange[]>,
    );
    return loader.load(id);
  }
}
