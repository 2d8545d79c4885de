import { papersForgottenBefore, rejectedForgottenBefore } from '@allmende/organisations-core';
import { Clock, Database, Files } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { Claims } from '../data/claim.repository.js';
import { Letters } from '../data/letter.repository.js';

/** Removes what served to decide claims, and the words and people of those rejected long ago. The clock asks. */
@Injectable()
export class ForgetClaimPapers {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Claims) private readonly claims: Claims,
    @Inject(Letters) private readonly letters: Letters,
    @Inject(Files) private readonly files: Files,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const now = this.clock.now();
    const served = papersForgottenBefore(now);
    await this.database.transaction(async () => {
      for (const fileId of await this.claims.takeProofsDecidedBefore(served)) await this.files.remove(fileId);
      await this.letters.removeEndedBefore(served);
      await this.claims.emptyRejectedBefore(rejectedForgottenBefore(now));
    });
  }
}
