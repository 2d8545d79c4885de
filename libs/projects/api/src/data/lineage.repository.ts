import { Database } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { type LineageBranch, LINEAGE_RULES, type LineageLink } from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { LineageEntity } from './lineage.entity.js';

const COLUMNS = `l.child_id as "childId", l.parent_id as "parentId", l.kind, l.changes, l.created_at as "createdAt"`;

/** Which solution came out of which. */
@Injectable()
export class Lineages {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** Nobody else writes a link until the transaction ends: two at once could close a circle that neither sees. */
  async lock(): Promise<void> {
    await this.database.execute('lock table projects.lineage in share row exclusive mode', []);
  }

  async parentsOf(childId: string): Promise<readonly LineageLink[]> {
    return this.database.query<LineageLink>(
      `select ${COLUMNS} from projects.lineage l where l.child_id = $1 order by l.created_at, l.parent_id`,
      [childId],
    );
  }

  /** Every link above a solution, however far; each once, so that it ends whatever stands in the table. */
  async above(projectId: string): Promise<readonly Pick<LineageLink, 'childId' | 'parentId'>[]> {
    return this.database.query(
      `with recursive up as (
         select l.child_id, l.parent_id from projects.lineage l where l.child_id = $1
         union
         select l.child_id, l.parent_id from up join projects.lineage l on l.child_id = up.parent_id
       )
       select child_id as "childId", parent_id as "parentId" from up`,
      [projectId],
    );
  }

  /**
   * The tree around many solutions in one statement: where each came from, with a nameless end where the reader cannot see
   * on, and what came of it, of which only what the reader can see. Not materialized, or every page would read all entries.
   */
  async trees(actor: Actor, rootIds: readonly string[]): Promise<readonly LineageBranch[]> {
    return this.database.query<LineageBranch>(
      `with recursive seen as not materialized (
         select p.id, p.key, p.title, p.ags from projects.project p
         where p.status = 'published' and p.audiences && $1::text[]
       ), tree as (
         select l.child_id as root_id, 'up' as direction, 1 as depth, l.child_id, l.parent_id, l.kind, l.changes,
           array[l.child_id, l.parent_id] as way
         from projects.lineage l where l.child_id = any($2::uuid[])
         union all
         select l.parent_id, 'down', 1, l.child_id, l.parent_id, l.kind, l.changes, array[l.parent_id, l.child_id]
         from projects.lineage l join seen s on s.id = l.child_id where l.parent_id = any($2::uuid[])
         union all
         select t.root_id, t.direction, t.depth + 1, n.child_id, n.parent_id, n.kind, n.changes, t.way || n.next_id
         from tree t
         join seen here on here.id = case t.direction when 'up' then t.parent_id else t.child_id end
         cross join lateral (
           select l.child_id, l.parent_id, l.kind, l.changes, l.parent_id as next_id
           from projects.lineage l where t.direction = 'up' and l.child_id = t.parent_id
           union all
           select l.child_id, l.parent_id, l.kind, l.changes, l.child_id
           from projects.lineage l join seen s on s.id = l.child_id
           where t.direction = 'down' and l.parent_id = t.child_id
         ) n
         where t.depth < $3 and n.next_id <> all(t.way)
       )
       select t.root_id as "rootId", t.direction, t.depth, t.child_id as "childId", t.parent_id as "parentId", t.kind,
         t.changes, s.key, s.title, s.ags
       from tree t
       left join seen s on s.id = case t.direction when 'up' then t.parent_id else t.child_id end
       order by t.root_id, t.direction desc, t.way`,
      [actor.audiences, rootIds, LINEAGE_RULES.depth],
    );
  }

  async save(link: LineageLink): Promise<void> {
    await this.database
      .repository(LineageEntity)
      .upsert(link as LineageEntity, { conflictPaths: ['childId', 'parentId'] });
  }

  /** Returns whether there was one. */
  async remove(childId: string, parentId: string): Promise<boolean> {
    const gone = await this.database.execute(
      'delete from projects.lineage where child_id = $1 and parent_id = $2',
      [childId, parentId],
    );
    return gone > 0;
  }
}
