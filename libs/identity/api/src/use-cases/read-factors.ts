import { found } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { FactorRecords } from '../data/factor-records.js';
import type { Passkey } from '../data/passkey.repository.js';
import { sessionOf } from './begin-ceremony.js';

/** What the owner sees of their second factors. */
export interface OwnFactors {
  readonly totp: { readonly confirmedAt: Date; readonly lastUsedAt: Date | null } | null;
  readonly passkeys: readonly Passkey[];
  readonly recoveryCodesLeft: number;
  readonly hasPassword: boolean;
}

/** The second factors of the signed-in person. */
@Injectable()
export class ReadFactors {
  constructor(@Inject(FactorRecords) private readonly records: FactorRecords) {}

  async run(actor: Actor): Promise<OwnFactors> {
    const { accountId } = sessionOf(actor);
    const { hasPassword, factors } = found(await this.records.accounts.findMeans(accountId));
    const totp = await this.records.totps.find(accountId);
    const confirmedAt = totp?.confirmedAt ?? null;
    return {
      totp: totp === null || confirmedAt === null ? null : { confirmedAt, lastUsedAt: totp.lastUsedAt },
      passkeys: await this.records.passkeys.ofAccount(accountId),
      recoveryCodesLeft: factors.recoveryCodesLeft,
      hasPassword,
    };
  }
}
