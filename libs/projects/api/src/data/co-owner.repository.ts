import { Database } from '@allmende/platform-api';
import type { CoOwner } from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { CoOwnerEntity } from './co-owner.entity.js';

/** A question that waits for an organisation, with the name of what it is about. */
export interface OpenQuestion extends CoOwner {
  readonly title: string;
  readonly ownerId: string;
}

const COLUMNS = `c.project_id as "projectId", c.organisation_id as "organisationId", c.invited_at as "invitedAt",
  c.accepted_at as "acceptedAt"`;

/** Who was asked to own a solution together, and said yes. Whoever may see the entry may see who owns it. */
@Injectable()
export class CoOwners {
  constructor(@Inject(Database) private readonly database: Database) {}

  async ofProjectsUnscoped(projectIds: readonly string[]): Promise<readonly CoOwner[]> {
    return this.database.query<CoOwner>(
      `select ${COLUMNS} from projects.co_owner c where c.project_id = any($1::uuid[])
       order by c.invited_at, c.organisation_id`,
      [projectIds],
    );
  }

  /** What these organisations were asked and have not answered, drafts among it: the title is part of the question. */
  async openFor(organisationIds: readonly string[]): Promise<readonly OpenQuestion[]> {
    if (organisationIds.length === 0) return [];
    return this.database.query<OpenQuestion>(
      `select ${COLUMNS}, p.title, p.organisation_id as "ownerId"
       from projects.co_owner c join projects.project p on p.id = c.project_id
       where c.organisation_id = any($1::uuid[]) and c.accepted_at is null order by c.invited_at limit 50`,
      [organisationIds],
    );
  }

  async save(coOwner: CoOwner): Promise<void> {
    await this.database
      .repository(CoOwnerEntity)
      .upsert(coOwner, { conflictPaths: ['projectId', 'organisationId'] });
  }

  async remove({ projectId, organisationId }: Pick<CoOwner, 'projectId' | 'organisationId'>): Promise<void> {
    await this.database.execute(
      'delete from projects.co_owner where project_id = $1 and organisation_id = $2',
      [projectId, organisationId],
    );
  }
}
