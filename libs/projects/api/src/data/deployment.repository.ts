import { Database, decodeCursor, encodeCursor, ProblemsError } from '@allmende/platform-api';
import { type Actor, type Page, type PageRequest, problem } from '@allmende/platform-core';
import {
  canSeeDeployment,
  type Deployment,
  type DeploymentChanges,
  type ReuseStep,
} from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { DeploymentEntity } from './deployment.entity.js';
import { isUuid } from './is-uuid.js';

const COLUMNS = `d.id, d.project_id as "projectId", d.organisation_id as "organisationId", d.ags, d.stage,
  d.stage_since as "stageSince", d.confirmed_at as "confirmedAt", d.acknowledged_at as "acknowledgedAt", d.announced,
  d.audiences, d.effort_days as "effortDays", d.cost_cents::float8 as "costCents", d.adaptations,
  d.end_reason as "endReason", d.lesson, d.version, d.created_at as "createdAt", d.updated_at as "updatedAt"`;

/** The history comes with the row: a list of reuses would else cost one statement more. */
const STEPS = `coalesce((
    select jsonb_agg(jsonb_build_object('deploymentId', s.deployment_id, 'kind', s.kind, 'stage', s.stage,
      'endReason', s.end_reason, 'lesson', s.lesson, 'audiences', s.audiences, 'happenedAt', s.happened_at)
      order by s.happened_at, s.number)
    from projects.deployment_step s where s.deployment_id = d.id and s.audiences && $1::text[]), '[]') as steps`;

/** A reuse with what happened to it, as far as whoever asked may know it. */
export interface ListedDeployment extends Deployment {
  readonly steps: readonly ReuseStep[];
}

/** What the sums over all reuses of a solution are made from. */
export type ReuseFacts = Pick<Deployment, 'projectId' | 'stage' | 'confirmedAt' | 'ags' | 'costCents'>;

/** By which of its two ends a list of reuses is asked for. */
export type ReuseListEnd = 'project' | 'organisation';

const ENDS: Readonly<Record<ReuseListEnd, string>> = {
  project: 'd.project_id = any($2::uuid[])',
  organisation: 'd.organisation_id = any($2::uuid[])',
};

/** Who uses which solution. */
@Injectable()
export class Deployments {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** What an organisation has said of a solution, locked until the transaction ends. */
  async ofAdopterForUpdate(projectId: string, organisationId: string): Promise<Deployment | null> {
    return this.one('d.project_id = $1 and d.organisation_id = $2', [projectId, organisationId]);
  }

  /** One by its id if the actor may see it, locked until the transaction ends. */
  async loadForUpdate(actor: Actor, id: string): Promise<Deployment | null> {
    if (!isUuid(id)) return null;
    const deployment = await this.one('d.id = $1', [id]);
    return deployment !== null && canSeeDeployment(actor, deployment) ? deployment : null;
  }

  /** Stages and confirmations of all reuses of many solutions: numbers are for everybody, names are not. */
  async factsUnscoped(projectIds: readonly string[]): Promise<readonly ReuseFacts[]> {
    return this.database.query<ReuseFacts>(
      `select d.project_id as "projectId", d.stage, d.confirmed_at as "confirmedAt", d.ags,
         d.cost_cents::float8 as "costCents"
       from projects.deployment d where d.project_id = any($1::uuid[])`,
      [projectIds],
    );
  }

  /** How far each adopter of a solution is, whoever asks; for rules of later domains about one use. */
  async stagesUnscoped(projectId: string): Promise<readonly Pick<Deployment, 'organisationId' | 'stage'>[]> {
    return this.database.query(
      `select d.organisation_id as "organisationId", d.stage from projects.deployment d where d.project_id = $1`,
      [projectId],
    );
  }

  /** Reuses at one end that the actor may see, the latest change first. */
  async page(
    actor: Actor,
    end: ReuseListEnd,
    ids: readonly string[],
    { first, after }: PageRequest,
  ): Promise<Page<ListedDeployment>> {
    if (ids.length === 0) return { items: [], hasNextPage: false, endCursor: null, total: null };
    const [value, id] = after === null ? [null, null] : placeOf(after);
    const rows = await this.database.query<ListedDeployment>(
      `select ${COLUMNS}, ${STEPS} from projects.deployment d
       where ${ENDS[end]} and d.audiences && $1::text[]
         and ($3::timestamptz is null or (d.updated_at, d.id) < ($3::timestamptz, $4::uuid))
       order by d.updated_at desc, d.id desc limit $5`,
      [actor.audiences, ids, value, id, first + 1],
    );
    const items = rows.slice(0, first).map(withDays);
    const last = items[items.length - 1];
    return {
      items,
      hasNextPage: rows.length > first,
      endCursor: last === undefined ? null : encodeCursor([last.updatedAt.toISOString(), last.id]),
      total: null,
    };
  }

  /** What organisations have said of a solution, for these organisations themselves. */
  async ofAdopters(
    actor: Actor,
    projectIds: readonly string[],
    organisationIds: readonly string[],
  ): Promise<readonly Deployment[]> {
    if (organisationIds.length === 0) return [];
    return this.database.query<Deployment>(
      `select ${COLUMNS} from projects.deployment d
       where d.project_id = any($2::uuid[]) and d.organisation_id = any($3::uuid[]) and d.audiences && $1::text[]`,
      [actor.audiences, projectIds, organisationIds],
    );
  }

  /** Reuses of which something may have to be announced: last confirmed before the first moment, or the second and told so. */
  async toAnnounceForUpdateUnscoped(
    dueBefore: Date,
    lapsedBefore: Date,
    limit: number,
  ): Promise<readonly Deployment[]> {
    return this.database.query<Deployment>(
      `select ${COLUMNS} from projects.deployment d
       where d.stage <> 'ended' and (d.announced is null and d.confirmed_at <= $1
         or d.announced = 'reuse.confirmation_due' and d.confirmed_at <= $2)
       order by d.confirmed_at limit $3 for update skip locked`,
      [dueBefore, lapsedBefore, limit],
    );
  }

  async add(deployment: Deployment, steps: readonly ReuseStep[]): Promise<void> {
    await this.database.repository(DeploymentEntity).insert(deployment as DeploymentEntity);
    await this.addSteps(steps);
  }

  async save(id: string, changes: DeploymentChanges, steps: readonly ReuseStep[]): Promise<void> {
    await this.database.repository(DeploymentEntity).update({ id }, changes as Partial<DeploymentEntity>);
    await this.addSteps(steps);
  }

  /** What happened to these reuses as far as the actor may know it, the first step first. */
  async stepsOf(actor: Actor, ids: readonly string[]): Promise<readonly ReuseStep[]> {
    return this.database.query<ReuseStep>(
      `select s.deployment_id as "deploymentId", s.kind, s.stage, s.end_reason as "endReason", s.lesson, s.audiences,
         s.happened_at as "happenedAt"
       from projects.deployment_step s
       where s.deployment_id = any($2::uuid[]) and s.audiences && $1::text[]
       order by s.deployment_id, s.happened_at, s.number`,
      [actor.audiences, ids],
    );
  }

  /** The row of the reuse is locked meanwhile, so that two never get the same number. */
  private async addSteps(steps: readonly ReuseStep[]): Promise<void> {
    for (const { deploymentId, kind, stage, endReason, lesson, audiences, happenedAt } of steps) {
      await this.database.execute(
        `insert into projects.deployment_step
           (deployment_id, number, kind, stage, end_reason, lesson, audiences, happened_at)
         select $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5, $6::text[], $7
         from projects.deployment_step where deployment_id = $1`,
        [deploymentId, kind, stage, endReason, lesson, audiences, happenedAt],
      );
    }
  }

  async remove(id: string): Promise<void> {
    await this.database.execute('delete from projects.deployment where id = $1', [id]);
  }

  private async one(condition: string, parameters: readonly unknown[]): Promise<Deployment | null> {
    const rows = await this.database.query<Deployment>(
      `select ${COLUMNS} from projects.deployment d where ${condition} for update`,
      parameters,
    );
    return rows[0] ?? null;
  }
}

/** JSON has no days. */
function withDays(listed: ListedDeployment): ListedDeployment {
  return {
    ...listed,
    steps: listed.steps.map((step) => ({ ...step, happenedAt: new Date(step.happenedAt) })),
  };
}

function placeOf(cursor: string): readonly [string, string] {
  const [value, id] = decodeCursor(cursor);
  const fits = typeof value === 'string' && isUuid(String(id)) && !Number.isNaN(Date.parse(value));
  if (!fits) throw new ProblemsError([problem('CURSOR_INVALID', 'after')]);
  return [value, String(id)];
}
