import type { Organisation } from '@allmende/identity-core';
import { Database, inOrderOf } from '@allmende/platform-api';
import {
  type OrganisationRole,
  type Page,
  type PageRequest,
  stripUmlauts,
  transcribeUmlauts,
} from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { MembershipEntity } from './membership.entity.js';
import { OrganisationEntity } from './organisation.entity.js';

const COLUMNS = `o.id, o.kind, o.name, o.ags, o.verified_at as "verifiedAt", o.demo, o.mailbox::text as mailbox`;

/** Where a page begins: after this name and id. */
export interface OrganisationCursor {
  readonly name: string;
  readonly id: string;
}

/**
 * Who acts here, for this domain and all above it. What it tells are facts about offices, which everyone may read;
 * that only members may *search* it is decided in the use case.
 */
@Injectable()
export class OrganisationDirectory {
  constructor(@Inject(Database) private readonly database: Database) {}

  async findByIds(ids: readonly string[]): Promise<readonly Organisation[]> {
    if (ids.length === 0) return [];
    return this.database.query<Organisation>(
      `select ${COLUMNS} from identity.organisation o where o.id = any($1::uuid[])`,
      [ids],
    );
  }

  /** The organisations of municipalities by their 8-digit keys; keys without an organisation are left out. */
  async findByAgs(ags: readonly string[]): Promise<readonly Organisation[]> {
    if (ags.length === 0) return [];
    return this.database.query<Organisation>(
      `select ${COLUMNS} from identity.organisation o where o.ags = any($1::char(8)[])`,
      [ags],
    );
  }

  /** How many verified municipalities take part, by Kreis (five digits). */
  async countTakingPart(): Promise<ReadonlyMap<string, number>> {
    const rows = await this.database.query<{ kreis: string; count: number }>(
      `select left(o.ags, 5) as kreis, count(*)::int as count from identity.organisation o
       where o.kind = 'municipality' and o.verified_at is not null group by 1`,
    );
    return new Map(rows.map(({ kreis, count }) => [kreis, count]));
  }

  /** For `loaderOf`: in the order of the ids, null for what is not there. */
  readonly batchByIds = async (ids: readonly string[]): Promise<readonly (Organisation | null)[]> =>
    inOrderOf(ids, await this.findByIds(ids), (organisation) => organisation.id);

  /** For `loaderOf`: in the order of the keys, null where no organisation acts for the municipality. */
  readonly batchByAgs = async (ags: readonly string[]): Promise<readonly (Organisation | null)[]> =>
    inOrderOf(ags, await this.findByAgs(ags), (organisation) => organisation.ags ?? '');

  /** Organisations whose name or key contains every word, by name; umlauts may be written out or left out. */
  async search(
    text: string,
    { first }: PageRequest,
    after: OrganisationCursor | null,
  ): Promise<Omit<Page<Organisation>, 'endCursor'>> {
    const patterns = transcribeUmlauts(text)
      .split(/\s+/)
      .filter((word) => word !== '')
      .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
    const rows = await this.database.query<Organisation>(
      `select ${COLUMNS} from identity.organisation o
       where o.name_fold like all($1::text[])
         and ($2::text is null or (o.name collate "de-x-icu", o.id) > ($2 collate "de-x-icu", $3::uuid))
       order by o.name collate "de-x-icu", o.id
       limit $4`,
      [patterns, after?.name ?? null, after?.id ?? null, first + 1],
    );
    return { items: rows.slice(0, first), hasNextPage: rows.length > first, total: null };
  }

  async add(organisation: Organisation, now: Date): Promise<void> {
    const { name, ags } = organisation;
    const nameFold = [transcribeUmlauts(name), stripUmlauts(name), ags ?? ''].join(' ').trim();
    await this.database.repository(OrganisationEntity).insert({ ...organisation, nameFold, createdAt: now });
  }

  /** Gives an account roles and returns those it did not have before. */
  async addRoles(
    organisationId: string,
    accountId: string,
    roles: readonly OrganisationRole[],
    now: Date,
  ): Promise<readonly OrganisationRole[]> {
    const result = await this.database
      .repository(MembershipEntity)
      .createQueryBuilder()
      .insert()
      .values(roles.map((role) => ({ accountId, organisationId, role, createdAt: now })))
      .orIgnore()
      .returning(['role'])
      .execute();
    return (result.raw as { role: OrganisationRole }[]).map(({ role }) => role);
  }
}
