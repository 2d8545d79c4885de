import {
  admitLetterCode,
  canConfirmByLetter,
  canSeeClaim,
  CLAIM_EVENTS,
  type Claim,
  claimEvent,
  type ConfirmLetterCodeInput,
  decideClaim,
  isWellFormed,
  type Letter,
  readCode,
  wrongCode,
} from '@allmende/organisations-core';
import { accept, assertAllowed, Clock, Database, found, ProblemsError } from '@allmende/platform-api';
import { type Actor, problem } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { Letters } from '../data/letter.repository.js';
import { ClaimRecords } from './claim-records.js';
import { isLetterCode } from './letter-code-hash.js';

/** The code out of the letter verifies the organisation. Each attempt is counted before the code is compared. */
@Injectable()
export class ConfirmLetterCode {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ClaimRecords) private readonly records: ClaimRecords,
    @Inject(Letters) private readonly letters: Letters,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(actor: Actor, { organisationId, code: typed }: ConfirmLetterCodeInput): Promise<Claim> {
    const code = readCode(typed);
    const { claim, letter } = await this.admit(actor, organisationId, code);
    // Outside any transaction: the comparison takes long on purpose and must not hold a connection meanwhile.
    if (!(await isLetterCode(code, letter.id, await this.letters.codeHashOf(letter.id)))) {
      await this.database.transaction(() =>
        this.records.events.record(actor, [claimEvent(CLAIM_EVENTS.letterRefused, claim)]),
      );
      throw new ProblemsError([wrongCode()]);
    }
    return this.verify(actor, claim.id, letter.id);
  }

  private async admit(
    actor: Actor,
    organisationId: string,
    code: string,
  ): Promise<{ readonly claim: Claim; readonly letter: Letter }> {
    return this.database.transaction(async () => {
      const known = await this.records.claims.ofOrganisationUnscoped(organisationId);
      const claim = found(known !== null && canSeeClaim(actor, known) ? known : null);
      assertAllowed(canConfirmByLetter(actor, claim), actor);
      // The check sign tells a slip of the pen from a wrong code; that teaches nobody anything and costs no attempt.
      if (!isWellFormed(code)) throw new ProblemsError([problem('LETTER_CODE_MISTYPED', 'code')]);
      const { letter } = accept(
        admitLetterCode(await this.letters.newestForUpdate(claim.id), this.clock.now()),
      ).changes;
      await this.letters.saveAttempts(letter);
      return { claim, letter };
    });
  }

  private async verify(actor: Actor, claimId: string, letterId: string): Promise<Claim> {
    return this.database.transaction(async () => {
      const claim = found(await this.records.claims.loadForUpdateUnscoped(claimId));
      const now = this.clock.now();
      const newest = await this.letters.newestForUpdate(claimId);
      if (newest?.id !== letterId || newest.usedAt !== null) throw new ProblemsError([wrongCode()]);
      const organisation = await this.records.organisationOf(claim);
      const facts = {
        ...{ claim, demo: organisation.demo, decider: { id: actor.accountId ?? '', demo: false } },
        ...{ expectedVersion: null, stepId: this.clock.newId(), now },
      };
      const verdict = { to: 'verified', means: 'letter', reason: '', evidence: '' } as const;
      const { changes, events } = accept(decideClaim(facts, verdict));
      await this.letters.markUsed(letterId, now);
      return this.records.settle(actor, organisation, changes, events);
    });
  }
}
