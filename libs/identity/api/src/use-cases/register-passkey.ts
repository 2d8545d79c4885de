import { assertConfirmed, Database, found, ProblemsError } from '@allmende/platform-api';
import { type Actor, problem } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { PasskeyCeremonies, readPasskeyAnswer } from '../access/passkey-ceremonies.js';
import { PasskeyChallenges } from '../data/passkey-challenge.repository.js';
import { Passkeys } from '../data/passkey.repository.js';
import { AddFactor, type FactorAdded, MakeRecoveryCodes } from './add-factor.js';
import { sessionOf } from './begin-ceremony.js';

interface NamedAnswer {
  readonly name: string;
  readonly answer: string;
}

/** Keeps a new passkey under the name its owner knows it by. */
@Injectable()
export class RegisterPasskey {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(PasskeyCeremonies) private readonly ceremonies: PasskeyCeremonies,
    @Inject(PasskeyChallenges) private readonly challenges: PasskeyChallenges,
    @Inject(Passkeys) private readonly passkeys: Passkeys,
    @Inject(AddFactor) private readonly addFactor: AddFactor,
    @Inject(MakeRecoveryCodes) private readonly makeCodes: MakeRecoveryCodes,
  ) {}

  async run(actor: Actor, input: NamedAnswer, { id, now }: { id: string; now: Date }): Promise<FactorAdded> {
    const { accountId, sessionId } = sessionOf(actor);
    assertConfirmed(actor, now);
    const answer = readPasskeyAnswer(input.answer);
    const owner = { purpose: 'registration', browserHash: null, sessionId } as const;
    const taken =
      answer !== null &&
      (await this.database.transaction(() => this.challenges.take(answer.challengeHash, owner, now)));
    if (!taken) throw new ProblemsError([problem('PASSKEY_TOO_LATE')]);
    const credential = await this.ceremonies.finishRegistration(answer);
    if (credential === null) throw new ProblemsError([problem('PASSKEY_REFUSED')]);
    const fresh = await this.makeCodes.whereNone(accountId);
    const { name } = input;
    const passkey = { ...credential, id, accountId, name, lastUsedAt: null, createdAt: now };
    return this.database.transaction(async () => {
      await this.passkeys.add(passkey);
      return this.addFactor.run(actor, { kind: 'passkey', passkeyId: id, name }, fresh, now);
    });
  }
}

/** Gives a passkey another name. */
@Injectable()
export class RenamePasskey {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Passkeys) private readonly passkeys: Passkeys,
  ) {}

  async run(actor: Actor, { id, name }: { readonly id: string; readonly name: string }): Promise<void> {
    const { accountId } = sessionOf(actor);
    const renamed = await this.database.transaction(() => this.passkeys.rename(accountId, id, name));
    found(renamed ? id : null);
  }
}
