import { challengeExpiry, FACTOR_LIMITS } from '@allmende/identity-core';
import { AccessError, assertConfirmed, Clock, Database, found, ProblemsError } from '@allmende/platform-api';
import { type Actor, problem } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { type Ceremony, PasskeyCeremonies } from '../access/passkey-ceremonies.js';
import { newSessionToken, sessionTokenHash } from '../access/session-token.js';
import { Accounts } from '../data/account.repository.js';
import { type CeremonyOwner, PasskeyChallenges } from '../data/passkey-challenge.repository.js';
import { Passkeys } from '../data/passkey.repository.js';
import { SignInSteps } from '../data/sign-in-step.repository.js';

/** Whom the session belongs to; machines have none and nothing to confirm. */
export function sessionOf(actor: Actor): { readonly accountId: string; readonly sessionId: string } {
  if (actor.accountId === null || actor.proof?.kind !== 'session') throw new AccessError('FORBIDDEN');
  return { accountId: actor.accountId, sessionId: actor.proof.sessionId };
}

/** Keeps the challenge of a ceremony for the one who may answer it. */
@Injectable()
export class BeginCeremony {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(PasskeyChallenges) private readonly challenges: PasskeyChallenges,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Returns the options for the browser. */
  async run({ options, challengeHash }: Ceremony, owner: CeremonyOwner): Promise<string> {
    const createdAt = this.clock.now();
    const challenge = {
      id: this.clock.newId(),
      challengeHash,
      createdAt,
      expiresAt: challengeExpiry(createdAt),
    };
    await this.database.transaction(() => this.challenges.add(challenge, owner));
    return options;
  }
}

/** Asks a passkey for a sign-in: any of this site, or one of the account whose password was right a moment ago. */
@Injectable()
export class BeginPasskeySignIn {
  constructor(
    @Inject(PasskeyCeremonies) private readonly ceremonies: PasskeyCeremonies,
    @Inject(BeginCeremony) private readonly begin: BeginCeremony,
    @Inject(SignInSteps) private readonly steps: SignInSteps,
    @Inject(Passkeys) private readonly passkeys: Passkeys,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Returns the options, and the token that the browser keeps in its cookie. */
  async run(browserToken: string | undefined): Promise<{ readonly options: string; readonly token: string }> {
    const kept = sessionTokenHash(browserToken);
    const step = kept === null ? null : await this.steps.findLiving(kept, this.clock.now());
    const token = kept === null || browserToken === undefined ? newSessionToken() : browserToken;
    const known = step === null ? [] : await this.passkeys.ofAccount(step.accountId);
    const owner = { purpose: 'sign_in', browserHash: browserOf(token), sessionId: null } as const;
    return { options: await this.begin.run(await this.ceremonies.beginSigning(known), owner), token };
  }
}

/** Asks a passkey of the account for a confirmation, or a device for a new passkey. */
@Injectable()
export class BeginOwnCeremony {
  constructor(
    @Inject(PasskeyCeremonies) private readonly ceremonies: PasskeyCeremonies,
    @Inject(BeginCeremony) private readonly begin: BeginCeremony,
    @Inject(Passkeys) private readonly passkeys: Passkeys,
    @Inject(Accounts) private readonly accounts: Accounts,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async confirmation(actor: Actor): Promise<string> {
    const { accountId, sessionId } = sessionOf(actor);
    const ceremony = await this.ceremonies.beginSigning(await this.passkeys.ofAccount(accountId));
    return this.begin.run(ceremony, { purpose: 'confirmation', browserHash: null, sessionId });
  }

  async registration(actor: Actor): Promise<string> {
    const { accountId, sessionId } = sessionOf(actor);
    // Asked here already, so that nobody makes a passkey on their device that is then not taken.
    assertConfirmed(actor, this.clock.now());
    const known = await this.passkeys.ofAccount(accountId);
    if (known.length >= FACTOR_LIMITS.passkeys) {
      throw new ProblemsError([problem('PASSKEYS_FULL', '', { max: FACTOR_LIMITS.passkeys })]);
    }
    const { email, displayName } = found(await this.accounts.findMeans(accountId));
    const ceremony = await this.ceremonies.beginRegistration({ accountId, email, displayName }, known);
    return this.begin.run(ceremony, { purpose: 'registration', browserHash: null, sessionId });
  }
}

/** The stored form of the browser's token. */
export function browserOf(token: string): Buffer {
  const hash = sessionTokenHash(token);
  if (hash === null) throw new ProblemsError([problem('PASSKEY_TOO_LATE')]);
  return hash;
}
