import { type CodeMethod, isStepUnused, readRecoveryCode, recoveryCodeUsed } from '@allmende/identity-core';
import { Clock, DomainEvents } from '@allmende/platform-api';
import { ANONYMOUS } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { OneTimeCodes } from '../access/one-time-codes.js';
import { PasswordHasher } from '../access/password-hasher.js';
import { RecoveryCodes } from '../data/recovery-code.repository.js';
import { Totps } from '../data/totp.repository.js';
import { TellOwner } from './tell-owner.js';

/** A code as somebody typed it. */
export interface TypedCode {
  readonly method: CodeMethod;
  readonly code: string;
}

/** Something right that was shown; using it up belongs into the transaction of what it opens. */
export interface ShownProof {
  readonly accountId: string;
  /** False when it was used by somebody else a moment before. */
  use(): Promise<boolean>;
}

/** Codes of the authenticator app. */
@Injectable()
export class CheckTotp {
  constructor(
    @Inject(Totps) private readonly totps: Totps,
    @Inject(OneTimeCodes) private readonly codes: OneTimeCodes,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(accountId: string, typed: string): Promise<ShownProof | null> {
    const totp = await this.totps.find(accountId);
    if (totp === null || totp.confirmedAt === null) return null;
    const now = this.clock.now();
    const step = this.codes.stepOf(accountId, totp.sealedSecret, typed, now);
    if (step === null || !isStepUnused(step, totp.lastUsedStep)) return null;
    return { accountId, use: () => this.totps.use(accountId, step, now) };
  }
}

/** Codes from the sheet of paper. */
@Injectable()
export class CheckRecoveryCode {
  constructor(
    @Inject(RecoveryCodes) private readonly recoveryCodes: RecoveryCodes,
    @Inject(PasswordHasher) private readonly hasher: PasswordHasher,
    @Inject(TellOwner) private readonly tellOwner: TellOwner,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(accountId: string, typed: string): Promise<ShownProof | null> {
    const code = readRecoveryCode(typed);
    for (const { id, codeHash } of await this.recoveryCodes.unused(accountId)) {
      if (await this.hasher.matches(code, codeHash)) return { accountId, use: () => this.use(accountId, id) };
    }
    return null;
  }

  private async use(accountId: string, id: string): Promise<boolean> {
    const left = await this.recoveryCodes.use(accountId, id, this.clock.now());
    if (left === null) return false;
    await this.tellOwner.run(accountId, { what: 'recovery_used', left });
    await this.events.record({ ...ANONYMOUS, accountId }, [recoveryCodeUsed(accountId, left)]);
    return true;
  }
}

/** Either of them, by the method that was chosen. */
@Injectable()
export class CheckCode {
  constructor(
    @Inject(CheckTotp) private readonly totp: CheckTotp,
    @Inject(CheckRecoveryCode) private readonly recoveryCode: CheckRecoveryCode,
  ) {}

  /** Compares without using it up; null when it is wrong, used, or not set up. */
  async run(accountId: string, { method, code }: TypedCode): Promise<ShownProof | null> {
    return method === 'totp' ? this.totp.run(accountId, code) : this.recoveryCode.run(accountId, code);
  }
}
