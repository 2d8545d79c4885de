import type { ConfirmIdentityInput } from '@allmende/identity-core';
import { ProblemsError } from '@allmende/platform-api';
import { problem } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { AdmitSignIn } from './admit-sign-in.js';
import { CheckCode, type ShownProof } from './check-code.js';
import { CheckPasskey } from './check-passkey.js';
import { CheckPassword } from './check-password.js';
import { secondFactorKey } from './complete-sign-in.js';

/** Who is to show it, and from where. */
export interface ProofAsked {
  readonly accountId: string;
  readonly sessionId: string;
  readonly email: string;
  readonly address: string;
}

/** Compares what somebody who is signed in shows; failures count like those of a sign-in. */
@Injectable()
export class ShowProof {
  constructor(
    @Inject(AdmitSignIn) private readonly admission: AdmitSignIn,
    @Inject(CheckPassword) private readonly checkPassword: CheckPassword,
    @Inject(CheckCode) private readonly checkCode: CheckCode,
    @Inject(CheckPasskey) private readonly checkPasskey: CheckPasskey,
  ) {}

  /** What is right, to be used up in the transaction of the caller; throws the problem when it is not. */
  async run(asked: ProofAsked, { method, secret }: ConfirmIdentityInput): Promise<ShownProof> {
    const { accountId, sessionId } = asked;
    if (method === 'passkey') {
      const shown = await this.checkPasskey.run(secret, {
        purpose: 'confirmation',
        browserHash: null,
        sessionId,
      });
      // Somebody else's passkey proves somebody else.
      if (shown.accountId !== accountId) throw new ProblemsError([problem('PASSKEY_UNKNOWN')]);
      return shown;
    }
    const key = method === 'password' ? asked.email : secondFactorKey(accountId);
    const attempt = await this.admission.run(key, asked.address);
    const shown = await this.compare(asked, method, secret);
    if (shown === null) {
      throw new ProblemsError([problem(method === 'password' ? 'PASSWORD_WRONG' : 'CODE_WRONG', 'secret')]);
    }
    return {
      accountId,
      use: async () => {
        await this.admission.forget(attempt);
        return shown.use();
      },
    };
  }

  private async compare(
    { accountId, email }: ProofAsked,
    method: Exclude<ConfirmIdentityInput['method'], 'passkey'>,
    secret: string,
  ): Promise<ShownProof | null> {
    if (method === 'totp' || method === 'recovery_code') {
      return this.checkCode.run(accountId, { method, code: secret });
    }
    const { account, passwordMatches } = await this.checkPassword.run(email, secret);
    if (method !== 'password' || account?.id !== accountId || !passwordMatches) return null;
    return { accountId, use: async () => true };
  }
}
