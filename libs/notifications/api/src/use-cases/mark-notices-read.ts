import { canReadInbox, type MarkNoticesReadInput } from '@allmende/notifications-core';
import { assertAllowed, Clock, Database } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { Notices } from '../data/notice.repository.js';

/** Marks notices of the actor as read; ids of others are passed over as if they did not exist. */
@Injectable()
export class MarkNoticesRead {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Notices) private readonly notices: Notices,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Answers how many are unread now. */
  async run(actor: Actor, { ids, allUpTo }: MarkNoticesReadInput): Promise<number> {
    assertAllowed(canReadInbox(actor), actor);
    return this.database.transaction(async () => {
      const now = this.clock.now();
      if (ids != null) await this.notices.markRead(actor, ids, now);
      if (allUpTo != null) await this.notices.markReadUpTo(actor, allUpTo, now);
      return this.notices.countUnread(actor);
    });
  }
}
