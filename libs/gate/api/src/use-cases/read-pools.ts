import {
  canSeePools,
  type CountedPool,
  countPool,
  type JudgedPool,
  judgeCountedPool,
  poolUsers,
} from '@allmende/gate-core';
import { Clock, loaderOf } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { ListReuses, Projects } from '@allmende/projects-api';
import type { Project } from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { EvaluationPools, type KeptPool } from '../data/evaluation-pools.js';

/** A pool with what it shows now. */
export interface ShownPool extends KeptPool {
  readonly counted: CountedPool;
  readonly judged: JudgedPool;
}

type Owned = Pick<Project, 'id' | 'organisationId' | 'coOwnerIds'>;

/** Reads the pools of a solution for those who own or use it. */
@Injectable()
export class ReadPools {
  constructor(
    @Inject(EvaluationPools) private readonly pools: EvaluationPools,
    @Inject(Projects) private readonly projects: Projects,
    @Inject(ListReuses) private readonly reuses: ListReuses,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Empty for everybody else, as if there were none. */
  async ofProject(actor: Actor, request: object, project: Owned): Promise<readonly ShownPool[]> {
    if (actor.memberships.length === 0) return [];
    const users = poolUsers(project, await this.reuses.stagesUnscoped(project.id));
    if (!canSeePools(actor, users)) return [];
    const fetch = this.pools.batchOfProjectsUnscoped;
    const kept = await loaderOf(request, fetch, fetch).load(project.id);
    return (kept ?? []).map((pool) => this.show(pool));
  }

  /** The organisations that own or use a solution; none where it is gone. */
  async usersUnscoped(projectId: string): Promise<readonly string[]> {
    const project = await this.projects.findUnscoped(projectId);
    if (project === null) return [];
    return poolUsers(project, await this.reuses.stagesUnscoped(projectId));
  }

  show(kept: KeptPool): ShownPool {
    const counted = countPool(kept, this.clock.now());
    return { ...kept, counted, judged: judgeCountedPool(counted) };
  }
}
