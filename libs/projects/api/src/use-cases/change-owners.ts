import { OrganisationDirectory } from '@allmende/identity-api';
import { accept, assertAllowed, Clock, Database, DomainEvents, found } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import {
  canAnswerForOwner,
  canInviteCoOwner,
  type CoOwner,
  endCoOwnerInvitation,
  inviteCoOwner,
  joinOwners,
  leaveOwners,
  type Project,
} from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { CoOwners, type OpenQuestion } from '../data/co-owner.repository.js';
import { Projects } from '../data/project.repository.js';

/** Several municipalities own a solution together: asked by whoever opened the entry, answered by each for itself. */
@Injectable()
export class ChangeOwners {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Projects) private readonly projects: Projects,
    @Inject(CoOwners) private readonly owners: CoOwners,
    @Inject(OrganisationDirectory) private readonly organisations: OrganisationDirectory,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async invite(actor: Actor, projectId: string, organisationId: string): Promise<Project> {
    return this.database.transaction(async () => {
      const project = found(await this.projects.loadForUpdate(actor, projectId));
      assertAllowed(canInviteCoOwner(actor, project), actor);
      const [asked] = await this.organisations.findByIds([organisationId]);
      const [owner] = await this.organisations.findByIds([project.organisationId ?? '']);
      const present = await this.owners.ofProjectsUnscoped([projectId]);
      const now = this.clock.now();
      const { changes, events } = accept(inviteCoOwner(project, found(owner), found(asked), present, now));
      await this.owners.save(changes);
      await this.events.record(actor, events);
      return project;
    });
  }

  async accept(actor: Actor, projectId: string, organisationId: string): Promise<Project> {
    return this.answer(actor, projectId, organisationId, async (project, invitation) => {
      const now = this.clock.now();
      const { changes, events } = accept(joinOwners(project, invitation, now));
      await this.owners.save({ ...invitation, acceptedAt: now });
      await this.events.record(actor, events);
      return this.projects.save(project, changes);
    });
  }

  async decline(actor: Actor, projectId: string, organisationId: string): Promise<void> {
    await this.answer(actor, projectId, organisationId, async (project, invitation) => {
      const { events } = accept(endCoOwnerInvitation(project, invitation, 'declined'));
      await this.owners.remove(invitation);
      await this.events.record(actor, events);
      return project;
    });
  }

  async leave(actor: Actor, projectId: string, organisationId: string): Promise<void> {
    await this.answer(actor, projectId, organisationId, async (project, invitation) => {
      const { changes, events } = accept(leaveOwners(project, organisationId, this.clock.now()));
      await this.owners.remove(invitation);
      await this.events.record(actor, events);
      return this.projects.save(project, changes);
    });
  }

  async withdrawInvitation(actor: Actor, projectId: string, organisationId: string): Promise<Project> {
    return this.database.transaction(async () => {
      const project = found(await this.projects.loadForUpdate(actor, projectId));
      assertAllowed(canInviteCoOwner(actor, project), actor);
      const invitation = found(await this.invitationOf(projectId, organisationId));
      const { events } = accept(endCoOwnerInvitation(project, invitation, 'invitationWithdrawn'));
      await this.owners.remove(invitation);
      await this.events.record(actor, events);
      return project;
    });
  }

  /** For a loader: who owns each solution besides whoever opened it, asked ones included. */
  async ofProjects(ids: readonly string[]): Promise<readonly (readonly CoOwner[])[]> {
    const all = await this.owners.ofProjectsUnscoped(ids);
    return ids.map((id) => all.filter(({ projectId }) => projectId === id));
  }

  /** What waits for an answer of those for whom the actor may give one. */
  async openFor(actor: Actor): Promise<readonly OpenQuestion[]> {
    const ids = actor.memberships.map(({ organisationId }) => organisationId);
    return this.owners.openFor([...new Set(ids)].filter((id) => canAnswerForOwner(actor, id)));
  }

  /** The asked may not see a draft yet, so the question itself is what lets them answer. */
  private async answer(
    actor: Actor,
    projectId: string,
    organisationId: string,
    work: (project: Project, invitation: CoOwner) => Promise<Project>,
  ): Promise<Project> {
    return this.database.transaction(async () => {
      const isMember = actor.memberships.some((membership) => membership.organisationId === organisationId);
      const project = found(isMember ? await this.projects.loadForUpdateUnscoped(projectId) : null);
      const invitation = found(await this.invitationOf(projectId, organisationId));
      assertAllowed(canAnswerForOwner(actor, organisationId), actor);
      return work(project, invitation);
    });
  }

  private async invitationOf(projectId: string, organisationId: string): Promise<CoOwner | null> {
    const all = await this.owners.ofProjectsUnscoped([projectId]);
    return all.find((coOwner) => coOwner.organisationId === organisationId) ?? null;
  }
}
