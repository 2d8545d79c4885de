import { UNATTACHED_HOURS } from '@allmende/platform-core';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../clock.js';
import { Database } from '../database/database.js';
import { Jobs } from '../jobs/jobs.js';
import { FILE_STORE, type FileStore } from './file-store.js';
import { FileRows } from './file-rows.js';

/** Every hour removes files that were brought in and then attached to nothing for a day. */
@Injectable()
export class RemoveUnattachedFiles implements OnModuleInit {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(FileRows) private readonly rows: FileRows,
    @Inject(FILE_STORE) private readonly store: FileStore,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Jobs) private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.repeat({ name: 'remove-unattached-files', cron: '17 * * * *', handle: () => this.handle() });
  }

  async handle(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - UNATTACHED_HOURS * 3_600_000);
    // The rows come back when a content cannot be removed, and the next run tries again.
    await this.database.transaction(async () => {
      for (const id of await this.rows.removeUnattached(before)) await this.store.remove(id);
    });
  }
}
