import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { NETWORK_ROLES, ORGANISATION_ROLES, type SessionFactor } from '@allmende/platform-core';
import type { Caller, Ground } from './ground.js';

const SESSION_COOKIE = '__Host-allmende';

/** An account with a session of its own. */
export interface Person {
  readonly accountId: string;
  readonly email: string;
  readonly sessionId: string;
  readonly caller: Caller;
}

/** An organisation of the world. */
export interface Office {
  readonly id: string;
  readonly ags: string;
  readonly name: string;
}

/** A verified organisation for a municipality that has none yet. */
export async function anOffice(ground: Ground, ags: string, name: string): Promise<Office> {
  const id = randomUUID();
  await ground.rows(
    `insert into identity.organisation (id, kind, name, name_fold, ags, verified_at, demo, mailbox, created_at)
     values ($1, 'municipality', $2, lower($2), $3, now(), false, $4, now())`,
    [id, name, ags, `amt@${ags}.example`],
  );
  return { id, ags, name };
}

/** Municipalities that nobody acts for yet. */
export async function freeMunicipalities(ground: Ground, count: number): Promise<readonly string[]> {
  const rows = await ground.rows<{ ags: string }>(
    `select m.ags from municipalities.municipality m
     where m.is_municipality and m.valid_to is null
       and not exists (select from identity.organisation o where o.ags = m.ags)
     order by m.demo desc, m.ags limit $1`,
    [count],
  );
  if (rows.length < count) throw new Error(`the world needs ${count} municipalities without an organisation`);
  return rows.map(({ ags }) => ags);
}

/** Somebody with a session that was confirmed just now, or so many minutes ago. */
export async function aPerson(ground: Ground, name: string, confirmedMinutesAgo = 0): Promise<Person> {
  const accountId = randomUUID();
  const email = `${name.replace(/\W+/g, '.')}.${accountId.slice(0, 8)}@matrix.example`;
  await ground.rows(
    `insert into identity.account (id, email, display_name, locale, created_at, email_verified_at)
     values ($1, $2, $3, 'de', now(), now())`,
    [accountId, email, name],
  );
  return { accountId, email, ...(await aSession(ground, accountId, confirmedMinutesAgo)) };
}

/** One more session of somebody, proven by a second factor or, with `password`, by that alone. */
export async function aSession(
  ground: Ground,
  accountId: string,
  confirmedMinutesAgo: number,
  factor: SessionFactor = 'second_factor',
): Promise<Pick<Person, 'sessionId' | 'caller'>> {
  const sessionId = randomUUID();
  const secret = randomBytes(32).toString('base64url');
  await ground.rows(
    `insert into identity.session (id, token_hash, account_id, created_at, last_seen_at, expires_at, factor, confirmed_at)
     values ($1, $2, $3, now(), now(), now() + interval '1 day', $5, now() - $4 * interval '1 minute')`,
    [sessionId, createHash('sha256').update(secret).digest(), accountId, confirmedMinutesAgo, factor],
  );
  return { sessionId, caller: { cookie: `${SESSION_COOKIE}=${secret}` } };
}

/** Lets a person act for an office. */
export async function join(
  ground: Ground,
  person: Pick<Person, 'accountId'>,
  office: Office,
  roles: readonly string[],
): Promise<void> {
  for (const role of roles) {
    await ground.rows(
      `insert into identity.membership (account_id, organisation_id, role, created_at) values ($1, $2, $3, now())`,
      [person.accountId, office.id, role],
    );
  }
}

/** One person for each role in an office, by role. */
export async function staffOf(ground: Ground, office: Office): Promise<ReadonlyMap<string, Person>> {
  const staff = new Map<string, Person>();
  for (const role of ORGANISATION_ROLES) {
    const person = await aPerson(ground, `${office.name} ${role}`);
    await join(ground, person, office, [role]);
    staff.set(role, person);
  }
  return staff;
}

/** One person for each role of the network, by role. */
export async function networkStaff(ground: Ground): Promise<ReadonlyMap<string, Person>> {
  const staff = new Map<string, Person>();
  for (const role of NETWORK_ROLES) {
    const person = await aPerson(ground, `network ${role}`);
    await ground.rows(
      `insert into identity.network_role (account_id, role, created_at) values ($1, $2, now())`,
      [person.accountId, role],
    );
    staff.set(role, person);
  }
  return staff;
}
