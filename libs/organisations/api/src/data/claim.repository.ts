import { Database, encodeCursor, decodeCursor, ProblemsError } from '@allmende/platform-api';
import type { Page, PageRequest } from '@allmende/platform-core';
import type { Claim, ClaimStatus, ClaimStep } from '@allmende/organisations-core';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { ClaimStepEntity } from './claim-step.entity.js';
import { ClaimEntity } from './claim.entity.js';

const COLUMNS = `c.id, c.organisation_id as "organisationId", c.claimant_id as "claimantId",
  c.district_key as "districtKey", c.status, c.statement, c.version, c.proof_file_id as "proofFileId",
  c.imprint_url as "imprintUrl", c.created_at as "createdAt",
  c.updated_at as "updatedAt"`;

const uuid = z.uuid();
const cursorValues = z.tuple([z.iso.datetime(), uuid]);

/** Claims and their steps. Whoever reads one asks `canSeeClaim`; the lists are for editors and for the claimants themselves. */
@Injectable()
export class Claims {
  constructor(@Inject(Database) private readonly database: Database) {}

  async findUnscoped(id: string): Promise<Claim | null> {
    return uuid.safeParse(id).success ? this.one('c.id = $1', [id]) : null;
  }

  /** Locked until the transaction ends. */
  async loadForUpdateUnscoped(id: string): Promise<Claim | null> {
    return uuid.safeParse(id).success ? this.one('c.id = $1 for update', [id]) : null;
  }

  /** The newest claim of an organisation, whatever became of it. */
  async ofOrganisationUnscoped(organisationId: string): Promise<Claim | null> {
    if (!uuid.safeParse(organisationId).success) return null;
    return this.one('c.organisation_id = $1 order by c.created_at desc limit 1', [organisationId]);
  }

  /** The same, locked until the transaction ends. */
  async ofOrganisationForUpdateUnscoped(organisationId: string): Promise<Claim | null> {
    if (!uuid.safeParse(organisationId).success) return null;
    return this.one('c.organisation_id = $1 order by c.created_at desc limit 1 for update', [organisationId]);
  }

  /** The newest claim of a Kreis. */
  async ofDistrictUnscoped(districtKey: string): Promise<Claim | null> {
    return this.one('c.district_key = $1 order by c.created_at desc limit 1', [districtKey]);
  }

  async countOpenOf(accountId: string): Promise<number> {
    const rows = await this.database.query<{ open: number }>(
      `select count(*)::int as open from organisations.claim where claimant_id = $1 and status = 'claimed'`,
      [accountId],
    );
    return rows[0]?.open ?? 0;
  }

  /** What somebody claimed and is not rejected for good long ago: the latest first, at most 20. */
  async ofClaimant(accountId: string): Promise<readonly Claim[]> {
    return this.database.query<Claim>(
      `select ${COLUMNS} from organisations.claim c where c.claimant_id = $1
       order by c.created_at desc, c.id limit 20`,
      [accountId],
    );
  }

  /** The queue of the editors, the oldest first. */
  async pageUnscoped(status: ClaimStatus, { first, after }: PageRequest): Promise<Page<Claim>> {
    const [createdAt = null, id = null] = after === null ? [] : cursorOf(after);
    const rows = await this.database.query<Claim & { total: number }>(
      `select ${COLUMNS}, (select count(*)::int from organisations.claim where status = $1) as total
       from organisations.claim c
       where c.status = $1 and ($2::timestamptz is null or (c.created_at, c.id) > ($2, $3::uuid))
       order by c.created_at, c.id limit $4`,
      [status, createdAt, id, first + 1],
    );
    const items = rows.slice(0, first).map(({ total: _total, ...claim }) => claim);
    const last = items.at(-1);
    return {
      items,
      hasNextPage: rows.length > first,
      endCursor: last === undefined ? null : encodeCursor([last.createdAt.toISOString(), last.id]),
      total: rows[0]?.total ?? 0,
    };
  }

  /** Steps of many claims in the order they were taken. */
  async stepsOf(claimIds: readonly string[]): Promise<readonly ClaimStep[]> {
    return this.database.query<ClaimStep>(
      `select s.id, s.claim_id as "claimId", s.status, s.means, s.reason, s.evidence, s.account_id as "accountId",
              s.occurred_at as "occurredAt"
       from organisations.claim_step s where s.claim_id = any($1::uuid[]) order by s.occurred_at, s.id`,
      [claimIds],
    );
  }

  async add(claim: Claim): Promise<void> {
    await this.database.repository(ClaimEntity).insert(claim);
  }

  async save(claim: Claim): Promise<void> {
    const { id, status, version, updatedAt } = claim;
    await this.database.repository(ClaimEntity).update({ id }, { status, version, updatedAt });
  }

  async addSteps(steps: readonly ClaimStep[]): Promise<void> {
    await this.database.repository(ClaimStepEntity).insert([...steps]);
  }

  /** Takes the documents off claims that were decided by then, and names them: the caller removes the files. */
  async takeProofsDecidedBefore(moment: Date): Promise<readonly string[]> {
    const rows = await this.database.query<{ fileId: string }>(
      `update organisations.claim c set proof_file_id = null
       from organisations.claim was
       where was.id = c.id and was.proof_file_id is not null and was.status <> 'claimed' and was.updated_at <= $1
       returning was.proof_file_id as "fileId"`,
      [moment],
    );
    return rows.map(({ fileId }) => fileId);
  }

  /** Leaves of claims rejected by then only that they were: no person, no words. */
  async emptyRejectedBefore(moment: Date): Promise<void> {
    const rejected = `select c.id from organisations.claim c where c.status = 'rejected' and c.updated_at <= $1`;
    await this.database.execute(
      `update organisations.claim_step set reason = '', evidence = '', account_id = null
       where claim_id in (${rejected}) and (reason <> '' or evidence <> '' or account_id is not null)`,
      [moment],
    );
    await this.database.execute(
      `update organisations.claim set statement = '', imprint_url = null, claimant_id = null
       where id in (${rejected}) and (statement <> '' or imprint_url is not null or claimant_id is not null)`,
      [moment],
    );
  }

  private async one(condition: string, parameters: readonly unknown[]): Promise<Claim | null> {
    const rows = await this.database.query<Claim>(
      `select ${COLUMNS} from organisations.claim c where ${condition}`,
      parameters,
    );
    return rows[0] ?? null;
  }
}

function cursorOf(after: string): readonly [string, string] {
  const values = cursorValues.safeParse(decodeCursor(after));
  if (!values.success) throw new ProblemsError([{ code: 'CURSOR_INVALID', path: 'after' }]);
  return values.data;
}
