import { People } from '@allmende/identity-api';
import type { PersonMarks, UseKey } from '@allmende/gate-core';
import { assertAllowed, assertConfirmed, Clock, Database, ProblemsError } from '@allmende/platform-api';
import { type Actor, isSignedIn, problem } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { Dossiers, type OpenDossier } from './dossiers.js';
import { UseStanding } from './use-standing.js';

/** Who may do it, and whether the person proves once more who they are. */
export interface DeskRule {
  readonly isAllowed: (actor: Actor, organisationId: string) => boolean;
  readonly needsConfirmation?: boolean;
}

/** A dossier on the desk: the entry is locked, so that everybody else waits. */
export interface OnTheDesk {
  readonly dossier: OpenDossier;
  readonly accountId: string;
  readonly now: Date;
}

/** How every command at the gate begins: lock, ask the policy, read what is kept. */
@Injectable()
export class GateDesk {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(UseStanding) private readonly standings: UseStanding,
    @Inject(Dossiers) private readonly dossiers: Dossiers,
    @Inject(People) private readonly people: People,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run<Result>(
    actor: Actor,
    use: UseKey,
    rule: DeskRule,
    work: (desk: OnTheDesk) => Promise<Result>,
  ): Promise<Result> {
    return this.database.transaction(async () => {
      await this.standings.lockEntry(actor, use);
      assertAllowed(isSignedIn(actor) && rule.isAllowed(actor, use.organisationId), actor);
      const now = this.clock.now();
      if (rule.needsConfirmation === true) assertConfirmed(actor, now);
      const dossier = await this.dossiers.unscoped(use);
      if (dossier.answered === null) throw new ProblemsError([problem('QUESTIONS_FIRST', 'organisationId')]);
      return work({ dossier, accountId: actor.accountId, now });
    });
  }

  /** What tells the people behind accounts apart; an account that is gone is only itself. */
  async marksOf(ids: readonly string[]): Promise<readonly PersonMarks[]> {
    const people = await this.people.findByIdsUnscoped(ids);
    return ids.map((accountId) => {
      const person = people.find(({ id }) => id === accountId);
      return person === undefined
        ? { accountId, email: accountId, displayName: accountId }
        : { accountId, email: person.email, displayName: person.displayName };
    });
  }

  /** The marks of one account. */
  async markOf(id: string): Promise<PersonMarks> {
    const [marks] = await this.marksOf([id]);
    return marks ?? { accountId: id, email: id, displayName: id };
  }

  newId(): string {
    return this.clock.newId();
  }
}
