import {
  expireInvitations,
  invitePartner,
  type Consortium,
  type ConsortiumRole,
  type Invitation,
  type Partner,
} from '@allmende/consortia-core';
import { OrganisationDirectory } from '@allmende/identity-api';
import { accept, Clock, DomainEvents, found } from '@allmende/platform-api';
import { type Actor, type DomainEvent, type Problem, refused } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { Invitations } from '../data/invitation.repository.js';

/** A consortium whose row is locked, whom it asks, and on which terms. */
export interface InvitationLetter {
  readonly consortium: Consortium;
  readonly partners: readonly Partner[];
  readonly invitees: readonly { readonly organisationId: string; readonly role: ConsortiumRole }[];
  readonly message?: string | null | undefined;
  readonly days?: number | null | undefined;
}

/** The part that proposing and inviting share: all invitations are sent or none. */
@Injectable()
export class SendInvitations {
  constructor(
    @Inject(Invitations) private readonly invitations: Invitations,
    @Inject(OrganisationDirectory) private readonly organisations: OrganisationDirectory,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** To be called inside the transaction of the command, which asked whether the actor may. */
  async run(actor: Actor, letter: InvitationLetter): Promise<readonly Invitation[]> {
    if (letter.invitees.length === 0) return [];
    const known = await this.markLate(actor, letter.consortium.id);
    const { sent, events } = await this.decideAll(letter, known);
    for (const invitation of sent) await this.invitations.add(invitation);
    await this.events.record(actor, events);
    return sent;
  }

  // An invitation that ran out but is not marked yet would stand in the way of a new one.
  private async markLate(actor: Actor, consortiumId: string): Promise<readonly Invitation[]> {
    const known = await this.invitations.ofConsortiumForUpdate(consortiumId);
    const { changes, events } = accept(expireInvitations(known, this.clock.now()));
    const changesOf = new Map(changes.map((late) => [late.id, late.changes]));
    for (const invitation of known) {
      const late = changesOf.get(invitation.id);
      if (late !== undefined) await this.invitations.save(invitation, late);
    }
    await this.events.record(actor, events);
    return known.map((invitation) => ({ ...invitation, ...changesOf.get(invitation.id) }));
  }

  private async decideAll(letter: InvitationLetter, known: readonly Invitation[]) {
    const { consortium, partners, invitees, message, days } = letter;
    const asked = invitees.map(({ organisationId }) => organisationId);
    const organisations = await this.organisations.findByIds([...asked, consortium.leadOrganisationId]);
    const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));
    const leadIsDemo = found(byId.get(consortium.leadOrganisationId)).demo;
    const sent: Invitation[] = [];
    const events: DomainEvent[] = [];
    const problems: Problem[] = [];
    for (const [index, { organisationId, role }] of invitees.entries()) {
      const organisation = byId.get(organisationId);
      const decision = invitePartner({
        id: this.clock.newId(),
        now: this.clock.now(),
        consortium,
        partners,
        invitations: [...known, ...sent],
        invitee: organisation ? { ...organisation, organisationId } : null,
        leadIsDemo,
        role,
        message: message ?? '',
        days: days ?? null,
      });
      if (decision.ok) {
        sent.push(decision.changes);
        events.push(...decision.events);
      } else problems.push(...decision.problems.map((one) => ofInvitee(one, index)));
    }
    if (problems.length > 0) accept(refused(problems));
    return { sent, events };
  }
}

function ofInvitee(problem: Problem, index: number): Problem {
  return { ...problem, path: ['invitees', index, problem.path].filter((part) => part !== '').join('.') };
}
