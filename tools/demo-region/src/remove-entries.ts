import { Database, DomainEvents, PostgresSearchEngine } from '@allmende/platform-api';
import { ANONYMOUS } from '@allmende/platform-core';
import { PROJECT_SEARCH_INDEX, Projects, RemoveDemoProjects } from '@allmende/projects-api';
import { PROJECT_EVENTS, projectEvent } from '@allmende/projects-core';
import type { INestApplicationContext } from '@nestjs/common';

/** Removes the entries of the region, those its organisations wrote for real municipalities, and all traces in the search. */
export async function removeEntries(app: INestApplicationContext): Promise<void> {
  const database = app.get(Database, { strict: false });
  const entries = await database.query<{
    id: string;
    ags: string;
    organisationId: string;
    elsewhere: boolean;
  }>(
    `select p.id, p.ags, p.organisation_id as "organisationId", not m.demo as elsewhere
     from projects.project p
     join municipalities.municipality m on m.ags = p.ags
     left join identity.organisation o on o.id = p.organisation_id
     where m.demo or o.demo`,
  );
  const projects = app.get(Projects, { strict: false });
  const events = app.get(DomainEvents, { strict: false });
  for (const entry of entries.filter(({ elsewhere }) => elsewhere)) {
    await projects.remove(entry.id);
    await events.record(ANONYMOUS, [projectEvent(PROJECT_EVENTS.withdrawn, entry)]);
  }
  await app.get(RemoveDemoProjects, { strict: false }).run();
  await forgetDocuments(
    app,
    database,
    entries.map(({ id }) => id),
  );
}

// Meilisearch follows by the jobs. The words PostgreSQL corrects typing errors with name no document, so they are
// collected anew from the documents that stay.
async function forgetDocuments(
  app: INestApplicationContext,
  database: Database,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  const engine = app.get(PostgresSearchEngine, { strict: false });
  await engine.remove(PROJECT_SEARCH_INDEX, ids);
  await database.execute('delete from platform.search_word where index_name = $1', [
    PROJECT_SEARCH_INDEX.name,
  ]);
  for await (const documents of engine.documents(PROJECT_SEARCH_INDEX)) {
    await engine.upsert(PROJECT_SEARCH_INDEX, documents);
  }
}
