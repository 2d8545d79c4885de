import { readFile } from 'node:fs/promises';
import { MunicipalityAtlas } from '@allmende/municipalities-api';
import { accept, Clock, Database, DomainEvents, ProblemsError } from '@allmende/platform-api';
import { ANONYMOUS, type DomainEvent, type Problem, problem } from '@allmende/platform-core';
import {
  createProject,
  missingForPublication,
  type Project,
  PROJECT_EVENTS,
  projectEvent,
  publishProject,
} from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { Projects } from '../data/project.repository.js';
import { KeepVersions } from './keep-versions.js';
import { toProjectMunicipality } from './project-municipality.js';
import { type PublicCase, readPublicCases } from './public-case.js';

const SHIPPED = new URL('../../content/public-cases.json', import.meta.url);

/** Keys of what was entered anew, what changed, and how many entries were already the same. */
export interface ImportReport {
  readonly created: readonly string[];
  readonly updated: readonly string[];
  readonly unchanged: number;
}

/**
 * Brings entries from public sources to the state given, all or none. They are published without a publisher: no
 * municipality speaks in them. For operators and the first start; no client reaches it.
 */
@Injectable()
export class ImportPublicCases {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Projects) private readonly projects: Projects,
    @Inject(KeepVersions) private readonly versions: KeepVersions,
    @Inject(MunicipalityAtlas) private readonly atlas: MunicipalityAtlas,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Imports the cases that come with the system. */
  async runShipped(): Promise<ImportReport> {
    return this.run(readPublicCases(JSON.parse(await readFile(SHIPPED, 'utf8'))));
  }

  async run(cases: readonly PublicCase[]): Promise<ImportReport> {
    const fresh = await this.toProjects(cases);
    return this.database.transaction(async () => {
      const keys = fresh.map((project) => project.key);
      const known = new Map(
        (await this.projects.findByKeysUnscoped(keys)).map((project) => [project.key, project]),
      );
      refuseTakenKeys(fresh, known);
      const created = fresh.filter((project) => !known.has(project.key));
      if (created.length > 0) await this.projects.addAll(created);
      await this.versions.keepFirst(created, false);
      const updated = await this.updateChanged(fresh, known);
      await this.events.record(ANONYMOUS, [
        ...created.flatMap(eventsOf),
        ...updated.map((project) => projectEvent(PROJECT_EVENTS.revised, project)),
      ]);
      return {
        created: created.map((project) => project.key),
        updated: updated.map((project) => project.key),
        unchanged: fresh.length - created.length - updated.length,
      };
    });
  }

  private async updateChanged(
    fresh: readonly Project[],
    known: ReadonlyMap<string, Project>,
  ): Promise<readonly Project[]> {
    const updated: Project[] = [];
    for (const project of fresh) {
      const before = known.get(project.key);
      if (before === undefined || reported(before) === reported(project)) continue;
      const { id, createdAt, publishedAt, status, audiences } = before;
      const version = before.version + 1;
      const kept = { id, createdAt, publishedAt, status, audiences, version };
      const saved = await this.projects.save(before, { ...project, ...kept });
      await this.versions.run(before, saved, this.clock.now());
      updated.push(saved);
    }
    return updated;
  }

  /** The published projects that the cases describe; throws everything that is wrong with any of them. */
  private async toProjects(cases: readonly PublicCase[]): Promise<readonly Project[]> {
    const problems: Problem[] = [];
    const projects: Project[] = [];
    for (const [at, entry] of cases.entries()) {
      const result = await this.toProject(entry);
      if (Array.isArray(result)) problems.push(...result.map((found) => atCase(at, entry.key, found)));
      else projects.push(result as Project);
    }
    const doubled = cases.filter((entry, at) => cases.findIndex(({ key }) => key === entry.key) !== at);
    problems.push(...doubled.map(({ key }) => problem('DUPLICATE', 'cases', { key })));
    if (problems.length > 0) throw new ProblemsError(problems);
    return projects;
  }

  private async toProject({ key, ags, content, source }: PublicCase): Promise<Project | readonly Problem[]> {
    const now = this.clock.now();
    const municipality = toProjectMunicipality(await this.atlas.byAgs(ags));
    const draft = createProject({
      id: this.clock.newId(),
      now,
      municipality,
      organisationId: null,
      source,
      input: content,
    });
    if (!draft.ok) return draft.problems;
    const missing = missingForPublication(draft.changes, 'public_source');
    if (missing.length > 0) return missing;
    const { changes } = accept(publishProject(draft.changes, { now, gate: [] }));
    // The key of the source is the address for good, so that a second import meets the same entry.
    return { ...draft.changes, ...changes, key, version: 1 };
  }
}

function eventsOf(project: Project): DomainEvent[] {
  return [projectEvent(PROJECT_EVENTS.created, project), projectEvent(PROJECT_EVENTS.published, project)];
}

function atCase(at: number, key: string, { code, path, params }: Problem): Problem {
  return problem(code, `cases.${at}.${path}`, { ...params, key });
}

function refuseTakenKeys(fresh: readonly Project[], known: ReadonlyMap<string, Project>): void {
  const taken = fresh.filter(({ key }) => known.get(key)?.origin === 'municipality');
  if (taken.length > 0) {
    throw new ProblemsError(taken.map(({ key }) => problem('KEY_TAKEN', 'cases', { key })));
  }
}

/** Everything a source reports, to tell whether it reports something new; the day of looking is not news. */
function reported(project: Project): string {
  const { ags, title, summary, primaryField, secondaryFields, actionClusters, solutionType, state } = project;
  const { municipalRole, valuePromise, problem: told, approach, contactMailbox, links, licence } = project;
  const { beneficiary, indicator, baseline, target } = valuePromise;
  const { name, url, year } = project.source ?? {};
  return JSON.stringify([
    ...[ags, title, summary, primaryField, secondaryFields, actionClusters, solutionType, state],
    ...[municipalRole, beneficiary, indicator, baseline, target, told, approach, contactMailbox, licence],
    ...[links.map((link) => [link.label, link.url]), name, url, year],
  ]);
}
