import type { NotedApplication } from '@allmende/notifications-core';
import { Database } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';

/** What notices say of an application; its text and its money are not read here. */
@Injectable()
export class NotedApplications {
  constructor(@Inject(Database) private readonly database: Database) {}

  async byIdUnscoped(id: string): Promise<NotedApplication | null> {
    const [row] = await this.database.query<NotedApplication>(
      `select a.key, a.title, a.lead_organisation_id as "leadOrganisationId"
       from funding.application a where a.id = $1::uuid`,
      [id],
    );
    return row ?? null;
  }
}
