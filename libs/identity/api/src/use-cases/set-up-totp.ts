import { assertConfirmed, Clock, Database, found, ProblemsError } from '@allmende/platform-api';
import { type Actor, problem } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { OneTimeCodes, type TotpKey } from '../access/one-time-codes.js';
import { Accounts } from '../data/account.repository.js';
import { Totps } from '../data/totp.repository.js';
import { AddFactor, type FactorAdded, MakeRecoveryCodes } from './add-factor.js';
import { AdmitSignIn } from './admit-sign-in.js';
import { sessionOf } from './begin-ceremony.js';
import { secondFactorKey } from './complete-sign-in.js';

/** Begins to set up an authenticator app: hands out its key, which counts for nothing until a code proves it. */
@Injectable()
export class StartTotp {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Accounts) private readonly accounts: Accounts,
    @Inject(Totps) private readonly totps: Totps,
    @Inject(OneTimeCodes) private readonly codes: OneTimeCodes,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(actor: Actor): Promise<TotpKey> {
    const { accountId } = sessionOf(actor);
    const now = this.clock.now();
    assertConfirmed(actor, now);
    const sealedSecret = this.codes.newSealedSecret(accountId);
    const { email } = found(await this.accounts.findMeans(accountId));
    await this.database.transaction(async () => {
      const begun = await this.totps.begin(accountId, sealedSecret, now);
      if (!begun) throw new ProblemsError([problem('TOTP_SET_UP_ALREADY')]);
    });
    return this.codes.keyOf(accountId, sealedSecret, email);
  }
}

/** The first code of the app proves that it was set up; from then on signing in asks for one. */
@Injectable()
export class ConfirmTotp {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Totps) private readonly totps: Totps,
    @Inject(OneTimeCodes) private readonly codes: OneTimeCodes,
    @Inject(AdmitSignIn) private readonly admission: AdmitSignIn,
    @Inject(MakeRecoveryCodes) private readonly makeCodes: MakeRecoveryCodes,
    @Inject(AddFactor) private readonly addFactor: AddFactor,
  ) {}

  async run(actor: Actor, code: string, at: { now: Date; address: string }): Promise<FactorAdded> {
    const { accountId } = sessionOf(actor);
    const { now, address } = at;
    assertConfirmed(actor, now);
    const totp = await this.totps.find(accountId);
    if (totp === null || totp.confirmedAt !== null) throw new ProblemsError([problem('TOTP_NOT_BEGUN')]);
    const attempt = await this.admission.run(secondFactorKey(accountId), address);
    const step = this.codes.stepOf(accountId, totp.sealedSecret, code, now);
    if (step === null) throw new ProblemsError([problem('CODE_WRONG', 'code')]);
    const fresh = await this.makeCodes.whereNone(accountId);
    return this.database.transaction(async () => {
      if (!(await this.totps.confirm(totp, step, now))) throw new ProblemsError([problem('TOTP_NOT_BEGUN')]);
      await this.admission.forget(attempt);
      return this.addFactor.run(actor, { kind: 'totp', passkeyId: null, name: null }, fresh, now);
    });
  }
}
