import type {
  ConsentChange,
  KnownSuggestion,
  NeedGroup,
  NeedSuggestion,
  NeedWithConsent,
} from '@allmende/consortia-core';
import { Database } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { NEED_COLUMNS } from './need.repository.js';
import { NeedSuggestionEntity, SuggestedNeedEntity } from './need-suggestion.entity.js';
import { isUuid } from './uuid.js';

const COLUMNS = `s.id, s.region, s.field, s.status, s.consortium_id as "consortiumId",
  s.created_at as "createdAt", s.updated_at as "updatedAt"`;

/** Suggestions to join forces. Who may look at one is asked before; what of its needs may be told, the core says. */
@Injectable()
export class NeedSuggestions {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** The suggestion if its region is among those given. */
  async find(regions: readonly string[], id: string, lock = ''): Promise<NeedSuggestion | null> {
    if (!isUuid(id)) return null;
    const [row] = await this.database.query<NeedSuggestion>(
      `select ${COLUMNS} from consortia.need_suggestion s where s.id = $1 and s.region = any($2::text[]) ${lock}`,
      [id, regions],
    );
    return row ?? null;
  }

  /** The same, locked until the transaction ends. */
  async loadForUpdate(regions: readonly string[], id: string): Promise<NeedSuggestion | null> {
    return this.find(regions, id, 'for update');
  }

  async findUnscoped(id: string, lock = ''): Promise<NeedSuggestion | null> {
    if (!isUuid(id)) return null;
    const [row] = await this.database.query<NeedSuggestion>(
      `select ${COLUMNS} from consortia.need_suggestion s where s.id = $1 ${lock}`,
      [id],
    );
    return row ?? null;
  }

  /** Suggestions of the regions that may still lead somewhere or did, the latest first; at most a hundred. */
  async ofRegions(regions: readonly string[]): Promise<readonly NeedSuggestion[]> {
    if (regions.length === 0) return [];
    return this.database.query<NeedSuggestion>(
      `select ${COLUMNS} from consortia.need_suggestion s
       where s.region = any($1::text[]) and s.status <> 'lapsed'
       order by (s.status = 'open') desc, s.created_at desc, s.id desc limit 100`,
      [regions],
    );
  }

  /** The needs of suggestions with what their owners said, nothing left out: give them to `viewSuggestion` first. */
  async needsUnscoped(
    suggestionIds: readonly string[],
  ): Promise<readonly (NeedWithConsent & { readonly suggestionId: string })[]> {
    if (suggestionIds.length === 0) return [];
    return this.database.query(
      `select ${NEED_COLUMNS}, m.consent, m.suggestion_id as "suggestionId"
       from consortia.suggested_need m join consortia.need n on n.id = m.need_id
       where m.suggestion_id = any($1::uuid[]) order by n.id`,
      [suggestionIds],
    );
  }

  /** Waits until nobody else groups the needs of that Land; holds until the transaction ends. */
  async lockLand(land: string): Promise<void> {
    await this.database.query(`select pg_advisory_xact_lock(hashtext('consortia.need ' || $1))`, [land]);
  }

  /** The Länder in which there are open needs or open suggestions. */
  async landsUnscoped(): Promise<readonly string[]> {
    const rows = await this.database.query<{ land: string }>(
      `select left(n.ags, 2) as land from consortia.need n where n.status = 'open'
       union select left(s.region, 2) from consortia.need_suggestion s where s.status = 'open' order by 1`,
    );
    return rows.map(({ land }) => land);
  }

  /** Open suggestions in a Land and in its Kreise with their needs, locked, for the job that groups. */
  async openInLandForUpdateUnscoped(land: string): Promise<readonly KnownSuggestion[]> {
    return this.database.query<KnownSuggestion>(
      `select s.id, s.region, s.field, array(
         select m.need_id::text from consortia.suggested_need m where m.suggestion_id = s.id) as "needIds"
       from consortia.need_suggestion s where s.region like $1 || '%' and s.status = 'open'
       order by s.id for update`,
      [land],
    );
  }

  /** Which of the needs have an owner who consented to be named in an open suggestion. */
  async shownUnscoped(land: string): Promise<ReadonlySet<string>> {
    const rows = await this.database.query<{ id: string }>(
      `select m.need_id as id from consortia.suggested_need m
       join consortia.need_suggestion s on s.id = m.suggestion_id and s.status = 'open'
       where m.consent = 'given' and s.region like $1 || '%'`,
      [land],
    );
    return new Set(rows.map(({ id }) => id));
  }

  async add(group: NeedGroup, id: string, now: Date): Promise<NeedSuggestion> {
    const { region, field, needIds } = group;
    const suggestion = { id, region, field, status: 'open', consortiumId: null } as const;
    const moments = { createdAt: now, updatedAt: now };
    await this.database.repository(NeedSuggestionEntity).insert({ ...suggestion, ...moments });
    await this.addNeeds(id, needIds);
    return { ...suggestion, ...moments };
  }

  async addNeeds(suggestionId: string, needIds: readonly string[]): Promise<void> {
    const rows = needIds.map((needId) => ({ suggestionId, needId, consent: 'not_asked' as const }));
    await this.database.repository(SuggestedNeedEntity).insert(rows);
  }

  async removeNeeds(suggestionId: string, needIds: readonly string[]): Promise<void> {
    await this.database.execute(
      'delete from consortia.suggested_need where suggestion_id = $1 and need_id = any($2::uuid[])',
      [suggestionId, needIds],
    );
  }

  async save(
    id: string,
    changes: Partial<Pick<NeedSuggestion, 'status' | 'consortiumId'>>,
    now: Date,
  ): Promise<void> {
    await this.database.repository(NeedSuggestionEntity).update({ id }, { ...changes, updatedAt: now });
  }

  async saveConsents(suggestionId: string, changes: readonly ConsentChange[]): Promise<void> {
    for (const { needId, consent, at } of changes) {
      const moment = consent === 'asked' ? { askedAt: at } : { answeredAt: at };
      await this.database
        .repository(SuggestedNeedEntity)
        .update({ suggestionId, needId }, { consent, ...moment });
    }
  }

  /** Suggestions in which owners were asked about needs of these organisations, and that are still open. */
  async askedOf(
    organisationIds: readonly string[],
  ): Promise<readonly (NeedWithConsent & { readonly suggestionId: string; readonly region: string })[]> {
    if (organisationIds.length === 0) return [];
    return this.database.query(
      `select ${NEED_COLUMNS}, m.consent, m.suggestion_id as "suggestionId", s.region
       from consortia.suggested_need m
       join consortia.need n on n.id = m.need_id
       join consortia.need_suggestion s on s.id = m.suggestion_id
       where n.organisation_id = any($1::uuid[]) and n.status = 'open' and n.visibility = 'anonymous'
         and s.status = 'open' and m.consent <> 'not_asked'
       order by m.asked_at desc, n.id limit 100`,
      [organisationIds],
    );
  }

  /** Removes what has no need any more, after the demo region went. */
  async removeEmptyUnscoped(): Promise<void> {
    await this.database.execute(
      `delete from consortia.need_suggestion s
       where not exists (select from consortia.suggested_need m where m.suggestion_id = s.id)`,
    );
  }
}
