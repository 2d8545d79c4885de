import { type Notice, type NoticeDraft, noticesFor } from '@allmende/notifications-core';
import { Clock, type EventJob } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { type EventCause, EventTrail } from '../data/event-trail.repository.js';
import { Notices } from '../data/notice.repository.js';
import { RecipientAccounts } from '../data/recipient.repository.js';
import { GatherFacts } from './gather-facts.js';

/** Tells everybody whom an event concerns, except who caused it. May run any number of times for the same event. */
@Injectable()
export class WriteNotices {
  constructor(
    @Inject(EventTrail) private readonly trail: EventTrail,
    @Inject(GatherFacts) private readonly facts: GatherFacts,
    @Inject(RecipientAccounts) private readonly recipients: RecipientAccounts,
    @Inject(Notices) private readonly notices: Notices,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(event: EventJob): Promise<void> {
    const cause = await this.trail.causeOfUnscoped(event.eventId);
    if (cause === null) return;
    // One after the other: where somebody belongs to two circles, the notice of the first one counts.
    for (const draft of noticesFor(event, await this.facts.run(event))) {
      await this.deliver(draft, event.eventId, cause);
    }
  }

  private async deliver({ to, ...draft }: NoticeDraft, eventId: string, cause: EventCause): Promise<void> {
    const accounts = await this.recipients.unscoped(to, cause.accountId);
    await this.notices.addUnscoped(
      accounts.map((accountId): Notice => ({
        ...draft,
        id: this.clock.newId(),
        accountId,
        eventId,
        createdAt: cause.occurredAt,
        readAt: null,
      })),
    );
  }
}
