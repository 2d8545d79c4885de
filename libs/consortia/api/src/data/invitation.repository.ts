import {
  consortiumAudience,
  type Invitation,
  type InvitationChanges,
  type UnnamedInvitation,
} from '@allmende/consortia-core';
import { OrganisationDirectory } from '@allmende/identity-api';
import { Database, encodeCursor } from '@allmende/platform-api';
import type { Actor, Audience, Page, PageRequest } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { InvitationEntity } from './invitation.entity.js';
import { nameOrganisations } from './name-organisations.js';
import { readCursor } from './read-cursor.js';
import { isUuid } from './uuid.js';

const cursorValues = z.tuple([z.literal([0, 1]), z.iso.datetime(), z.uuid()]);
const COLUMNS = `i.id, i.consortium_id as "consortiumId", i.organisation_id as "organisationId", i.role, i.message,
  i.status, i.created_at as "createdAt", i.expires_at as "expiresAt", i.answered_at as "answeredAt",
  i.decline_reason as "declineReason"`;
const IS_OPEN = `(i.status = 'pending' and i.expires_at > $3::timestamptz)`;

/** Invitations. Seen by the invited organisation and by the members of the consortium. */
@Injectable()
export class Invitations {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(OrganisationDirectory) private readonly organisations: OrganisationDirectory,
  ) {}

  /** The invitation if the actor may see it. */
  async find(actor: Actor, id: string): Promise<Invitation | null> {
    if (!isUuid(id)) return null;
    const [invitation] = await this.read('i.audiences && $1::text[] and i.id = $2', [actor.audiences, id]);
    return invitation ?? null;
  }

  /** The same, locked until the transaction ends. Lock the consortium before, so that nobody waits in a circle. */
  async loadForUpdate(actor: Actor, id: string): Promise<Invitation | null> {
    const condition = 'i.audiences && $1::text[] and i.id = $2';
    const [invitation] = await this.read(condition, [actor.audiences, id], 'for update');
    return invitation ?? null;
  }

  /** All invitations of one consortium, for its members. */
  async ofConsortium(consortiumId: string): Promise<readonly Invitation[]> {
    return this.read('i.consortium_id = $1', [consortiumId], 'order by i.created_at, i.id');
  }

  /** The same, locked; the caller has locked the consortium before. */
  async ofConsortiumForUpdate(consortiumId: string): Promise<readonly Invitation[]> {
    return this.read('i.consortium_id = $1', [consortiumId], 'order by i.created_at, i.id for update');
  }

  /** For `loaderOf`: the invitations that the actor may see of each consortium, the latest first. */
  batchOfConsortia(
    actor: Actor,
  ): (consortiumIds: readonly string[]) => Promise<readonly (readonly UnnamedInvitation[])[]> {
    return async (consortiumIds) => {
      const rows = await this.database.query<UnnamedInvitation>(
        `select ${COLUMNS} from consortia.invitation i
         where i.audiences && $1::text[] and i.consortium_id = any($2::uuid[])
         order by i.created_at desc, i.id`,
        [actor.audiences, consortiumIds],
      );
      return consortiumIds.map((id) => rows.filter(({ consortiumId }) => consortiumId === id));
    };
  }

  /** What the actor's organisations were invited to: first what waits for an answer, then the latest. */
  async received(
    actor: Actor,
    organisationIds: readonly string[],
    now: Date,
    { first, after }: PageRequest,
  ): Promise<Page<UnnamedInvitation>> {
    const [open = null, createdAt = null, id = null] = readCursor(after, cursorValues) ?? [];
    const rows = await this.database.query<UnnamedInvitation & { open: number }>(
      `select ${COLUMNS}, ${IS_OPEN}::int as open from consortia.invitation i
       where i.audiences && $1::text[] and i.organisation_id = any($2::uuid[])
         and ($4::int is null or (${IS_OPEN}::int, i.created_at, i.id) < ($4::int, $5::timestamptz, $6::uuid))
       order by open desc, i.created_at desc, i.id desc limit $7`,
      [actor.audiences, organisationIds, now, open, createdAt, id, first + 1],
    );
    const items = rows.slice(0, first);
    const last = items.at(-1);
    return {
      items: items.map(({ open: _order, ...row }) => row),
      hasNextPage: rows.length > first,
      endCursor: last === undefined ? null : encodeCursor([last.open, last.createdAt.toISOString(), last.id]),
      total: null,
    };
  }

  /**
   * Invitations whose time has run out and that are not marked yet, locked. Those that somebody holds are skipped:
   * whoever holds them looks at the date as well.
   */
  async lateForUpdateUnscoped(now: Date, limit: number): Promise<readonly Invitation[]> {
    return this.read(
      `i.status = 'pending' and i.expires_at <= $1::timestamptz`,
      [now],
      `order by i.expires_at limit ${limit} for update skip locked`,
    );
  }

  async add(invitation: Invitation): Promise<void> {
    const { ags: _ags, name: _name, ...row } = invitation;
    const { organisationId, consortiumId } = invitation;
    const audiences: Audience[] = [`ORGANISATION:${organisationId}`, consortiumAudience(consortiumId)];
    await this.database.repository(InvitationEntity).insert({ ...row, audiences });
  }

  /** Writes what a decision changed and returns the invitation as it is now. */
  async save(invitation: Invitation, changes: InvitationChanges): Promise<Invitation> {
    const { ags: _ags, name: _name, ...row } = changes;
    await this.database.repository(InvitationEntity).update({ id: invitation.id }, row);
    return { ...invitation, ...changes };
  }

  /** Removes all invitations to those organisations; for the removal of the demo region. */
  async removeOrganisationsUnscoped(organisationIds: readonly string[]): Promise<void> {
    await this.database.execute('delete from consortia.invitation where organisation_id = any($1::uuid[])', [
      organisationIds,
    ]);
  }

  private async read(condition: string, parameters: unknown[], end = ''): Promise<readonly Invitation[]> {
    const rows = await this.database.query<UnnamedInvitation>(
      `select ${COLUMNS} from consortia.invitation i where ${condition} ${end}`,
      parameters,
    );
    return nameOrganisations(this.organisations, rows);
  }
}
