import { canManageOwnAccount } from '@allmende/identity-core';
import { assertAllowed, Clock } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { type ListedSession, Sessions } from '../data/session.repository.js';

export type { ListedSession } from '../data/session.repository.js';

/** Where a person is signed in. */
@Injectable()
export class ListOwnSessions {
  constructor(
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(actor: Actor): Promise<readonly ListedSession[]> {
    assertAllowed(canManageOwnAccount(actor), actor);
    return this.sessions.listOf(actor.accountId, this.clock.now());
  }
}
