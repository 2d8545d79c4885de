import { Database, decodeCursor, encodeCursor, ProblemsError } from '@allmende/platform-api';
import { type Actor, type Page, type PageRequest, problem } from '@allmende/platform-core';
import type { DesignFieldKey, LifecycleState, Project, SolutionTypeKey } from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { isUuid } from './is-uuid.js';
import { listColumns, type ListedProject, PROJECT_COLUMNS, type ProjectColumn } from './project-columns.js';

/** In which order lists come: latest publication first, or by title as a German dictionary sorts. */
export const PROJECT_LIST_ORDERS = ['newest', 'title'] as const;
export type ProjectListOrder = (typeof PROJECT_LIST_ORDERS)[number];

/** By what a list is narrowed; what is left out does not narrow. */
export interface ProjectListFilter {
  readonly field?: DesignFieldKey | null;
  readonly state?: LifecycleState | null;
  readonly solutionType?: SolutionTypeKey | null;
  /** Two digits. */
  readonly land?: string | null;
  /** Five digits. */
  readonly kreis?: string | null;
  readonly ags?: string | null;
  readonly organisationId?: string | null;
}

interface Order {
  readonly sql: string;
  readonly after: (value: string, id: string) => string;
  readonly valueOf: (project: ListedProject) => string;
}

const ORDERS: Readonly<Record<ProjectListOrder, Order>> = {
  newest: {
    sql: 'p.published_at desc, p.id desc',
    after: (value, id) => `(p.published_at, p.id) < (${value}::timestamptz, ${id}::uuid)`,
    // A published project has the moment of its publication: the table checks it.
    valueOf: (project) => project.publishedAt?.toISOString() ?? '',
  },
  title: {
    sql: 'p.title collate "de-x-icu", p.id',
    after: (value, id) =>
      `(p.title collate "de-x-icu", p.id) > (${value}::text collate "de-x-icu", ${id}::uuid)`,
    valueOf: (project) => project.title,
  },
};

const CONDITIONS: Readonly<Record<keyof ProjectListFilter, (value: string) => string>> = {
  field: (value) => `(p.primary_field = ${value} or ${value} = any (p.secondary_fields))`,
  state: (value) => `p.state = ${value}`,
  solutionType: (value) => `p.solution_type = ${value}`,
  land: (value) => `left(p.ags, 2) = ${value}`,
  kreis: (value) => `left(p.ags, 5) = ${value}`,
  ags: (value) => `p.ags = ${value}`,
  organisationId: (value) => `p.organisation_id::text = ${value}`,
};

/** Lists of projects in plain SQL, one statement a page. */
@Injectable()
export class ProjectLists {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** Published projects that the actor may see, page by page; of each only the columns asked for, null for all. */
  async page(
    actor: Actor,
    filter: ProjectListFilter,
    order: ProjectListOrder,
    page: PageRequest,
    columns: readonly ProjectColumn[] | null = null,
  ): Promise<Page<ListedProject>> {
    const { sql, after, valueOf } = ORDERS[order];
    const parameters: unknown[] = [actor.audiences];
    const place = (value: unknown): string => `$${parameters.push(value)}`;
    const conditions = [`p.status = 'published'`, 'p.audiences && $1::text[]'];
    for (const [name, condition] of Object.entries(CONDITIONS)) {
      const value = filter[name as keyof ProjectListFilter];
      if (value != null) conditions.push(condition(`${place(value)}::text`));
    }
    if (page.after !== null) {
      const [value, id] = placeOf(page.after, order === 'newest');
      conditions.push(after(place(value), place(id)));
    }
    const rows = await this.database.query<ListedProject>(
      `select ${listColumns(columns)} from projects.project p where ${conditions.join(' and ')}
       order by ${sql} limit ${place(page.first + 1)}`,
      parameters,
    );
    return toPage(rows, page.first, valueOf);
  }

  /** What the actor's organisations wrote, latest change first; `draftsOnly` leaves out what others can read. */
  async ofOrganisations(
    actor: Actor,
    organisationIds: readonly string[],
    draftsOnly: boolean,
    page: PageRequest,
  ): Promise<Page<Project>> {
    if (organisationIds.length === 0) return { items: [], hasNextPage: false, endCursor: null, total: null };
    const [value, id] = page.after === null ? [null, null] : placeOf(page.after, true);
    const rows = await this.database.query<Project>(
      `select ${PROJECT_COLUMNS} from projects.project p
       where (p.organisation_id = any($2::uuid[]) or p.co_owner_ids && $2::uuid[]) and p.audiences && $1::text[] and ($3 or p.status = 'draft')
         and ($4::timestamptz is null or (p.updated_at, p.id) < ($4::timestamptz, $5::uuid))
       order by p.updated_at desc, p.id desc limit $6`,
      [actor.audiences, organisationIds, !draftsOnly, value, id, page.first + 1],
    );
    return toPage(rows, page.first, (project) => project.updatedAt.toISOString());
  }

  /** The latest published projects of many municipalities at once, at most `first` of each. */
  async latestByAgs(actor: Actor, ags: readonly string[], first: number): Promise<readonly Project[]> {
    return this.database.query<Project>(
      `select latest.* from unnest($2::text[]) as wanted(ags) cross join lateral (
         select ${PROJECT_COLUMNS} from projects.project p
         where p.ags = wanted.ags and p.status = 'published' and p.audiences && $1::text[]
         order by p.published_at desc, p.id desc limit $3) latest`,
      [actor.audiences, ags, first],
    );
  }

  /** How many published projects the actor may see of each municipality; those without any are left out. */
  async countByAgs(actor: Actor, ags: readonly string[]): Promise<readonly { ags: string; count: number }[]> {
    return this.database.query(
      `select p.ags, count(*)::int as count from projects.project p
       where p.ags = any($2::text[]) and p.status = 'published' and p.audiences && $1::text[] group by p.ags`,
      [actor.audiences, ags],
    );
  }

  /** Published projects in the order of their ids, for whoever must see all of them. */
  async publishedUnscoped(afterId: string | null, limit: number): Promise<readonly Project[]> {
    return this.database.query<Project>(
      `select ${PROJECT_COLUMNS} from projects.project p
       where p.status = 'published' and ($1::uuid is null or p.id > $1::uuid) order by p.id limit $2`,
      [afterId, limit],
    );
  }
}

/** The sort value and id inside a cursor; what somebody made up is refused before the database sees it. */
function placeOf(cursor: string, isTime: boolean): readonly [string, string] {
  const [value, id] = decodeCursor(cursor);
  const fits =
    typeof value === 'string' && isUuid(String(id)) && (!isTime || !Number.isNaN(Date.parse(value)));
  if (!fits) throw new ProblemsError([problem('CURSOR_INVALID', 'after')]);
  return [value, String(id)];
}

function toPage<Row extends ListedProject>(
  rows: readonly Row[],
  first: number,
  valueOf: (project: Row) => string,
): Page<Row> {
  const items = rows.slice(0, first);
  const last = items[items.length - 1];
  return {
    items,
    hasNextPage: rows.length > first,
    endCursor: last === undefined ? null : encodeCursor([valueOf(last), last.id]),
    total: null,
  };
}
