import {
  type ConfirmationMethod,
  type ConfirmIdentityInput,
  confirmationMethods,
  factorAfter,
  sessionConfirmed,
} from '@allmende/identity-core';
import { Clock, Database, DomainEvents, found, ProblemsError } from '@allmende/platform-api';
import { type Actor, problem, type SessionFactor } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { Accounts } from '../data/account.repository.js';
import { sessionOf } from './begin-ceremony.js';
import { OpenSession } from './open-session.js';
import { ShowProof } from './show-proof.js';

/** How the person behind the actor can confirm who they are, the safest way first. */
@Injectable()
export class ListConfirmationMethods {
  constructor(@Inject(Accounts) private readonly accounts: Accounts) {}

  async run(actor: Actor): Promise<readonly ConfirmationMethod[]> {
    const { accountId } = sessionOf(actor);
    return confirmationMethods(found(await this.accounts.findMeans(accountId)));
  }
}

/** Shows once more who one is; for the next minutes the session may sign, release and delete. */
@Injectable()
export class ConfirmIdentity {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Accounts) private readonly accounts: Accounts,
    @Inject(ShowProof) private readonly showProof: ShowProof,
    @Inject(OpenSession) private readonly openSession: OpenSession,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Returns the new token of the session. */
  async run(actor: Actor, input: ConfirmIdentityInput, address: string): Promise<string> {
    const { accountId, sessionId } = sessionOf(actor);
    const means = found(await this.accounts.findMeans(accountId));
    if (input.method === 'provider' || !confirmationMethods(means).includes(input.method)) {
      throw new ProblemsError([problem('CONFIRMATION_METHOD_NOT_OFFERED')]);
    }
    const shown = await this.showProof.run({ accountId, sessionId, email: means.email, address }, input);
    return this.database.transaction(async () => {
      if (!(await shown.use())) throw new ProblemsError([problem('CODE_WRONG', 'secret')]);
      const proof = { factor: factorAfter(input.method, factorOf(actor)), confirmedAt: this.clock.now() };
      const token = await this.openSession.rotate(sessionId, proof);
      await this.events.record(actor, [sessionConfirmed(sessionId, input.method)]);
      return token;
    });
  }
}

function factorOf({ proof }: Actor): SessionFactor {
  return proof?.kind === 'session' ? proof.factor : 'password';
}
