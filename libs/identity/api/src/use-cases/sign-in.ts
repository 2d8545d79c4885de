import { signIn, type SignInInput } from '@allmende/identity-core';
import { accept, Clock, Database, DomainEvents } from '@allmende/platform-api';
import { ANONYMOUS } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { AdmitSignIn } from './admit-sign-in.js';
import { CheckPassword } from './check-password.js';
import { type Browser, OpenSession } from './open-session.js';

/** Where an attempt comes from. */
export interface SignInOrigin extends Browser {
  /** Network address of the client. */
  readonly address: string;
}

/** Who is signed in now, and the token for the cookie. */
export interface SignedIn {
  readonly accountId: string;
  readonly token: string;
}

/** From e-mail and password to a session. */
@Injectable()
export class SignIn {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(AdmitSignIn) private readonly admission: AdmitSignIn,
    @Inject(CheckPassword) private readonly checkPassword: CheckPassword,
    @Inject(OpenSession) private readonly openSession: OpenSession,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(input: SignInInput, origin: SignInOrigin): Promise<SignedIn> {
    const attempt = await this.admission.run(input.email, origin.address);
    // Outside any transaction: the comparison takes long on purpose and must not hold a connection meanwhile.
    const check = await this.checkPassword.run(input.email, input.password);
    return this.database.transaction(async () => {
      const facts = {
        ...check,
        failures: attempt.failures,
        sessionId: this.clock.newId(),
        now: this.clock.now(),
      };
      const { changes, events } = accept(signIn(facts));
      const token = await this.openSession.keep(changes.session, origin);
      await this.admission.forget(attempt);
      await this.events.record({ ...ANONYMOUS, accountId: changes.session.accountId }, events);
      return { accountId: changes.session.accountId, token };
    });
  }
}
