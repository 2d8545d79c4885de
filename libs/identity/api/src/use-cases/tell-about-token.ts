import { CONFIG, type Config, found, MailOutbox } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { Accounts } from '../data/account.repository.js';
import { ApiTokens, type EndingToken, type NamedToken } from '../data/api-token.repository.js';
import { tokenCreatedLetter, tokenEndsLetter } from '../mails/token-letters.js';

/** Where a person looks after tokens. */
const PAGE = '/konto/zugangsschluessel';

/** Writes to the person to whom a token belongs; inside the transaction of the change. */
@Injectable()
export class TellAboutToken {
  constructor(
    @Inject(ApiTokens) private readonly tokens: ApiTokens,
    @Inject(Accounts) private readonly accounts: Accounts,
    @Inject(MailOutbox) private readonly mails: MailOutbox,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Tells that a token was made and returns it with its names. */
  async created(tokenId: string): Promise<NamedToken> {
    const token = found(await this.tokens.findForUpdate(tokenId));
    const { account } = found(await this.accounts.findOwn(token.accountId));
    await this.mails.post(tokenCreatedLetter(this.facts({ ...token, ...pick(account) })));
    return token;
  }

  async ending(token: EndingToken): Promise<void> {
    await this.mails.post(tokenEndsLetter(this.facts(token)));
  }

  private facts({ email, locale, accountName, name, organisationName, expiresAt }: EndingToken) {
    const href = new URL(PAGE, this.config.PUBLIC_URL).href;
    return { email, locale, displayName: accountName, tokenName: name, organisationName, expiresAt, href };
  }
}

function pick({ email, locale }: Pick<EndingToken, 'email' | 'locale'>) {
  return { email, locale };
}
