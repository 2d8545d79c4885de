import {
  canProposeConsortium,
  proposeConsortium,
  type Consortium,
  type ProposingOrganisation,
  type ProposeInput,
} from '@allmende/consortia-core';
import { accept, assertAllowed, Clock, Database, DomainEvents } from '@allmende/platform-api';
import { type Actor, problem, refused } from '@allmende/platform-core';
import { Projects } from '@allmende/projects-api';
import { Inject, Injectable } from '@nestjs/common';
import { Consortia } from '../data/consortium.repository.js';
import { SendInvitations } from './send-invitations.js';

/** Founds a consortium in the name of one organisation, which leads it, and invites others at once where named. */
@Injectable()
export class ProposeConsortium {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Consortia) private readonly consortia: Consortia,
    @Inject(Projects) private readonly projects: Projects,
    @Inject(SendInvitations) private readonly invitations: SendInvitations,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(actor: Actor, input: ProposeInput): Promise<Consortium> {
    assertAllowed(canProposeConsortium(actor, input.organisationId), actor);
    const { organisationId, projectKey, invitees, message, days, ...profile } = input;
    return this.database.transaction(async () => {
      const project = await this.projectOf(actor, projectKey);
      const { changes, events } = accept(
        proposeConsortium({
          id: this.clock.newId(),
          now: this.clock.now(),
          proposer: proposerOf(actor, organisationId),
          project,
          input: { ...profile, projectId: project?.id ?? null },
        }),
      );
      const { consortium, lead } = changes;
      await this.consortia.found(consortium, lead);
      await this.events.record(actor, events);
      await this.invitations.run(actor, {
        consortium,
        partners: [lead],
        invitees: invitees ?? [],
        message,
        days,
      });
      return consortium;
    });
  }

  private async projectOf(actor: Actor, key: string | null | undefined): Promise<{ id: string } | null> {
    if (key == null) return null;
    const project = await this.projects.findByKey(actor, key);
    return project ?? accept(refused<never>([problem('PROJECT_UNKNOWN', 'projectKey')])).changes;
  }
}

/** The membership by which the actor may propose says all about the organisation. */
function proposerOf(actor: Actor, organisationId: string): ProposingOrganisation {
  const membership = actor.memberships.find((candidate) => candidate.organisationId === organisationId);
  return {
    organisationId,
    ags: membership?.ags ?? null,
    name: membership?.organisationName ?? '',
  };
}
