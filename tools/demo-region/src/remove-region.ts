import { RemoveDemoRegion } from '@allmende/municipalities-api';
import { Database } from '@allmende/platform-api';
import type { INestApplicationContext } from '@nestjs/common';
import { note } from './load-region.js';
import { REMOVED } from './loaded-content.js';
import { removeEntries } from './remove-entries.js';
import { removeJointWork } from './remove-joint-work.js';

/**
 * Removes everything of the region in one transaction and notes that this was wanted. What happened stays in the event
 * trail, which nobody can rewrite. From top to bottom, because what stands above holds on to what lies below.
 */
export async function removeRegion(app: INestApplicationContext): Promise<void> {
  const database = app.get(Database, { strict: false });
  await database.transaction(async () => {
    await removeJointWork(app);
    await removeEntries(app);
    await removePeople(database);
    await app.get(RemoveDemoRegion, { strict: false }).run();
    await note(database, REMOVED);
  });
}

// Memberships, roles and sessions go with the account or the organisation they belong to.
async function removePeople(database: Database): Promise<void> {
  await database.execute('delete from identity.account where demo');
  await database.execute('delete from identity.organisation where demo');
}
