import { accountSignedOut } from '@allmende/identity-core';
import { Database, DomainEvents } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { sessionTokenHash } from '../access/session-token.js';
import { Sessions } from '../data/session.repository.js';

/** Ends the session of a browser; one that is over already is no reason to complain. */
@Injectable()
export class SignOut {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(DomainEvents) private readonly events: DomainEvents,
  ) {}

  async run(actor: Actor, token: string | undefined): Promise<void> {
    const tokenHash = sessionTokenHash(token);
    if (tokenHash === null) return;
    await this.database.transaction(async () => {
      const ended = await this.sessions.end(tokenHash);
      if (ended !== null) await this.events.record(actor, [accountSignedOut(ended)]);
    });
  }
}
