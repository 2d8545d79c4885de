import { People } from '@allmende/identity-api';
import type { Claim } from '@allmende/organisations-core';
import { CONFIG, type Config, MailOutbox } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { claimMail, type ClaimNews } from './claim-mail.js';

/** Writes to the claimant in the transaction of the step; nobody is told when the account is gone. */
@Injectable()
export class TellClaimant {
  constructor(
    @Inject(People) private readonly people: People,
    @Inject(MailOutbox) private readonly outbox: MailOutbox,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async run(
    { claimantId }: Pick<Claim, 'claimantId'>,
    organisation: { readonly id: string; readonly name: string },
    news: ClaimNews,
    reason = '',
  ): Promise<void> {
    const [to] = claimantId === null ? [] : await this.people.findByIdsUnscoped([claimantId]);
    if (to === undefined) return;
    await this.outbox.post(claimMail({ to, news, organisation, reason, site: this.config.PUBLIC_URL }));
  }
}
