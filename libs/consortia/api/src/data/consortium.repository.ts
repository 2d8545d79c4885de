import {
  canSeeWorkspace,
  consortiumAudience,
  type Consortium,
  type ConsortiumChanges,
  type Partner,
} from '@allmende/consortia-core';
import { Database, encodeCursor, inOrderOf } from '@allmende/platform-api';
import type { Actor, Audience, Page, PageRequest } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { ConsortiumEntity } from './consortium.entity.js';
import { PartnerEntity } from './partner.entity.js';
import { readCursor } from './read-cursor.js';
import { isUuid } from './uuid.js';

const COLUMNS = `c.id, c.key, c.title, c.purpose, c.field,
  json_build_object('lands', c.lands, 'kreise', c.kreise) as region, c.status,
  c.project_id as "projectId", c.lead_organisation_id as "leadOrganisationId", c.audiences, c.version,
  c.created_at as "createdAt", c.updated_at as "updatedAt"`;

const cursorValues = z.tuple([z.iso.datetime(), z.uuid()]);

/** The consortia themselves; who belongs to them is in {@link Partners}. */
@Injectable()
export class Consortia {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** The consortium if the actor is one of its members. */
  async find(actor: Actor, id: string): Promise<Consortium | null> {
    return visibleOnly(actor, isUuid(id) ? await this.one('c.id = $1', [id]) : null);
  }

  /** The consortium at that address if the actor is one of its members. */
  async findByKey(actor: Actor, key: string): Promise<Consortium | null> {
    return visibleOnly(actor, await this.one('c.key = $1', [key]));
  }

  /** Locks the row until the transaction ends, so that commands on one consortium follow each other. */
  async loadForUpdate(actor: Actor, id: string): Promise<Consortium | null> {
    return visibleOnly(actor, await this.loadForUpdateUnscoped(id));
  }

  /** The same for somebody who is not a member yet and answers an invitation. */
  async loadForUpdateUnscoped(id: string): Promise<Consortium | null> {
    return isUuid(id) ? this.one('c.id = $1', [id], 'for update') : null;
  }

  /** Consortia of the actor, latest change first. */
  async page(actor: Actor, { first, after }: PageRequest): Promise<Page<Consortium>> {
    const [updatedAt = null, id = null] = readCursor(after, cursorValues) ?? [];
    const rows = await this.database.query<Consortium>(
      `select ${COLUMNS} from consortia.consortium c
       where c.audiences && $1::text[]
         and ($2::timestamptz is null or (c.updated_at, c.id) < ($2::timestamptz, $3::uuid))
       order by c.updated_at desc, c.id desc limit $4`,
      [actor.audiences, updatedAt, id, first + 1],
    );
    const items = rows.slice(0, first);
    const last = items.at(-1);
    return {
      items,
      hasNextPage: rows.length > first,
      endCursor: last === undefined ? null : encodeCursor([last.updatedAt.toISOString(), last.id]),
      total: null,
    };
  }

  /** For `loaderOf`, whoever asks: an invitation shows its consortium to people who are not members. */
  readonly batchByIdsUnscoped = async (ids: readonly string[]): Promise<readonly (Consortium | null)[]> =>
    inOrderOf(ids, await this.byIdsUnscoped(ids), ({ id }) => id);

  async byIdsUnscoped(ids: readonly string[]): Promise<readonly Consortium[]> {
    if (ids.length === 0) return [];
    return this.database.query<Consortium>(
      `select ${COLUMNS} from consortia.consortium c where c.id = any($1::uuid[])`,
      [ids],
    );
  }

  /** Whether there is a consortium at that address, whoever asks. */
  async hasKeyUnscoped(key: string): Promise<boolean> {
    return (await this.one('c.key = $1', [key])) !== null;
  }

  /** The audience keys that organisations hold by belonging to consortia. */
  async audiencesOf(organisationIds: readonly string[]): Promise<readonly Audience[]> {
    if (organisationIds.length === 0) return [];
    const rows = await this.database.query<{ id: string }>(
      `select distinct consortium_id as id from consortia.partner where organisation_id = any($1::uuid[])`,
      [organisationIds],
    );
    return rows.map(({ id }) => consortiumAudience(id));
  }

  /** Writes a new consortium with its first member. */
  async found({ region, ...consortium }: Consortium, lead: Partner): Promise<void> {
    await this.database.repository(ConsortiumEntity).insert({
      ...consortium,
      lands: [...region.lands],
      kreise: [...region.kreise],
      audiences: [...consortium.audiences],
    });
    const { consortiumId, organisationId, role, since } = lead;
    await this.database.repository(PartnerEntity).insert({ consortiumId, organisationId, role, since });
  }

  /** Writes what a decision changed and returns the consortium as it is now. */
  async save(consortium: Consortium, changes: ConsortiumChanges | null): Promise<Consortium> {
    if (changes === null) return consortium;
    const { region, audiences, ...rest } = changes;
    await this.database.repository(ConsortiumEntity).update(
      { id: consortium.id },
      {
        ...rest,
        ...(region === undefined ? {} : { lands: [...region.lands], kreise: [...region.kreise] }),
        ...(audiences === undefined ? {} : { audiences: [...audiences] }),
      },
    );
    return { ...consortium, ...changes };
  }

  /** Removes the consortia led by those organisations, with all that belongs to them; answers how many. */
  async removeLedByUnscoped(organisationIds: readonly string[]): Promise<number> {
    return this.database.execute(
      `delete from consortia.consortium where lead_organisation_id = any($1::uuid[])`,
      [organisationIds],
    );
  }

  private async one(condition: string, parameters: unknown[], lock = ''): Promise<Consortium | null> {
    const [row] = await this.database.query<Consortium>(
      `select ${COLUMNS} from consortia.consortium c where ${condition} ${lock}`,
      parameters,
    );
    return row ?? null;
  }
}

function visibleOnly(actor: Actor, consortium: Consortium | null): Consortium | null {
  return consortium !== null && canSeeWorkspace(actor, consortium) ? consortium : null;
}
