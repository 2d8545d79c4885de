import { Database } from '@allmende/platform-api';
import type { KeptPart, PartKind, StoredPart } from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { ProjectPartEntity } from './project-part.entity.js';

/** Which part of which entry. */
export interface PartAddress {
  readonly part: StoredPart;
  readonly projectId: string;
}

/** Names a part of an entry in one text, as a loader compares keys. */
export function partKey({ part, projectId }: PartAddress): string {
  return `${part}:${projectId}`;
}

/** Parts of entries with a version of their own. Whoever may see the entry may see them: ask for the entry first. */
@Injectable()
export class ProjectParts {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** Any parts of any entries in one statement, in the order of the keys ({@link partKey}); null where nobody wrote. */
  readonly batchUnscoped = async (
    keys: readonly string[],
  ): Promise<readonly (KeptPart<unknown> | null)[]> => {
    const addresses = keys.map(addressOf);
    const rows = await this.database.query<KeptPart<unknown> & PartAddress>(
      `select p.project_id as "projectId", p.part, p.content, p.version, p.saved_at as "savedAt"
       from projects.project_part p
         join unnest($1::uuid[], $2::text[]) as asked (project_id, part)
           on asked.project_id = p.project_id and asked.part = p.part`,
      [addresses.map(({ projectId }) => projectId), addresses.map(({ part }) => part)],
    );
    const found = new Map(rows.map(({ part, ...kept }) => [partKey({ ...kept, part }), kept]));
    return keys.map((key) => found.get(key) ?? null);
  };

  async unscoped<Content extends object>(
    { part }: PartKind<Content>,
    projectId: string,
  ): Promise<KeptPart<Content> | null> {
    const [kept] = await this.batchUnscoped([partKey({ part, projectId })]);
    return (kept ?? null) as KeptPart<Content> | null;
  }

  /** One kind of part of all entries of some organisations, the one saved longest ago first. */
  async ofOrganisationsUnscoped<Content extends object>(
    { part }: PartKind<Content>,
    organisationIds: readonly string[],
  ): Promise<readonly KeptPart<Content>[]> {
    return this.database.query<KeptPart<Content>>(
      `select k.project_id as "projectId", k.content, k.version, k.saved_at as "savedAt"
       from projects.project_part k join projects.project p on p.id = k.project_id
       where k.part = $1 and p.organisation_id = any($2::uuid[])
       order by k.saved_at, k.project_id`,
      [part, organisationIds],
    );
  }

  /** The row of the entry is locked before, so that two first saves cannot meet here. */
  async save<Content extends object>(
    { part }: PartKind<Content>,
    { projectId, content, version, savedAt }: KeptPart<Content>,
  ): Promise<void> {
    if (savedAt === null) throw new TypeError('a part that nobody saved cannot be kept');
    await this.database
      .repository(ProjectPartEntity)
      .upsert({ projectId, part, content, version, savedAt }, { conflictPaths: ['projectId', 'part'] });
  }
}

function addressOf(key: string): PartAddress {
  const [part, projectId = ''] = key.split(':');
  return { part: part as StoredPart, projectId };
}
