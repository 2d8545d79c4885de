import {
  addMailDomain,
  canManageMailDomains,
  type MailDomain,
  type MailDomainInput,
  type MailDomainRow,
  mailDomainsImported,
  readMailDomainTable,
  targetKey,
} from '@allmende/organisations-core';
import { accept, assertAllowed, Clock, Database, DomainEvents, ProblemsError } from '@allmende/platform-api';
import { type Actor, problem } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { MailDomains } from '../data/mail-domain.repository.js';
import { MailDomainTargets, today } from './keep-mail-domains.js';

/** What became of a table: how many rows it has, how many were taken (all or none), and which rows stand in the way. */
export interface ImportReport {
  readonly rows: number;
  readonly added: number;
  readonly refused: readonly MailDomainRow[];
}

/** Takes a whole table into the register, or nothing of it and a report for each row that is wrong. */
@Injectable()
export class ImportMailDomains {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(MailDomains) private readonly domains: MailDomains,
    @Inject(MailDomainTargets) private readonly targets: MailDomainTargets,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(actor: Actor, csv: string): Promise<ImportReport> {
    assertAllowed(canManageMailDomains(actor), actor);
    const now = this.clock.now();
    const table = readMailDomainTable(csv, today(now));
    if (table.problems.length > 0) throw new ProblemsError(table.problems);
    const judged = await this.judge(table.rows);
    const refused = judged.filter(({ problems }) => problems.length > 0);
    if (refused.length > 0) return { rows: judged.length, added: 0, refused };
    const inputs = judged.flatMap(({ input }) => (input === null ? [] : [input]));
    const entries = inputs.map((input) => this.entryOf(input, now));
    await this.database.transaction(async () => {
      await this.domains.add(entries, actor.accountId, now);
      await this.events.record(actor, [mailDomainsImported(this.clock.newId(), entries.length)]);
    });
    return { rows: judged.length, added: entries.length, refused: [] };
  }

  private entryOf(input: MailDomainInput, now: Date): MailDomain {
    return accept(addMailDomain(input, this.clock.newId(), today(now))).changes.entry;
  }

  /** Adds to each row what only the database knows: whether the municipality exists and the domain is listed already. */
  private async judge(rows: readonly MailDomainRow[]): Promise<readonly MailDomainRow[]> {
    const typed = rows.flatMap(({ input }) => (input === null ? [] : [input.domain]));
    const listed = new Set((await this.domains.withDomains(typed)).map(targetKey));
    return Promise.all(
      rows.map(async (row) => {
        if (row.input === null) return row;
        const { domain } = row.input;
        const again = listed.has(targetKey(row.input as MailDomain))
          ? [problem('DOMAIN_LISTED', 'domain', { domain })]
          : [];
        return { ...row, problems: [...row.problems, ...(await this.targets.problems(row.input)), ...again] };
      }),
    );
  }
}
