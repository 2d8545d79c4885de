import { canManageOwnAccount, type Session, sessionEnded } from '@allmende/identity-core';
import { AccessError, assertAllowed, Database, DomainEvents, found } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { Sessions } from '../data/session.repository.js';

type SessionKey = Pick<Session, 'id' | 'accountId'>;

/** Signs a person out elsewhere. Needs no fresh proof: it only ever takes something away from whoever does it. */
@Injectable()
export class EndOwnSessions {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(DomainEvents) private readonly events: DomainEvents,
  ) {}

  /** One session; one of somebody else looks like none. */
  async one(actor: Actor, sessionId: string): Promise<void> {
    await this.end(actor, (own) => [found(own.find(({ id }) => id === sessionId))]);
  }

  /** All but the one that asks. */
  async others(actor: Actor): Promise<void> {
    if (actor.proof?.kind !== 'session') throw new AccessError('FORBIDDEN');
    const { sessionId } = actor.proof;
    await this.end(actor, (own) => own.filter(({ id }) => id !== sessionId));
  }

  private async end(
    actor: Actor,
    choose: (own: readonly SessionKey[]) => readonly SessionKey[],
  ): Promise<void> {
    assertAllowed(canManageOwnAccount(actor), actor);
    const accountId = actor.accountId;
    await this.database.transaction(async () => {
      const ended = choose(await this.sessions.lockOf(accountId));
      await this.sessions.endAll(ended);
      await this.events.record(
        actor,
        ended.map((session) => sessionEnded(session, 'by_owner')),
      );
    });
  }
}
