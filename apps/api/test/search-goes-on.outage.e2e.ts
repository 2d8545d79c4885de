import { FoundOrganisation } from '@allmende/identity-api';
import { LoadRegisterSnapshot } from '@allmende/municipalities-api';
import { Search } from '@allmende/platform-api';
import { createTestApi, type TestApi } from '@allmende/platform-testing';
import {
  AlignProjectIndex,
  ImportPublicCases,
  PROJECT_SEARCH_INDEX,
  type SeedProject,
  SeedProjects,
} from '@allmende/projects-api';
import { attachTestServices } from '@allmende/tool-runtime';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { DOMAIN_MODULES } from '../src/domains.js';

const SEARCHERS = 4;
const FIND =
  '{ searchProjects(text: "Straßenschden", first: 3) { engine degraded totalCount nodes { project { key } } } }';

/** What the searches of one moment came back with. */
interface Tally {
  answered: number;
  degraded: number;
  readonly failed: string[];
}

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({ modules: [...DOMAIN_MODULES], config: { SEARCH_PATIENCE_MS: 2_000 } });
  await api.get(LoadRegisterSnapshot).run();
  await api.get(ImportPublicCases).runShipped();
  await api
    .get(FoundOrganisation)
    .run({ id: ORGANISATION, kind: 'municipality', name: 'Fulda', ags: '06631009', verified: true });
  await api.get(AlignProjectIndex).run();
}, 120_000);
afterAll(async () => api?.stop());

const ORGANISATION = '01900000-0000-7000-8000-0000000000f1';

function aSeed(key: string): SeedProject {
  return {
    ...{ key, ags: '06631009', organisationId: ORGANISATION, publish: true },
    content: {
      ...{
        title: `Straßenschäden ${key}`,
        summary: 'Kam dazu.',
        primaryField: 'mobility',
        solutionType: 'ml',
      },
      ...{ state: 'pilot', municipalRole: 'user', problem: 'Es dauert.', approach: 'Es wird gemessen.' },
      valuePromise: { beneficiary: 'citizens', indicator: 'Tage', baseline: '30', target: '5' },
      contactMailbox: 'ki@fulda.example',
    } as SeedProject['content'],
  };
}

async function keepSearching(tally: Tally, goOn: () => boolean): Promise<void> {
  while (goOn()) {
    const { data, errors } = await api.query(FIND);
    if (errors !== undefined) tally.failed.push(JSON.stringify(errors));
    else if (data['searchProjects'].nodes.length === 0) tally.failed.push('found nothing');
    else tally.answered += 1;
    if (data?.['searchProjects']?.degraded === true) tally.degraded += 1;
  }
}

async function until(holds: () => Promise<boolean>, withinMs: number): Promise<void> {
  const end = performance.now() + withinMs;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error('It did not come true in time');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

const isBack = async (): Promise<boolean> =>
  (await api.query(FIND)).data['searchProjects'].degraded === false;

it('keeps answering under load while Meilisearch is killed and comes back, and loses nothing', async () => {
  const services = attachTestServices();
  const tally: Tally = { answered: 0, degraded: 0, failed: [] };
  let goOn = true;
  const searchers = Array.from({ length: SEARCHERS }, () => keepSearching(tally, () => goOn));
  for (const kill of [1, 2]) {
    await services.killMeilisearch();
    try {
      const seen = tally.degraded;
      await api.get(SeedProjects).run([aSeed(`while-away-${kill}`)]);
      await until(async () => tally.degraded >= seen + SEARCHERS, 30_000);
    } finally {
      await services.startMeilisearch();
    }
    await until(isBack, 30_000);
  }
  goOn = false;
  await Promise.all(searchers);
  expect(tally.failed).toEqual([]);
  expect(tally.degraded).toBeGreaterThan(0);
  expect(tally.answered).toBeGreaterThan(SEARCHERS * 4);
  await until(async () => {
    const { missing, surplus } = await api.get(Search).compare(PROJECT_SEARCH_INDEX);
    return missing.length + surplus.length === 0;
  }, 60_000);
  const { inDatabase, inIndex } = await api.get(Search).compare(PROJECT_SEARCH_INDEX);
  expect(inDatabase).toBeGreaterThan(70);
  expect(inIndex).toBe(inDatabase);
}, 180_000);

it('answers from PostgreSQL while its index is gone, says how the index stands, and builds it anew', async () => {
  const services = attachTestServices();
  const headers = { authorization: `Bearer ${services.meiliKey}` };
  const uid = `${new URL(api.databaseUrl).pathname.slice(1)}_project`;
  await fetch(`${services.meiliHost}/indexes/${uid}`, { method: 'DELETE', headers });
  await until(async () => (await api.query(FIND)).data['searchProjects'].degraded === true, 20_000);
  const { data } = await api.query(FIND);
  expect(data['searchProjects']).toMatchObject({ engine: 'postgres', degraded: true });
  expect(await api.get(AlignProjectIndex).check()).toBe(true);
  await until(isBack, 20_000);
  await api.runJobs();
  const answer = await api.app.inject({ method: 'GET', url: '/healthz/search' });
  const { indexes } = answer.json<{ indexes: Record<string, unknown>[] }>();
  expect(indexes).toHaveLength(1);
  expect(indexes[0]).toMatchObject({
    ...{ name: 'project', engine: 'meilisearch', settings: 'as_in_code', drifted: [] },
    ...{ waiting: 0, lag_seconds: 0, rebuild: null },
  });
  expect(indexes[0]?.['in_index']).toBe(indexes[0]?.['in_database']);
}, 120_000);
