import {
  entryImported,
  gapsOf,
  type ImportFormat,
  type MissingField,
  type Reading,
  readFile,
} from '@allmende/exchange-core';
import {
  assertAllowed,
  Clock,
  Database,
  DomainEvents,
  ProblemsError,
  RateLimits,
} from '@allmende/platform-api';
import { type Actor, RATE_RULES } from '@allmende/platform-core';
import { CreateProject } from '@allmende/projects-api';
import { canCreateProject, type Project } from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { ProjectDetails } from '../data/project-details.repository.js';
import { readJson, readYaml } from '../documents/yaml.js';
import { FetchFile, type FileSource } from './fetch-file.js';
import { GatherEntries } from './gather-entries.js';
import { KeepRun } from './keep-run.js';

/** In whose name, for which municipality, and from where. */
export interface ImportRequest extends FileSource {
  readonly organisationId: string;
  readonly ags?: string | null;
  readonly format: ImportFormat;
}

/** A draft that came from a file, with what became of each of its fields. */
export interface ImportedEntry {
  readonly project: Project;
  readonly reading: Reading;
  /** What the form it came in still needs before it could leave again. */
  readonly missing: readonly MissingField[];
}

/** The helpers an import needs to tell what it did. */
@Injectable()
export class ImportTraces {
  constructor(
    @Inject(KeepRun) readonly log: KeepRun,
    @Inject(GatherEntries) readonly gather: GatherEntries,
    @Inject(DomainEvents) readonly events: DomainEvents,
    @Inject(RateLimits) readonly limits: RateLimits,
    @Inject(Clock) readonly clock: Clock,
  ) {}
}

/** Makes drafts from a file: all of its entries or none. Nothing is published by it, and nothing counts as evidence. */
@Injectable()
export class ImportEntries {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(FetchFile) private readonly files: FetchFile,
    @Inject(CreateProject) private readonly create: CreateProject,
    @Inject(ProjectDetails) private readonly details: ProjectDetails,
    @Inject(ImportTraces) private readonly traces: ImportTraces,
  ) {}

  async run(actor: Actor, request: ImportRequest): Promise<readonly ImportedEntry[]> {
    assertAllowed(canCreateProject(actor, request.organisationId), actor);
    await this.traces.limits.take(RATE_RULES.IMPORTS_PER_ACTOR, actor.accountId ?? '');
    const text = await this.files.run(request, request.format);
    const file = request.format === 'publiccode' ? readYaml(text) : readJson(text);
    if (!file.ok) throw new ProblemsError(file.problems);
    const read = readFile(file.content, request.format);
    if (!read.ok) throw new ProblemsError(read.problems);
    return this.database.transaction(async () => {
      const entries: ImportedEntry[] = [];
      for (const reading of read.readings) entries.push(await this.take(actor, request, reading));
      return entries;
    });
  }

  private async take(
    actor: Actor,
    { organisationId, ags, format }: ImportRequest,
    reading: Reading,
  ): Promise<ImportedEntry> {
    const { draft, details } = reading;
    const project = await this.create.run(actor, { organisationId, ags: ags ?? null, draft });
    const { log, gather, events, clock } = this.traces;
    await this.details.save({ projectId: project.id, details, version: 1, savedAt: clock.now() });
    await events.record(actor, [entryImported(project, format)]);
    const { entry } = await gather.one(actor, project);
    const missing = gapsOf(entry, format);
    await log.run(actor, organisationId, {
      ...{ direction: 'import', format, projectId: project.id, entries: 1, violations: missing.length },
      ...{ contentVersion: project.version, detailsVersion: 1 },
    });
    return { project, reading, missing };
  }
}
