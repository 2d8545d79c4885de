import { Clock, Database } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import {
  type ActionClusterKey,
  type DesignFieldKey,
  confirmedSince,
  type Project,
} from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';

/** As much of a published solution as it takes to say whether it may answer a need. */
export type CandidateSolution = Pick<Project, 'id' | 'title' | 'summary' | 'problem' | 'actionClusters'> & {
  /** Municipalities that run it and confirmed so within twelve months. */
  readonly confirmedReuses: number;
};

/** Which published solutions there are for a field, for the domains above. */
@Injectable()
export class CandidateSolutions {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Solutions of a field that the actor may see: those for the task first, then the most confirmed reuses, then the newest. */
  async ofField(
    actor: Actor,
    field: DesignFieldKey,
    task: ActionClusterKey | null,
    limit: number,
  ): Promise<readonly CandidateSolution[]> {
    return this.database.query<CandidateSolution>(
      `select p.id, p.title, p.summary, p.problem, p.action_clusters as "actionClusters",
         (select count(distinct d.organisation_id)::int from projects.deployment d
          where d.project_id = p.id and d.stage = 'operation' and d.confirmed_at > $3) as "confirmedReuses"
       from projects.project p
       where p.status = 'published' and p.audiences && $1::text[]
         and (p.primary_field = $2 or $2 = any (p.secondary_fields))
       order by coalesce($4 = any (p.action_clusters), false) desc, "confirmedReuses" desc,
         p.published_at desc, p.id
       limit $5`,
      [actor.audiences, field, confirmedSince(this.clock.now()), task, limit],
    );
  }
}
