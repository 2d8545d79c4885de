import { type CompleteSignInInput, isStepSpent, type SignInStep } from '@allmende/identity-core';
import { Clock, Database, ProblemsError } from '@allmende/platform-api';
import { problem } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { sessionTokenHash } from '../access/session-token.js';
import { SignInSteps } from '../data/sign-in-step.repository.js';
import { AdmitSignIn } from './admit-sign-in.js';
import { CheckCode } from './check-code.js';
import { KeepSignIn, type SignedIn } from './keep-sign-in.js';
import type { SignInOrigin } from './sign-in.js';

/** What failed attempts at the second factor of an account are counted under; no e-mail looks like it. */
export function secondFactorKey(accountId: string): string {
  return `second factor of ${accountId}`;
}

/** The second step of a sign-in with a code; the first one's token is in the browser's cookie. */
@Injectable()
export class CompleteSignIn {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(SignInSteps) private readonly steps: SignInSteps,
    @Inject(AdmitSignIn) private readonly admission: AdmitSignIn,
    @Inject(CheckCode) private readonly checkCode: CheckCode,
    @Inject(KeepSignIn) private readonly keepSignIn: KeepSignIn,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(
    input: CompleteSignInInput,
    stepToken: string | undefined,
    origin: SignInOrigin,
  ): Promise<SignedIn> {
    const tokenHash = sessionTokenHash(stepToken);
    const step = tokenHash === null ? null : await this.steps.findLiving(tokenHash, this.clock.now());
    if (step === null) throw stepOver();
    const attempt = await this.admission.run(secondFactorKey(step.accountId), origin.address);
    // Outside any transaction: comparing recovery codes takes long on purpose.
    const shown = await this.checkCode.run(step.accountId, input);
    if (shown === null) return this.refuse(step);
    return this.database.transaction(async () => {
      if (!(await this.steps.end(step.id))) throw stepOver();
      if (!(await shown.use())) throw wrongCode();
      await this.admission.forget(attempt);
      return this.keepSignIn.proven(step.accountId, origin);
    });
  }

  private async refuse(step: SignInStep): Promise<never> {
    const failures = await this.database.transaction(async () => {
      const count = await this.steps.countFailure(step.id);
      if (isStepSpent(count)) await this.steps.end(step.id);
      return count;
    });
    throw isStepSpent(failures) ? stepOver() : wrongCode();
  }
}

function stepOver(): ProblemsError {
  return new ProblemsError([problem('SIGN_IN_STEP_OVER')]);
}

function wrongCode(): ProblemsError {
  return new ProblemsError([problem('CODE_WRONG', 'code')]);
}
