import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FoundOrganisation, IdentityModule } from '@allmende/identity-api';
import { Database, Jobs } from '@allmende/platform-api';
import { createTestApi, type TestApi } from '@allmende/platform-testing';
import { Inject, Injectable, Module, type OnModuleInit } from '@nestjs/common';

const ADDRESS = 'mara.beispiel@musterstadt.example';

/** Runs into a unique key, so that the database quotes the address in its answer. */
@Injectable()
class StumblingTask implements OnModuleInit {
  constructor(
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(Database) private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.jobs.task({ name: 'stumble', handle: () => this.stumble() });
  }

  private async stumble(): Promise<void> {
    await this.database.query('INSERT INTO stumbling (email) VALUES ($1)', [ADDRESS]);
  }
}

@Module({ imports: [IdentityModule], providers: [StumblingTask] })
class StumblingModule {}

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({ modules: [StumblingModule] });
  await api.database.query('CREATE TABLE stumbling (email text PRIMARY KEY)');
  await api.database.query('INSERT INTO stumbling VALUES ($1)', [ADDRESS]);
});
afterAll(() => api.stop());

async function firstFailure(): Promise<Record<string, unknown>> {
  for (let tries = 0; tries < 100; tries += 1) {
    const [row] = await api.database.query<{ output: Record<string, unknown> | null }>(
      "SELECT output FROM job.job WHERE name = 'stumble'",
    );
    if (row?.output != null) return row.output;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The job never failed');
}

describe('a job that fails', () => {
  it('leaves why in the queue, and nobody’s address', async () => {
    const office = await api.get(FoundOrganisation).run({ kind: 'research', name: 'Institut Musterland' });
    await api.database.transaction(() => api.get(Jobs).enqueue('stumble', office.id));
    const output = await firstFailure();
    expect(output).toMatchObject({
      message: 'the database refused a statement',
      code: '23505',
      constraint: 'stumbling_pkey',
      statement: 'INSERT INTO stumbling (email) VALUES ($1)',
    });
    expect(JSON.stringify(output)).not.toContain('mara');
  });
});
