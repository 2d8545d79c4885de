import { RemoveConsortia } from '@allmende/consortia-api';
import { FUNDING_EVENTS } from '@allmende/funding-core';
import { Database } from '@allmende/platform-api';
import type { INestApplicationContext } from '@nestjs/common';

/** Removes programmes with their calls and what anybody has handed to them, and the consortia. */
export async function removeJointWork(app: INestApplicationContext): Promise<void> {
  const database = app.get(Database, { strict: false });
  await removeProgrammes(database);
  const organisations = await database.query<{ id: string }>(
    'select id from identity.organisation where demo',
  );
  await app.get(RemoveConsortia, { strict: false }).run(organisations.map(({ id }) => id));
}

// An invented person may have entered further programmes during a tour; the event trail knows which.
async function removeProgrammes(database: Database): Promise<void> {
  const programmes = await database.query<{ id: string }>(
    `select p.id from funding.programme p
     where p.demo or exists (
       select from platform.event e join identity.account a on a.id = e.account_id and a.demo
       where e.type = $1 and e.subject_id = p.id::text)`,
    [FUNDING_EVENTS.programmeCreated],
  );
  const ids = programmes.map(({ id }) => id);
  await database.execute(
    `delete from funding.application a using funding.call c
     where c.id = a.call_id and c.programme_id = any($1::uuid[])`,
    [ids],
  );
  await database.execute('delete from funding.programme where id = any($1::uuid[])', [ids]);
}
