import type { FactorRef } from '@allmende/identity-core';
import { Inject, Injectable } from '@nestjs/common';
import { Accounts } from './account.repository.js';
import { Passkeys } from './passkey.repository.js';
import { RecoveryCodes } from './recovery-code.repository.js';
import { Sessions } from './session.repository.js';
import { Totps } from './totp.repository.js';

/** Everything that is kept about the second factors of one account, together. */
@Injectable()
export class FactorRecords {
  constructor(
    @Inject(Accounts) readonly accounts: Accounts,
    @Inject(Totps) readonly totps: Totps,
    @Inject(Passkeys) readonly passkeys: Passkeys,
    @Inject(RecoveryCodes) readonly recoveryCodes: RecoveryCodes,
    @Inject(Sessions) private readonly sessions: Sessions,
  ) {}

  /** Removes one factor and returns the name its owner gave it, if any; null when it was not there. */
  async remove(
    accountId: string,
    { kind, passkeyId }: FactorRef,
  ): Promise<{ readonly text: string | null } | null> {
    if (kind === 'totp') return (await this.totps.remove(accountId)) ? { text: null } : null;
    const passkey = (await this.passkeys.ofAccount(accountId)).find(({ id }) => id === passkeyId);
    if (passkey === undefined) return null;
    return (await this.passkeys.remove(accountId, passkey.id)) ? { text: passkey.name } : null;
  }

  /** Every session was opened when the account had other factors than now. */
  async renewSessions(accountId: string): Promise<void> {
    await this.sessions.renewSoon(accountId);
  }

  /** After the last factor: codes stand in for nothing any more, and no session is proven by a factor. */
  async forgetRest(accountId: string): Promise<void> {
    await this.recoveryCodes.removeAll(accountId);
    await this.sessions.lowerToPassword(accountId);
  }
}
