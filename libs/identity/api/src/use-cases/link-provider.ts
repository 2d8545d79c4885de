import { confirmByProvider, linkProvider } from '@allmende/identity-core';
import { Clock, Database, DomainEvents } from '@allmende/platform-api';
import type { Actor, Decision } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import type { ProviderAnswer } from '../access/provider-protocol.js';
import type { ConfiguredProvider } from '../access/sign-in-providers.js';
import { ProviderFlows } from '../data/provider-flow.repository.js';
import { ReceiveProviderIdentity } from './receive-provider-identity.js';

/** What a signed-in person gets from a provider: another way into their account, or a fresh proof of who they are. */
@Injectable()
export class LinkProvider {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ReceiveProviderIdentity) private readonly identities: ReceiveProviderIdentity,
    @Inject(ProviderFlows) private readonly flows: ProviderFlows,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(
    actor: Actor,
    accountId: string,
    provider: ConfiguredProvider,
    { statement }: ProviderAnswer,
  ): Promise<Decision<null>> {
    return this.database.transaction(async () => {
      const now = this.clock.now();
      const { identity } = await this.identities.find(statement);
      const decision = linkProvider({
        providerKey: provider.key,
        statement,
        identity,
        accountId,
        identityId: this.clock.newId(),
        now,
      });
      if (!decision.ok) return decision;
      const kept = await this.identities.keep(null, decision.changes.newIdentity, identity, now);
      await this.events.record(actor, decision.events);
      await this.identities.alignRoles(provider, kept, statement.groups, now);
      return { ok: true, changes: null, events: decision.events };
    });
  }

  /** The session counts as freshly proven afterwards. */
  async confirm(
    actor: Actor,
    sessionId: string,
    sentAt: Date,
    { statement }: ProviderAnswer,
  ): Promise<Decision<null>> {
    return this.database.transaction(async () => {
      const session = await this.flows.findConfirmable(sessionId);
      const { identity } = await this.identities.find(statement);
      if (session === null) return { ok: false, problems: [{ code: 'PROVIDER_FLOW_OVER', path: '' }] };
      const decision = confirmByProvider({ statement, identity, session, sentAt, now: this.clock.now() });
      if (!decision.ok) return decision;
      await this.flows.confirm(sessionId, decision.changes);
      await this.events.record(actor, decision.events);
      return { ok: true, changes: null, events: decision.events };
    });
  }
}
