import {
  canSeeCollection,
  type Collection,
  type CollectionEntry,
  type Owner,
} from '@allmende/discovery-core';
import { Database, decodeCursor, encodeCursor } from '@allmende/platform-api';
import type { Actor, Page, PageRequest } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { CollectionEntryEntity } from './collection-entry.entity.js';
import { CollectionEntity } from './collection.entity.js';

const COLUMNS = `c.id, c.key, c.scope, c.owner_account_id as "ownerAccountId", c.organisation_id as "organisationId",
  c.audiences, c.title, c.description, c.version, c.created_at as "createdAt", c.updated_at as "updatedAt",
  c.deleted_at as "deletedAt",
  coalesce((select json_agg(json_build_object('id', e.id, 'projectId', e.project_id, 'note', e.note,
    'addedAt', e.added_at) order by e.position) from discovery.collection_entry e where e.collection_id = c.id), '[]') as entries`;

const MOST_OWN = 200;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Collections with their entries. Whether the solutions in them may be seen is asked of the projects. */
@Injectable()
export class Collections {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** The collection at that address if the actor may see it. */
  async findByKey(actor: Actor, key: string): Promise<Collection | null> {
    return this.visible(actor, 'c.key = $1', key);
  }

  /** Locks the row until the transaction ends; the entries change only under this lock. */
  async loadForUpdate(actor: Actor, id: string): Promise<Collection | null> {
    if (!UUID.test(id)) return null;
    await this.database.query('select 1 from discovery.collection c where c.id = $1 for update', [id]);
    return this.visible(actor, 'c.id = $1', id);
  }

  /** What editors made for everybody, the newest first. */
  async ofEverybody({ first, after }: PageRequest): Promise<Page<Collection>> {
    const [createdAt, id] = after === null ? [null, null] : decodeCursor(after);
    const rows = await this.select(
      `where c.scope = 'public' and c.deleted_at is null
         and ($1::timestamptz is null or (c.created_at, c.id) < ($1::timestamptz, $2::uuid))
       order by c.created_at desc, c.id desc limit $3`,
      [createdAt, id, first + 1],
    );
    const items = rows.slice(0, first);
    const last = items.at(-1);
    return {
      items,
      hasNextPage: rows.length > first,
      endCursor: last === undefined ? null : encodeCursor([last.createdAt.toISOString(), last.id]),
      total: null,
    };
  }

  /** Of a person and their organisations, the latest change first; with those of everybody for editors. */
  async own(
    accountId: string,
    organisationIds: readonly string[],
    isEditor: boolean,
  ): Promise<readonly Collection[]> {
    return this.select(
      `where c.deleted_at is null and (c.owner_account_id = $1::uuid or c.organisation_id = any($2::uuid[])
         or $3 and c.scope = 'public')
       order by c.updated_at desc, c.id limit ${MOST_OWN}`,
      [accountId, organisationIds, isEditor],
    );
  }

  /** How many an owner has. */
  async countUnscoped({ scope, ownerAccountId, organisationId }: Owner): Promise<number> {
    const [row] = await this.database.query<{ count: number }>(
      `select count(*)::int as count from discovery.collection c
       where c.deleted_at is null and c.scope = $1 and c.owner_account_id is not distinct from $2::uuid
         and c.organisation_id is not distinct from $3::uuid`,
      [scope, ownerAccountId, organisationId],
    );
    return row?.count ?? 0;
  }

  async add({ entries, ...row }: Collection): Promise<void> {
    await this.database.repository(CollectionEntity).insert({ ...row, audiences: [...row.audiences] });
    await this.writeEntries(row.id, entries);
  }

  async save({ entries, id, ...row }: Collection): Promise<void> {
    await this.database
      .repository(CollectionEntity)
      .update({ id }, { ...row, audiences: [...row.audiences] });
    await this.database.execute('delete from discovery.collection_entry where collection_id = $1', [id]);
    await this.writeEntries(id, entries);
  }

  /** Removes what was deleted before that moment; answers how many. */
  async removeDeletedUnscoped(before: Date): Promise<number> {
    return this.database.execute('delete from discovery.collection where deleted_at < $1', [before]);
  }

  private async writeEntries(collectionId: string, entries: readonly CollectionEntry[]): Promise<void> {
    const rows = entries.map((entry, position) => ({ ...entry, collectionId, position }));
    if (rows.length > 0) await this.database.repository(CollectionEntryEntity).insert(rows);
  }

  private async visible(actor: Actor, condition: string, value: string): Promise<Collection | null> {
    const [collection] = await this.select(`where ${condition}`, [value]);
    return collection !== undefined && canSeeCollection(actor, collection) ? collection : null;
  }

  private async select(rest: string, parameters: readonly unknown[]): Promise<readonly Collection[]> {
    const rows = await this.database.query<Collection>(
      `select ${COLUMNS} from discovery.collection c ${rest}`,
      parameters,
    );
    return rows.map((row) => ({
      ...row,
      entries: row.entries.map((entry) => ({ ...entry, addedAt: new Date(entry.addedAt) })),
    }));
  }
}
