import { accountSignedOut } from '@allmende/identity-core';
import { Database, DomainEvents } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { sessionTokenHash } from '../access/session-token.js';
import { Sessions } from '../data/session.repository.js';
import { LeaveProvider } from './leave-provider.js';

/** Ends the session of a browser; one that is over already is no reason to complain. */
@Injectable()
export class SignOut {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(LeaveProvider) private readonly leaveProvider: LeaveProvider,
    @Inject(DomainEvents) private readonly events: DomainEvents,
  ) {}

  /** Returns where to go to sign out at the provider too, null when the session came from none. */
  async run(actor: Actor, token: string | undefined): Promise<string | null> {
    const tokenHash = sessionTokenHash(token);
    if (tokenHash === null) return null;
    return this.database.transaction(async () => {
      const address = await this.leaveProvider.addressFor(token);
      const ended = await this.sessions.end(tokenHash);
      if (ended !== null) await this.events.record(actor, [accountSignedOut(ended)]);
      return address;
    });
  }
}
