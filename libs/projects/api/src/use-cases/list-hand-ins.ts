import { type Actor, hasVerifiedRole, isSignedIn } from '@allmende/platform-core';
import { APPROVING_ROLES, canApproveProject, type Project } from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { Approvals } from '../data/approval.repository.js';
import { Projects } from '../data/project.repository.js';

const DESK = 50;

/** An entry that somebody else handed in, and since when it waits. */
export interface HandInOnDesk {
  readonly project: Project;
  readonly handedInAt: Date;
}

/** What waits for the reader as the second pair of eyes, the oldest first. */
@Injectable()
export class ListHandIns {
  constructor(
    @Inject(Approvals) private readonly approvals: Approvals,
    @Inject(Projects) private readonly projects: Projects,
  ) {}

  async run(actor: Actor): Promise<readonly HandInOnDesk[]> {
    const ids = new Set(actor.memberships.map(({ organisationId }) => organisationId));
    const own = [...ids].filter((id) => hasVerifiedRole(actor, id, APPROVING_ROLES));
    if (own.length === 0 || !isSignedIn(actor)) return [];
    const waiting = await this.approvals.waitingOfOwnersUnscoped(own, actor.accountId, DESK);
    const projects = await this.projects.findAll(
      actor,
      waiting.map(({ projectId }) => projectId),
    );
    return waiting.flatMap(({ projectId, handedInAt }) => {
      const project = projects.find(({ id }) => id === projectId);
      return project !== undefined && canApproveProject(actor, project) ? [{ project, handedInAt }] : [];
    });
  }
}
