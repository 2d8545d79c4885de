import { RegisterAccount } from '@allmende/identity-api';
import { ClaimOrganisation, KeepMailDomains } from '@allmende/organisations-api';
import { Database } from '@allmende/platform-api';
import { ANONYMOUS } from '@allmende/platform-core';
import type { INestApplicationContext } from '@nestjs/common';
import type { LoadedPeople } from './load-people.js';
import type { RegionContent } from './region-content.js';

/** The register of mail domains of the region, and a claim that waits, so that the editors have something to decide. */
export async function loadClaims(
  app: INestApplicationContext,
  { claims, mailDomains, password }: RegionContent,
  people: LoadedPeople,
): Promise<void> {
  const register = app.get(KeepMailDomains, { strict: false });
  for (const { editor, ...entry } of mailDomains) await register.add(await people.actor(editor), entry);
  for (const { person, ...claim } of claims) {
    const { name, email, jobTitle } = person;
    const { id } = await app
      .get(RegisterAccount, { strict: false })
      .run({ email, password, displayName: name, jobTitle, demo: true });
    await app.get(ClaimOrganisation, { strict: false }).run({ ...ANONYMOUS, accountId: id }, claim);
    // Nobody reads the mailbox of an invented person, and a mail would outlive the region.
    const database = app.get(Database, { strict: false });
    await database.execute('delete from platform.mail where recipient = $1', [email]);
  }
}
