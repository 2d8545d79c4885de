import { decided, problem, refused, type Decision, type Problem } from '@allmende/platform-core';
import { draftAudiences } from './owners/co-owner.js';
import { PROJECT_EVENTS, projectEvent } from './project.events.js';
import type { ProjectDraftInput } from './project.input.js';
import { EMPTY_PROJECT_CONTENT, type Project, type PublicSource } from './project.js';
import { INITIAL_PROJECT_STATUS } from './project-status.js';
import { readableKey } from './readable-key.js';
import { fieldProblems, writtenContent } from './write-content.js';

/** What the register says about the municipality a project belongs to. */
export interface ProjectMunicipality {
  readonly ags: string;
  /** True when the key has ended, for example by a merger. */
  readonly retired: boolean;
  readonly successorAgs: string | null;
}

/** Everything a new entry is made of. A `source` makes it an entry from a public source, without an organisation. */
export interface CreateProject {
  readonly id: string;
  readonly now: Date;
  /** Null when the register has no such key. */
  readonly municipality: ProjectMunicipality | null;
  readonly organisationId: string | null;
  readonly source?: PublicSource | null;
  readonly input: ProjectDraftInput;
}

/** Opens a draft; only its own organisation sees it. */
export function createProject(request: CreateProject): Decision<Project> {
  const { id, now, municipality, organisationId, input } = request;
  const source = request.source ?? null;
  const content = { ...EMPTY_PROJECT_CONTENT, ...writtenContent(EMPTY_PROJECT_CONTENT, input) };
  const problems = [...municipalityProblems(municipality), ...fieldProblems(content)];
  if ((organisationId === null) !== (source !== null)) problems.push(problem('ORIGIN_UNCLEAR', 'source'));
  if (municipality === null || problems.length > 0) return refused(problems);

  const project: Project = {
    ...content,
    id,
    key: readableKey(content.title, id, 'projekt'),
    organisationId,
    coOwnerIds: [],
    ags: municipality.ags,
    origin: source === null ? 'municipality' : 'public_source',
    status: INITIAL_PROJECT_STATUS,
    audiences: draftAudiences({ organisationId, coOwnerIds: [] }),
    version: 1,
    createdAt: now,
    updatedAt: now,
    publishedAt: null,
    source,
  };
  return decided(project, [projectEvent(PROJECT_EVENTS.created, project)]);
}

function municipalityProblems(municipality: ProjectMunicipality | null): Problem[] {
  if (municipality === null) return [problem('MUNICIPALITY_UNKNOWN', 'ags')];
  if (!municipality.retired) return [];
  const { ags, successorAgs } = municipality;
  return [problem('MUNICIPALITY_MERGED', 'ags', successorAgs === null ? { ags } : { ags, successorAgs })];
}
