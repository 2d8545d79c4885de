import { randomUUID } from 'node:crypto';
import { change, type Ground } from '../ground.js';
import { aPerson, type Person } from '../people.js';

/** Secrets of links that were mailed and not yet followed. */
export interface MailLinks {
  readonly signUpAddress: string;
  readonly signUp: string;
  readonly reset: string;
  readonly newAddress: string;
  readonly emailChange: string;
}

/** Asks for each kind of link and reads it in the outbox, as somebody would in their mailbox. */
export async function mailLinks(ground: Ground, person: Person): Promise<MailLinks> {
  const signUpAddress = `neu.${randomUUID().slice(0, 8)}@matrix.example`;
  const newAddress = `anders.${randomUUID().slice(0, 8)}@matrix.example`;
  const newcomer = { email: signUpAddress, displayName: 'Neu', password: A_PASSWORD };
  await change(ground, {}, { name: 'signUp', fields: 'mailed' }, newcomer);
  const reset = { name: 'requestPasswordReset', type: 'MailToInput', fields: 'mailed' };
  const forgetful = await aPerson(ground, 'forgetful');
  // Whoever never had a password gets no link to change it; this one matches nothing.
  await ground.rows(`update identity.account set password_hash = 'none' where id = $1`, [
    forgetful.accountId,
  ]);
  await change(ground, {}, reset, { email: forgetful.email });
  const move = { name: 'requestEmailChange', type: 'ChangeEmailInput', fields: 'ownAccount { id }' };
  await change(ground, person.caller, move, { email: newAddress });
  return {
    signUpAddress,
    signUp: await linkMailedTo(ground, signUpAddress),
    reset: await linkMailedTo(ground, forgetful.email),
    newAddress,
    emailChange: await linkMailedTo(ground, newAddress),
  };
}

/** Long enough, and on no list of leaked ones. */
export const A_PASSWORD = 'Kehrfahrzeug sieht Schlaglöcher im Regen';

async function linkMailedTo(ground: Ground, address: string): Promise<string> {
  const mails = await ground.rows<{ text: string }>(
    `select text from platform.mail where recipient = $1 and text like '%link=%' order by created_at desc, id desc limit 1`,
    [address],
  );
  const link = /link=([\w-]+)/.exec(mails[0]?.text ?? '')?.[1];
  if (link === undefined) throw new Error('a link was not mailed');
  return link;
}
