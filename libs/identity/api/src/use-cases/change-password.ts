import { changePassword, type ChangePasswordInput } from '@allmende/identity-core';
import { accept, AccessError, Database, found } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { NewPasswords } from '../access/new-passwords.js';
import { OwnAccounts } from '../data/own-account.repository.js';
import { CheckOwner } from './check-owner.js';
import { OpenSession } from './open-session.js';
import { ReplacePassword } from './replace-password.js';

/** A new password while signed in: all other sessions end, this one goes on under a new token, the owner gets a mail. */
@Injectable()
export class ChangePassword {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CheckOwner) private readonly checkOwner: CheckOwner,
    @Inject(OwnAccounts) private readonly accounts: OwnAccounts,
    @Inject(NewPasswords) private readonly passwords: NewPasswords,
    @Inject(ReplacePassword) private readonly replacePassword: ReplacePassword,
    @Inject(OpenSession) private readonly openSession: OpenSession,
  ) {}

  /** Returns the new token for the cookie. */
  async run(actor: Actor, input: ChangePasswordInput, address: string): Promise<string> {
    const accountId = await this.checkOwner.run(actor, input.currentPassword, address);
    if (actor.proof?.kind !== 'session') throw new AccessError('FORBIDDEN');
    const ownSessionId = actor.proof.sessionId;
    const { newPassword } = input;
    const passwordKnown = await this.passwords.isKnown(newPassword);
    const passwordHash = await this.passwords.hash(newPassword);
    return this.database.transaction(async () => {
      const { account } = found(await this.accounts.findForUpdate(accountId));
      const sessions = await this.replacePassword.sessionsOf(accountId);
      const facts = { account, newPassword, passwordKnown, sessions, ownSessionId };
      const { changes, events } = accept(changePassword(facts));
      await this.replacePassword.run(actor, account, passwordHash, { ...changes, events });
      return this.openSession.rotate(ownSessionId);
    });
  }
}
