import { Inject, Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { Jobs } from '../jobs/jobs.js';
import type { SearchIndexDefinition } from './search-engine.js';
import { type SearchRebuild, SearchRebuilds } from './search-rebuilds.js';
import { Search } from './search.js';

/** How an index stands, for those who run the system. */
export interface IndexState {
  readonly name: string;
  readonly engine: 'meilisearch' | 'not_configured' | 'silent';
  readonly inDatabase: number;
  /** Null where Meilisearch does not tell. */
  readonly inIndex: number | null;
  /** Names of settings that are not as the code says; null where Meilisearch does not tell. */
  readonly drift: readonly string[] | null;
  readonly rebuiltAt: Date | null;
  readonly rebuild: SearchRebuild | null;
  /** Changes that are not in the index yet, and for how many seconds the oldest has been waiting. */
  readonly waiting: number;
  readonly lagSeconds: number;
}

interface Watched {
  readonly index: SearchIndexDefinition;
  readonly job: string;
}

/** Says of each index how it stands and how far it lags behind. */
@Injectable()
export class IndexStates {
  private readonly watched: Watched[] = [];

  constructor(
    @Inject(Search) private readonly search: Search,
    @Inject(SearchRebuilds) private readonly rebuilds: SearchRebuilds,
    @Inject(Database) private readonly database: Database,
    @Inject(Jobs) private readonly jobs: Jobs,
  ) {}

  /** Called by a domain while the application starts: which job brings changes into its index. */
  watch(index: SearchIndexDefinition, job: string): void {
    this.watched.push({ index, job });
  }

  async read(): Promise<readonly IndexState[]> {
    return Promise.all(this.watched.map((watched) => this.stateOf(watched)));
  }

  private async stateOf({ index, job }: Watched): Promise<IndexState> {
    const engine = await this.search.state();
    const reported = engine === 'meilisearch' ? await this.search.reported(index).catch(() => null) : null;
    const [kept] = await this.database.query<{ documents: number; rebuiltAt: Date | null }>(
      `select (select count(*)::int from platform.search_document where index_name = $1) as documents,
         (select rebuilt_at from platform.search_index where name = $1) as "rebuiltAt"`,
      [index.name],
    );
    return {
      name: index.name,
      engine,
      inDatabase: kept?.documents ?? 0,
      inIndex: reported?.documents ?? null,
      drift: reported?.drift ?? null,
      rebuiltAt: kept?.rebuiltAt ?? null,
      rebuild: await this.rebuilds.current(index.name),
      ...(await this.jobs.backlog(job)),
    };
  }
}
