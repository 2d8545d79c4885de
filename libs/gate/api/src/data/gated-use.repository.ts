import { canSeeGatedUse, type GatedUse, UNANSWERED } from '@allmende/gate-core';
import { Database } from '@allmende/platform-api';
import type { Actor, Audience } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { GatedUseEntity } from './gated-use.entity.js';

const COLUMNS = `u.id, u.project_id as "projectId", u.organisation_id as "organisationId", u.inputs, u.version,
  u.audiences, u.created_at as "createdAt", u.updated_at as "updatedAt"`;

/** How many uses of one solution are shown; more municipalities than this have never used one. */
const SHOWN_USES = 100;

/** Who answered what about which use. */
@Injectable()
export class GatedUses {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** Uses of each solution that the actor may see, the latest change first. */
  async ofProjects(actor: Actor, projectIds: readonly string[]): Promise<readonly (readonly GatedUse[])[]> {
    const rows = await this.read(
      `select ${COLUMNS} from (
         select *, row_number() over (partition by project_id order by updated_at desc, id desc) as place
         from gate.gated_use where project_id = any($2::uuid[]) and audiences && $1::text[]
       ) u where u.place <= ${SHOWN_USES} order by u.place`,
      [actor.audiences, projectIds],
    );
    return projectIds.map((id) => rows.filter(({ projectId }) => projectId === id));
  }

  /** The use of an organisation if the actor may see it. */
  async find(actor: Actor, projectId: string, organisationId: string): Promise<GatedUse | null> {
    const use = await this.oneUnscoped(projectId, organisationId);
    return use !== null && canSeeGatedUse(actor, use) ? use : null;
  }

  /** For commands: the row of the entry is locked before, so that two first saves cannot meet here. */
  async oneUnscoped(projectId: string, organisationId: string): Promise<GatedUse | null> {
    const rows = await this.read(
      `select ${COLUMNS} from gate.gated_use u where u.project_id = $1 and u.organisation_id = $2`,
      [projectId, organisationId],
    );
    return rows[0] ?? null;
  }

  async ofProjectUnscoped(projectId: string): Promise<readonly GatedUse[]> {
    return this.read(`select ${COLUMNS} from gate.gated_use u where u.project_id = $1 order by u.id`, [
      projectId,
    ]);
  }

  /** All of them, in portions by id; for previews that count what their reader may not see by name. */
  async pageUnscoped(after: string | null, first: number): Promise<readonly GatedUse[]> {
    return this.read(
      `select ${COLUMNS} from gate.gated_use u where ($1::uuid is null or u.id > $1::uuid) order by u.id limit $2`,
      [after, first],
    );
  }

  async save(use: GatedUse): Promise<void> {
    await this.database
      .repository(GatedUseEntity)
      .upsert({ ...use, audiences: [...use.audiences] }, { conflictPaths: ['id'] });
  }

  async setAudiences(id: string, audiences: readonly Audience[]): Promise<void> {
    await this.database.execute('update gate.gated_use set audiences = $2::text[] where id = $1', [
      id,
      audiences,
    ]);
  }

  /** A question that came later has no answer in rows from before. */
  private async read(statement: string, parameters: readonly unknown[]): Promise<readonly GatedUse[]> {
    const rows = await this.database.query<GatedUse>(statement, parameters);
    return rows.map((row) => ({ ...row, inputs: { ...UNANSWERED, ...row.inputs } }));
  }
}
