import { Database, ProblemsError } from '@allmende/platform-api';
import { problem } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { SignInSteps } from '../data/sign-in-step.repository.js';
import { browserOf } from './begin-ceremony.js';
import { CheckPasskey } from './check-passkey.js';
import { KeepSignIn, type SignedIn } from './keep-sign-in.js';
import type { SignInOrigin } from './sign-in.js';

/** A passkey alone is both: the device is there, and it has made sure that its owner is. */
@Injectable()
export class SignInWithPasskey {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CheckPasskey) private readonly checkPasskey: CheckPasskey,
    @Inject(SignInSteps) private readonly steps: SignInSteps,
    @Inject(KeepSignIn) private readonly keepSignIn: KeepSignIn,
  ) {}

  /** @param browserToken from the cookie that came with the challenge */
  async run(answer: string, browserToken: string | undefined, origin: SignInOrigin): Promise<SignedIn> {
    const browserHash = browserOf(browserToken ?? '');
    const owner = { purpose: 'sign_in', browserHash, sessionId: null } as const;
    const shown = await this.checkPasskey.run(answer, owner);
    return this.database.transaction(async () => {
      if (!(await shown.use())) throw new ProblemsError([problem('PASSKEY_TOO_LATE')]);
      await this.steps.endOf(browserHash);
      return this.keepSignIn.proven(shown.accountId, origin);
    });
  }
}
