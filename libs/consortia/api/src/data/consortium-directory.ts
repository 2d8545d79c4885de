import { consortiumAudience, type Consortium, type Partner } from '@allmende/consortia-core';
import { MunicipalityAtlas } from '@allmende/municipalities-api';
import type { Actor } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { Consortia } from './consortium.repository.js';
import { Partners } from './partner.repository.js';

/** A member with what a budget needs to know of it. */
export interface ConsortiumMember extends Partner {
  /** Inhabitants by the register, null for an organisation that is no municipality of it. */
  readonly population: number | null;
}

/** A consortium and its members, the lead first. */
export interface ConsortiumWithMembers extends Consortium {
  readonly partners: readonly ConsortiumMember[];
}

/** Consortia and who belongs to them, for the domains above. */
@Injectable()
export class ConsortiumDirectory {
  constructor(
    @Inject(Consortia) private readonly consortia: Consortia,
    @Inject(Partners) private readonly partners: Partners,
    @Inject(MunicipalityAtlas) private readonly atlas: MunicipalityAtlas,
  ) {}

  /** The consortium with its members if the actor is one of them. */
  async byId(actor: Actor, id: string): Promise<ConsortiumWithMembers | null> {
    return this.withMembers(await this.consortia.find(actor, id));
  }

  /** The consortium at that address with its members if the actor is one of them. */
  async byKey(actor: Actor, key: string): Promise<ConsortiumWithMembers | null> {
    return this.withMembers(await this.consortia.findByKey(actor, key));
  }

  /** Many at once whoever asks, for jobs and loaders of things that were checked already; unknown ids are left out. */
  async byIdsUnscoped(ids: readonly string[]): Promise<readonly ConsortiumWithMembers[]> {
    const [consortia, members] = await Promise.all([
      this.consortia.byIdsUnscoped(ids),
      this.membersOfConsortia(ids),
    ]);
    return consortia.map((consortium) => ({
      ...consortium,
      partners: members.filter(({ consortiumId }) => consortiumId === consortium.id),
    }));
  }

  /** The members of a consortium, the lead first; whoever asks. */
  async membersOf(consortiumId: string): Promise<readonly ConsortiumMember[]> {
    return this.membersOfConsortia([consortiumId]);
  }

  /** True when one of the actor's organisations belongs to the consortium. */
  isMember(actor: Actor, consortiumId: string): boolean {
    return actor.audiences.includes(consortiumAudience(consortiumId));
  }

  private async withMembers(consortium: Consortium | null): Promise<ConsortiumWithMembers | null> {
    if (consortium === null) return null;
    return { ...consortium, partners: await this.membersOf(consortium.id) };
  }

  private async membersOfConsortia(ids: readonly string[]): Promise<readonly ConsortiumMember[]> {
    const partners = await this.partners.ofConsortia(ids);
    const table = await this.atlas.current();
    return partners.map((partner) => ({
      ...partner,
      population: partner.ags === null ? null : (table.byAgs(partner.ags)?.population ?? null),
    }));
  }
}
