import { canEndSessionsOfOthers, type EndSessionsOfInput, sessionEnded } from '@allmende/identity-core';
import {
  assertAllowed,
  assertConfirmed,
  Clock,
  Database,
  DomainEvents,
  ProblemsError,
} from '@allmende/platform-api';
import { type Actor, problem } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { Accounts } from '../data/account.repository.js';
import { Sessions } from '../data/session.repository.js';
import { TellOwner } from './tell-owner.js';

/** Signs somebody out everywhere, when a device was lost or somebody else sits at it. Tells the person by mail. */
@Injectable()
export class EndSessionsOf {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Accounts) private readonly accounts: Accounts,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(TellOwner) private readonly owner: TellOwner,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** How many sessions were ended. */
  async run(actor: Actor, { email }: EndSessionsOfInput): Promise<number> {
    assertAllowed(canEndSessionsOfOthers(actor), actor);
    assertConfirmed(actor, this.clock.now());
    return this.database.transaction(async () => {
      const account = await this.accounts.findCredentials(email);
      if (account === null) throw new ProblemsError([problem('ACCOUNT_NOT_FOUND', 'email')]);
      const ended = await this.sessions.lockOf(account.id);
      await this.sessions.endAll(ended);
      if (ended.length > 0) await this.owner.run(account.id, { what: 'signed_out', sessions: ended.length });
      await this.events.record(
        actor,
        ended.map((session) => sessionEnded(session, 'by_administrator')),
      );
      return ended.length;
    });
  }
}
