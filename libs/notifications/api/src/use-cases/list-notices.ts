import { canReadInbox, type Notice } from '@allmende/notifications-core';
import { assertAllowed } from '@allmende/platform-api';
import type { Actor, Page, PageRequest } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { Notices } from '../data/notice.repository.js';

/** The actor's own inbox. */
@Injectable()
export class ListNotices {
  constructor(@Inject(Notices) private readonly notices: Notices) {}

  async run(actor: Actor, page: PageRequest): Promise<Page<Notice>> {
    assertAllowed(canReadInbox(actor), actor);
    return this.notices.page(actor, page);
  }

  async countUnread(actor: Actor): Promise<number> {
    assertAllowed(canReadInbox(actor), actor);
    return this.notices.countUnread(actor);
  }
}
