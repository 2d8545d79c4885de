import {
  canManageNetworkRoles,
  type GiveNetworkRoleInput,
  giveNetworkRole,
  type TakeNetworkRoleInput,
  takeNetworkRole,
} from '@allmende/identity-core';
import {
  accept,
  assertAllowed,
  assertConfirmed,
  Clock,
  Database,
  DomainEvents,
} from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { type NetworkRoleHolder, NetworkRoles } from '../data/network-role.repository.js';

export type { NetworkRoleHolder } from '../data/network-role.repository.js';

/**
 * Who acts for the network as a whole: administrators see it, give roles and take them. It acts at once, because every
 * request reads the roles of its session anew.
 */
@Injectable()
export class NetworkRoleDesk {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(NetworkRoles) private readonly roles: NetworkRoles,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async list(actor: Actor): Promise<readonly NetworkRoleHolder[]> {
    assertAllowed(canManageNetworkRoles(actor), actor);
    return this.roles.listHolders();
  }

  async give(actor: Actor, { email, role }: GiveNetworkRoleInput): Promise<void> {
    assertAllowed(canManageNetworkRoles(actor), actor);
    const now = this.clock.now();
    assertConfirmed(actor, now);
    await this.database.transaction(async () => {
      const state = await this.roles.findByMailForUpdate(email);
      const { changes, events } = accept(giveNetworkRole(state, role));
      await this.roles.add(changes.accountId, changes.role, now);
      await this.events.record(actor, events);
    });
  }

  async take(actor: Actor, { accountId, role }: TakeNetworkRoleInput): Promise<void> {
    assertAllowed(canManageNetworkRoles(actor), actor);
    assertConfirmed(actor, this.clock.now());
    await this.database.transaction(async () => {
      const state = await this.roles.findForUpdate(accountId);
      const { changes, events } = accept(takeNetworkRole(state, role));
      await this.roles.remove(changes.accountId, changes.role);
      await this.events.record(actor, events);
    });
  }
}
