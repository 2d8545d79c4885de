import type { JoinRequest } from '@allmende/organisations-core';
import { Database } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { JoinRequestEntity } from './join-request.entity.js';

const COLUMNS = `r.id, r.organisation_id as "organisationId", r.account_id as "accountId", r.message, r.status,
  r.created_at as "createdAt", r.answered_at as "answeredAt", r.decline_reason as "declineReason"`;

/** A request with the name that the admins read. */
export interface NamedJoinRequest extends JoinRequest {
  readonly displayName: string;
  readonly jobTitle: string | null;
  readonly email: string;
}

/** Requests to act for an organisation; seen by its admins and by who asked. */
@Injectable()
export class JoinRequests {
  constructor(@Inject(Database) private readonly database: Database) {}

  async byId(id: string): Promise<JoinRequest | null> {
    const [request] = await this.database.query<JoinRequest>(
      `select ${COLUMNS} from organisations.join_request r where r.id = $1::uuid`,
      [id],
    );
    return request ?? null;
  }

  async openOf(organisationId: string, accountId: string): Promise<JoinRequest | null> {
    const [request] = await this.database.query<JoinRequest>(
      `select ${COLUMNS} from organisations.join_request r
       where r.organisation_id = $1::uuid and r.account_id = $2::uuid and r.status = 'pending'`,
      [organisationId, accountId],
    );
    return request ?? null;
  }

  /** For `loaderOf`: what waits in each organisation, the oldest first. */
  readonly batchOpen = async (ids: readonly string[]): Promise<readonly (readonly NamedJoinRequest[])[]> => {
    const rows = await this.database.query<NamedJoinRequest>(
      `select ${COLUMNS}, a.display_name as "displayName", a.job_title as "jobTitle", a.email::text as email
       from organisations.join_request r join identity.account a on a.id = r.account_id
       where r.organisation_id = any($1::uuid[]) and r.status = 'pending'
       order by r.created_at, r.id limit 200`,
      [ids],
    );
    return ids.map((id) => rows.filter(({ organisationId }) => organisationId === id));
  };

  async add(request: JoinRequest): Promise<void> {
    await this.database.repository(JoinRequestEntity).insert(request);
  }

  async save(request: JoinRequest, changes: Partial<JoinRequest>): Promise<JoinRequest> {
    await this.database.repository(JoinRequestEntity).update({ id: request.id }, changes);
    return { ...request, ...changes };
  }

  /** Forgets what was answered before the moment. */
  async removeAnsweredBefore(moment: Date): Promise<number> {
    return this.database.execute('delete from organisations.join_request where answered_at < $1', [moment]);
  }
}
