import { CONFIG, type Config, MailOutbox } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { Accounts } from '../data/account.repository.js';
import { factorLetter, type FactorNews } from '../mails/factor-letters.js';

/** Writes to the owner of an account what happened to its protection; nobody changes it behind their back. */
@Injectable()
export class TellOwner {
  constructor(
    @Inject(Accounts) private readonly accounts: Accounts,
    @Inject(MailOutbox) private readonly mails: MailOutbox,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Inside the transaction of the change. */
  async run(accountId: string, news: FactorNews): Promise<void> {
    const owner = await this.accounts.findMeans(accountId);
    if (owner !== null) await this.mails.post(factorLetter(news, owner, this.config.PUBLIC_URL));
  }
}
