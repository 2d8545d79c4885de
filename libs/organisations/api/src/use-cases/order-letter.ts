import { randomBytes } from 'node:crypto';
import type { Organisation } from '@allmende/identity-core';
import {
  canVerifyOrganisations,
  type Letter,
  letterCode,
  orderLetter,
  type OrderLetterInput,
} from '@allmende/organisations-core';
import { accept, assertAllowed, Clock, Database, found } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { Letters } from '../data/letter.repository.js';
import { ClaimRecords } from './claim-records.js';
import { letterCodeHash } from './letter-code-hash.js';

/** The letter as it is printed, with the code that nobody can read a second time. */
export interface OrderedLetter {
  readonly letter: Letter;
  readonly code: string;
  readonly organisation: Organisation;
}

/** An editor orders a letter to the office of a claim; the code is handed out once, for printing. */
@Injectable()
export class OrderLetter {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ClaimRecords) private readonly records: ClaimRecords,
    @Inject(Letters) private readonly letters: Letters,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(actor: Actor, { claimId, address }: OrderLetterInput): Promise<OrderedLetter> {
    assertAllowed(canVerifyOrganisations(actor), actor);
    const id = this.clock.newId();
    const code = letterCode(randomBytes(11));
    const codeHash = await letterCodeHash(code, id);
    return this.database.transaction(async () => {
      const claim = found(await this.records.claims.loadForUpdateUnscoped(claimId));
      const editorId = actor.accountId ?? '';
      const decision = orderLetter({ claim, id, address, editorId, now: this.clock.now() });
      const { changes, events } = accept(decision);
      await this.letters.add(changes.letter, codeHash);
      await this.records.events.record(actor, events);
      const organisation = await this.records.organisationOf(claim);
      await this.records.tell.run(claim, organisation, 'letter_ordered');
      return { letter: changes.letter, code, organisation };
    });
  }
}
