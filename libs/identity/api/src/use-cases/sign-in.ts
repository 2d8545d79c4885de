import { signIn, type SignInInput } from '@allmende/identity-core';
import { accept, Clock, Database } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { AdmitSignIn } from './admit-sign-in.js';
import { CheckPassword } from './check-password.js';
import { KeepSignIn, type SignedIn, type StepOpened } from './keep-sign-in.js';
import type { Browser } from './open-session.js';

export type { SignedIn, StepOpened } from './keep-sign-in.js';

/** Where an attempt comes from. */
export interface SignInOrigin extends Browser {
  /** Network address of the client. */
  readonly address: string;
}

/** From e-mail and password to a session, or to the second step for an account with a second factor. */
@Injectable()
export class SignIn {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(AdmitSignIn) private readonly admission: AdmitSignIn,
    @Inject(CheckPassword) private readonly checkPassword: CheckPassword,
    @Inject(KeepSignIn) private readonly keepSignIn: KeepSignIn,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(input: SignInInput, origin: SignInOrigin): Promise<SignedIn | StepOpened> {
    const attempt = await this.admission.run(input.email, origin.address);
    // Outside any transaction: the comparison takes long on purpose and must not hold a connection meanwhile.
    const check = await this.checkPassword.run(input.email, input.password);
    return this.database.transaction(async () => {
      const facts = {
        ...check,
        failures: attempt.failures,
        newId: this.clock.newId(),
        now: this.clock.now(),
      };
      const { changes, events } = accept(signIn(facts));
      await this.admission.forget(attempt);
      return this.keepSignIn.outcome(changes, events, origin);
    });
  }
}
