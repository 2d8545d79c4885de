import {
  accountSignedIn,
  newSession,
  type SignInOutcome,
  type SecondFactors,
  type SignInStep,
} from '@allmende/identity-core';
import { Clock, DomainEvents } from '@allmende/platform-api';
import { ANONYMOUS, type DomainEvent, type SessionFactor } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { newSessionToken } from '../access/session-token.js';
import { SignInSteps } from '../data/sign-in-step.repository.js';
import { browserOf } from './begin-ceremony.js';
import { type Browser, OpenSession } from './open-session.js';

/** Who is signed in now, by what, and the token for the cookie. */
export interface SignedIn {
  readonly accountId: string;
  readonly factor: SessionFactor;
  readonly token: string;
}

/** The password was right; the token for the step's cookie. */
export interface StepOpened {
  readonly step: SignInStep;
  readonly factors: SecondFactors;
  readonly token: string;
}

/** Keeps what a sign-in led to: a session or the step before it. Runs inside the transaction of the caller. */
@Injectable()
export class KeepSignIn {
  constructor(
    @Inject(OpenSession) private readonly openSession: OpenSession,
    @Inject(SignInSteps) private readonly steps: SignInSteps,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async outcome(
    outcome: SignInOutcome,
    events: readonly DomainEvent[],
    browser: Browser,
  ): Promise<SignedIn | StepOpened> {
    if (outcome.session === null) {
      const { step, factors } = outcome;
      const token = newSessionToken();
      await this.steps.add(step, browserOf(token));
      return { step, factors, token };
    }
    const { accountId, factor } = outcome.session;
    const token = await this.openSession.keep(outcome.session, browser);
    await this.events.record({ ...ANONYMOUS, accountId }, events);
    return { accountId, factor, token };
  }

  /** A session proven by a second factor. */
  async proven(accountId: string, browser: Browser): Promise<SignedIn> {
    const session = newSession(this.clock.newId(), accountId, this.clock.now(), 'second_factor');
    const token = await this.openSession.keep(session, browser);
    await this.events.record({ ...ANONYMOUS, accountId }, [accountSignedIn(session)]);
    return { accountId, factor: session.factor, token };
  }
}
