import { randomUUID } from 'node:crypto';
import { AddMember, FoundOrganisation, IdentityModule, RegisterAccount } from '@allmende/identity-api';
import type { Account, Organisation } from '@allmende/identity-core';
import { type Actor, audienceKeys, type OrganisationRole } from '@allmende/platform-core';
import type { Database } from '@allmende/platform-api';
import type { Type } from '@nestjs/common';
import { OrganisationsModule } from '../src/index.js';

export const MODULES = [IdentityModule, OrganisationsModule];

/** The running application, as the testing tools start it; only specs may use those. */
interface RunningApi {
  readonly database: Database;
  get<Thing>(token: Type<Thing>): Thing;
}

/** Offices, people and letters for the specs of members; everything is made through the real use cases. */
export class MembersBed {
  constructor(readonly api: RunningApi) {}

  /** An office of the invented region. */
  async anOffice(name = 'Kreis Musterland', changes: { verified?: boolean; demo?: boolean } = {}) {
    return this.api.get(FoundOrganisation).run({
      kind: 'district',
      name,
      verified: true,
      demo: true,
      mailbox: 'poststelle@kreis.example',
      ...changes,
    });
  }

  /** Somebody with an account, and with roles where an office is named. */
  async somebody(
    displayName: string,
    at: { office?: Organisation; roles?: OrganisationRole[]; email?: string; proven?: boolean } = {},
  ): Promise<Account> {
    const person = await this.api.get(RegisterAccount).run({
      email: at.email ?? `${randomUUID()}@kreis.example`,
      password: 'ein langes Passwort',
      displayName,
      emailVerified: at.proven ?? true,
    });
    const { office, roles = [] } = at;
    if (office !== undefined && roles.length > 0) {
      await this.api.get(AddMember).run({ accountId: person.id, organisationId: office.id, roles });
    }
    return person;
  }

  /** The person as the system itself would know them now, freshly confirmed unless told otherwise. */
  async actor({ id }: Pick<Account, 'id'>, confirmedAt: Date | null = new Date()): Promise<Actor> {
    const memberships = await this.api.database.query<Actor['memberships'][number]>(
      `select m.organisation_id as "organisationId", o.name as "organisationName", o.ags, m.role,
              o.verified_at is not null as verified
       from identity.membership m join identity.organisation o on o.id = m.organisation_id
       where m.account_id = $1`,
      [id],
    );
    const proof = {
      kind: 'session',
      sessionId: '01900000-0000-7000-8000-0000000000aa',
      factor: 'second_factor',
      confirmedAt: confirmedAt ?? new Date(0),
    } as const;
    return { accountId: id, memberships, networkRoles: [], audiences: audienceKeys(memberships), proof };
  }

  /** The roles of a person in an office, as they are stored. */
  async rolesOf({ id }: Pick<Account, 'id'>, office: Organisation): Promise<string[]> {
    const rows = await this.api.database.query<{ role: string }>(
      'select role from identity.membership where account_id = $1 and organisation_id = $2 order by role',
      [id, office.id],
    );
    return rows.map(({ role }) => role);
  }

  /** The letters to an address, the latest last. */
  async lettersTo(email: string): Promise<{ subject: string; text: string }[]> {
    return this.api.database.query(
      'select subject, text from platform.mail where lower(recipient) = lower($1) order by created_at, id',
      [email],
    );
  }

  /** The code in the latest letter to an address. */
  async codeFor(email: string): Promise<string> {
    const letter = (await this.lettersTo(email)).at(-1);
    const code = /\/einladung\?code=([\w-]+)/.exec(letter?.text ?? '')?.[1];
    if (code === undefined) throw new Error(`No code was mailed to ${email}`);
    return code;
  }

  /** Waits for the jobs that look after vacancies; letters wait in the outbox, because nobody takes mail here. */
  async jobsDone(): Promise<void> {
    for (let turn = 0; turn < 1_200; turn += 1) {
      const [row] = await this.api.database.query<{ open: number }>(
        `select count(*)::int as open from job.job
         where name <> 'send-mail' and name not like '\\_\\_%' and state in ('created', 'retry', 'active')`,
      );
      if (row?.open === 0) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('Jobs are still waiting after a minute');
  }

  /** What was recorded about an office, in order. */
  async eventsOf(office: Organisation): Promise<{ type: string; payload: Record<string, unknown> }[]> {
    return this.api.database.query(
      'select type, payload from platform.event where subject_id = $1 order by occurred_at, id',
      [office.id],
    );
  }
}
