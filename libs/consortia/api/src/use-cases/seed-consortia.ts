import type { Consortium, ConsortiumRole, ProposeInput } from '@allmende/consortia-core';
import { OrganisationDirectory } from '@allmende/identity-api';
import { Database, found } from '@allmende/platform-api';
import { type Actor, audienceKeys, type Membership } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { Consortia } from '../data/consortium.repository.js';
import { AcceptInvitation } from './accept-invitation.js';
import { InvitePartners } from './invite-partners.js';
import { ProposeConsortium } from './propose-consortium.js';

/** A consortium to be put into place as if its members had founded it; `organisationId` leads. */
export interface SeedConsortium extends Omit<ProposeInput, 'invitees'> {
  readonly key: string;
  /** Who has joined already, without the lead. */
  readonly members: readonly Invitee[];
  /** Who is still to answer. */
  readonly invited: readonly Invitee[];
}

interface Invitee {
  readonly organisationId: string;
  readonly role: ConsortiumRole;
}

/** Fills a demo region, a test or a bench. Keeps all rules, speaks for the organisations, and has no mutation. */
@Injectable()
export class SeedConsortia {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Consortia) private readonly consortia: Consortia,
    @Inject(OrganisationDirectory) private readonly organisations: OrganisationDirectory,
    @Inject(ProposeConsortium) private readonly propose: ProposeConsortium,
    @Inject(InvitePartners) private readonly invite: InvitePartners,
    @Inject(AcceptInvitation) private readonly accept: AcceptInvitation,
  ) {}

  /** Adds those whose key is new, all or none, and returns them; what is there already is left as it is. */
  async run(seeds: readonly SeedConsortium[]): Promise<readonly Consortium[]> {
    return this.database.transaction(async () => {
      const added: Consortium[] = [];
      for (const seed of seeds) {
        if (!(await this.consortia.hasKeyUnscoped(seed.key))) added.push(await this.add(seed));
      }
      return added;
    });
  }

  private async add({ key, members, invited, ...proposal }: SeedConsortium): Promise<Consortium> {
    const proposer = await this.spokesperson(proposal.organisationId);
    const proposed = await this.propose.run(proposer, proposal);
    const { id: consortiumId } = await this.consortia.save(proposed, { key });
    const lead = await this.spokesperson(proposal.organisationId, [consortiumId]);
    const { message, days } = proposal;
    const letter = { consortiumId, message, days };
    const joining = await this.invite.run(lead, { ...letter, invitees: [...members] });
    for (const { id, organisationId } of joining) {
      await this.accept.run(await this.spokesperson(organisationId), { invitationId: id });
    }
    await this.invite.run(lead, { ...letter, invitees: [...invited] });
    return found(await this.consortia.find(lead, consortiumId));
  }

  private async spokesperson(organisationId: string, consortia: readonly string[] = []): Promise<Actor> {
    const [organisation] = await this.organisations.findByIds([organisationId]);
    const { ags, name, verifiedAt } = found(organisation);
    const membership: Membership = {
      organisationId,
      organisationName: name,
      ags,
      verified: verifiedAt !== null,
      role: 'coordinator',
    };
    const keys = consortia.map((id) => `CONSORTIUM:${id}` as const);
    return {
      accountId: null,
      memberships: [membership],
      networkRoles: [],
      audiences: audienceKeys([membership], keys),
      proof: null,
    };
  }
}
