import { isCounterPossible } from '@allmende/identity-core';
import { Clock, Database, ProblemsError } from '@allmende/platform-api';
import { problem } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { PasskeyCeremonies, readPasskeyAnswer } from '../access/passkey-ceremonies.js';
import { type CeremonyOwner, PasskeyChallenges } from '../data/passkey-challenge.repository.js';
import { Passkeys } from '../data/passkey.repository.js';
import type { ShownProof } from './check-code.js';

/** Judges what a passkey signed: for this browser or session, once, in time, with a key we know and no copy of it. */
@Injectable()
export class CheckPasskey {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(PasskeyCeremonies) private readonly ceremonies: PasskeyCeremonies,
    @Inject(PasskeyChallenges) private readonly challenges: PasskeyChallenges,
    @Inject(Passkeys) private readonly passkeys: Passkeys,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(text: string, owner: CeremonyOwner): Promise<ShownProof> {
    const now = this.clock.now();
    const answer = readPasskeyAnswer(text);
    // Taken before it is judged: also a wrong answer uses the challenge up.
    const taken =
      answer !== null &&
      (await this.database.transaction(() => this.challenges.take(answer.challengeHash, owner, now)));
    if (!taken) throw new ProblemsError([problem('PASSKEY_TOO_LATE')]);
    const passkey = await this.passkeys.findByCredential(answer.credentialId);
    if (passkey === null) throw new ProblemsError([problem('PASSKEY_UNKNOWN')]);
    const told = await this.ceremonies.finishSigning(answer, passkey);
    if (told === null) throw new ProblemsError([problem('PASSKEY_REFUSED')]);
    if (!isCounterPossible(passkey.counter, told)) throw new ProblemsError([problem('PASSKEY_COPIED')]);
    return { accountId: passkey.accountId, use: () => this.passkeys.use(passkey, told, now) };
  }
}
