import {
  factorAdded,
  type FactorRef,
  hasSecondFactor,
  RECOVERY_CODE_RULES,
  readRecoveryCode,
  recoveryCode,
  recoveryCodesRenewed,
} from '@allmende/identity-core';
import { assertConfirmed, Clock, Database, DomainEvents, ProblemsError } from '@allmende/platform-api';
import { type Actor, problem } from '@allmende/platform-core';
import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { PasswordHasher } from '../access/password-hasher.js';
import { Accounts } from '../data/account.repository.js';
import { RecoveryCodes } from '../data/recovery-code.repository.js';
import { sessionOf } from './begin-ceremony.js';
import { OpenSession } from './open-session.js';
import { TellOwner } from './tell-owner.js';

/** The session's new token, and codes that are shown this once; null when the account has codes already. */
export interface FactorAdded {
  readonly token: string;
  readonly recoveryCodes: readonly string[] | null;
}

/** Codes that were just made: what is shown, and what is kept. */
interface FreshCodes {
  readonly shown: readonly string[];
  readonly kept: readonly { readonly id: string; readonly codeHash: string }[];
}

/** Makes recovery codes. Hashing ten takes a while on purpose, so it happens outside any transaction. */
@Injectable()
export class MakeRecoveryCodes {
  constructor(
    @Inject(RecoveryCodes) private readonly recoveryCodes: RecoveryCodes,
    @Inject(PasswordHasher) private readonly hasher: PasswordHasher,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** For a new factor: null when the account has codes left. */
  async whereNone(accountId: string): Promise<FreshCodes | null> {
    return (await this.recoveryCodes.unused(accountId)).length > 0 ? null : this.run();
  }

  async run(): Promise<FreshCodes> {
    const { count, length } = RECOVERY_CODE_RULES;
    const shown = Array.from({ length: count }, () => recoveryCode(randomBytes(length)));
    const kept = await Promise.all(
      shown.map(async (code) => ({
        id: this.clock.newId(),
        codeHash: await this.hasher.hash(readRecoveryCode(code)),
      })),
    );
    return { shown, kept };
  }
}

/** New recovery codes in place of the old ones. */
@Injectable()
export class RenewRecoveryCodes {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Accounts) private readonly accounts: Accounts,
    @Inject(RecoveryCodes) private readonly recoveryCodes: RecoveryCodes,
    @Inject(MakeRecoveryCodes) private readonly make: MakeRecoveryCodes,
    @Inject(TellOwner) private readonly tellOwner: TellOwner,
    @Inject(DomainEvents) private readonly events: DomainEvents,
  ) {}

  async run(actor: Actor, now: Date): Promise<readonly string[]> {
    const { accountId } = sessionOf(actor);
    assertConfirmed(actor, now);
    const means = await this.accounts.findMeans(accountId);
    if (means === null || !hasSecondFactor(means.factors))
      throw new ProblemsError([problem('NO_SECOND_FACTOR')]);
    const { shown, kept } = await this.make.run();
    await this.database.transaction(async () => {
      await this.recoveryCodes.replace(accountId, kept, now);
      await this.tellOwner.run(accountId, { what: 'recovery_renewed' });
      await this.events.record(actor, [recoveryCodesRenewed(accountId)]);
    });
    return shown;
  }
}

/** What every new factor has in common: first recovery codes, a rotated session, a mail to the owner, a trace. */
@Injectable()
export class AddFactor {
  constructor(
    @Inject(OpenSession) private readonly openSession: OpenSession,
    @Inject(RecoveryCodes) private readonly recoveryCodes: RecoveryCodes,
    @Inject(TellOwner) private readonly tellOwner: TellOwner,
    @Inject(DomainEvents) private readonly events: DomainEvents,
  ) {}

  /** Inside the transaction that keeps the factor; it was shown just now, so the session is proven by it. */
  async run(
    actor: Actor,
    factor: FactorRef & { readonly name: string | null },
    fresh: FreshCodes | null,
    now: Date,
  ): Promise<FactorAdded> {
    const { accountId, sessionId } = sessionOf(actor);
    if (fresh !== null) await this.recoveryCodes.replace(accountId, fresh.kept, now);
    await this.openSession.renewAll(accountId);
    const token = await this.openSession.rotate(sessionId, { factor: 'second_factor', confirmedAt: now });
    const { kind, passkeyId, name } = factor;
    await this.tellOwner.run(accountId, { what: 'added', kind, name });
    await this.events.record(actor, [factorAdded(accountId, { kind, passkeyId })]);
    return { token, recoveryCodes: fresh?.shown ?? null };
  }
}
