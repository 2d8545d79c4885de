import { assertAllowed, decodeCursor, encodeCursor, ProblemsError } from '@allmende/platform-api';
import { type Actor, type PageRequest, problem } from '@allmende/platform-core';
import {
  affectedBy,
  canTraceSchemaChange,
  type Project,
  type SchemaChange,
  STORED_PARTS,
  type StoredPart,
} from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { isUuid } from '../data/is-uuid.js';
import { partKey, ProjectParts } from '../data/project-part.repository.js';
import { ProjectLists } from '../data/project-lists.js';

const BATCH = 200;
/** So many entries are looked at for one page; a change that concerns few of many takes several. */
const MOST = 2_000;

/** A page of the entries that a change concerns. */
export interface SchemaImpact {
  readonly projects: readonly Project[];
  /** How many published entries were looked at for this page. */
  readonly looked: number;
  /** Where the next page begins; null when every published entry was looked at. */
  readonly endCursor: string | null;
}

/** Names the published entries that a change of the field schema leaves with something to do. */
@Injectable()
export class TraceSchemaChange {
  constructor(
    @Inject(ProjectLists) private readonly lists: ProjectLists,
    @Inject(ProjectParts) private readonly parts: ProjectParts,
  ) {}

  async run(actor: Actor, change: SchemaChange, { first, after }: PageRequest): Promise<SchemaImpact> {
    assertAllowed(canTraceSchemaChange(actor), actor);
    const concerned: Project[] = [];
    let looked = 0;
    let last = after === null ? null : placeOf(after);
    while (looked < MOST) {
      const batch = await this.lists.publishedUnscoped(last, BATCH);
      const affected = await this.affected(change, batch);
      for (const project of batch) {
        looked += 1;
        last = project.id;
        if (!affected.has(project.id)) continue;
        concerned.push(project);
        if (concerned.length === first) return page(concerned, looked, last);
      }
      if (batch.length < BATCH) return page(concerned, looked, null);
    }
    return page(concerned, looked, last);
  }

  private async affected(change: SchemaChange, batch: readonly Project[]): Promise<ReadonlySet<string>> {
    const { part } = change;
    const kept = isStored(part)
      ? await this.parts.batchUnscoped(batch.map(({ id }) => partKey({ part, projectId: id })))
      : null;
    const entries = batch.map(({ id, origin, status, state }, at) => ({
      ...{ id, origin, status, state },
      contents: { [part]: kept === null ? batch[at] : kept[at]?.content },
    }));
    return new Set(affectedBy(change, entries).map(({ id }) => id));
  }
}

function isStored(part: SchemaChange['part']): part is StoredPart {
  return STORED_PARTS.some((stored) => stored === part);
}

function page(projects: readonly Project[], looked: number, last: string | null): SchemaImpact {
  return { projects, looked, endCursor: last === null ? null : encodeCursor([last]) };
}

function placeOf(cursor: string): string {
  const [id] = decodeCursor(cursor);
  if (!isUuid(String(id))) throw new ProblemsError([problem('CURSOR_INVALID', 'after')]);
  return String(id);
}
