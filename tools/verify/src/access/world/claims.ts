import { randomUUID } from 'node:crypto';
import { type Caller, change, type Ground } from '../ground.js';
import type { Hall, Side } from '../world.js';

/** How it was settled that an organisation is who it says, or is still to be. */
export interface SideClaim {
  readonly id: string;
}

/** What editors keep to verify organisations. */
export interface WorldClaims {
  /** The code of the letter to the organisation that is not verified. */
  readonly letterCode: string;
  readonly mailDomainId: string;
}

/** The claim by which the head of an organisation came to speak for it. */
export async function aClaim(ground: Ground, { office, head }: Hall, status: string): Promise<SideClaim> {
  const id = randomUUID();
  await ground.rows(
    `insert into organisations.claim
       (id, organisation_id, claimant_id, status, statement, version, created_at, updated_at)
     values ($1, $2, $3, $4, '', 1, now(), now())`,
    [id, office.id, head.accountId, status],
  );
  return { id };
}

/** A letter to the unverified organisation, and an entry in the register of official domains. */
export async function editorsWork(ground: Ground, editor: Caller, { claim }: Side): Promise<WorldClaims> {
  const order = { name: 'orderVerificationLetter', fields: 'code' };
  const input = { claimId: claim.id, address: 'Stadt Unbestätigt\nMarkt 1\n00100 Unbestätigt' };
  const { code } = await change<{ code: string }>(ground, editor, order, input);
  const add = { name: 'addMailDomain', fields: 'mailDomain { id }' };
  const made = await change<{ mailDomain: { id: string } }>(ground, editor, add, aMailDomain('amt.example'));
  return { letterCode: code, mailDomainId: made.mailDomain.id };
}

/** An entry of the register for all of a kind. */
export function aMailDomain(domain: string): Readonly<Record<string, unknown>> {
  return { domain, kind: 'provider', source: 'Impressum', checkedOn: '2026-11-01' };
}
