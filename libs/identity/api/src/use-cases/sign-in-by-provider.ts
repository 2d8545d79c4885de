import {
  type ProviderIdentity,
  type ProviderSignIn,
  signInByProvider,
  isWithoutGroup,
} from '@allmende/identity-core';
import { Clock, Database, DomainEvents } from '@allmende/platform-api';
import { ANONYMOUS, type Decision, type DomainEvent } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import type { ProviderAnswer } from '../access/provider-protocol.js';
import { seal } from '../access/provider-secrets.js';
import type { ConfiguredProvider } from '../access/sign-in-providers.js';
import { ProviderFlows } from '../data/provider-flow.repository.js';
import { type Browser, OpenSession } from './open-session.js';
import { ReceiveProviderIdentity } from './receive-provider-identity.js';

/** From the answer of a provider to a session, with an account for those who come for the first time. */
@Injectable()
export class SignInByProvider {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ReceiveProviderIdentity) private readonly identities: ReceiveProviderIdentity,
    @Inject(OpenSession) private readonly openSession: OpenSession,
    @Inject(ProviderFlows) private readonly flows: ProviderFlows,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Returns the token for the cookie, or why not. A refusal still takes the roles of groups the person has left. */
  async run(
    provider: ConfiguredProvider,
    answer: ProviderAnswer,
    browser: Browser,
  ): Promise<Decision<{ token: string }>> {
    const { statement, idToken } = answer;
    return this.database.transaction(async () => {
      const now = this.clock.now();
      const ids = { account: this.clock.newId(), identity: this.clock.newId(), session: this.clock.newId() };
      const known = await this.identities.find(statement);
      const decision = signInByProvider({ provider, statement, ...known, ids, now });
      if (!decision.ok) {
        if (known.identity !== null && isWithoutGroup(provider, statement)) {
          await this.identities.alignRoles(provider, known.identity, statement.groups, now);
        }
        return decision;
      }
      const identity = await this.admit(decision.changes, known.identity, decision.events, now);
      await this.identities.alignRoles(provider, identity, statement.groups, now);
      const { session } = decision.changes;
      const token = await this.openSession.keep(session, browser);
      await this.flows.keepSession({
        sessionId: session.id,
        identityId: identity.id,
        provider: provider.key,
        sealedIdToken: seal(token, idToken),
      });
      return { ok: true, changes: { token }, events: decision.events };
    });
  }

  private async admit(
    { newAccount, newIdentity, session }: ProviderSignIn,
    known: ProviderIdentity | null,
    events: readonly DomainEvent[],
    now: Date,
  ): Promise<ProviderIdentity> {
    const identity = await this.identities.keep(newAccount, newIdentity, known, now);
    await this.events.record({ ...ANONYMOUS, accountId: session.accountId }, events);
    return identity;
  }
}
