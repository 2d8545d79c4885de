import type { PersonalPart } from '@allmende/platform-api';

/** What this domain keeps about people; all of it is theirs and goes with them. */
export const DISCOVERY_PARTS: readonly PersonalPart[] = [
  {
    name: 'collections',
    table: 'discovery.collection',
    sql: `select c.title, c.description, c.created_at as "createdAt", c.updated_at as "updatedAt",
        c.deleted_at as "deletedAt", array(select p.title || case when e.note = '' then '' else ': ' || e.note end
          from discovery.collection_entry e join projects.project p on p.id = e.project_id and p.status = 'published'
          where e.collection_id = c.id order by e.position) as entries
      from discovery.collection c where c.owner_account_id = $1::uuid order by c.created_at`,
    afterwards: 'removed',
  },
];
