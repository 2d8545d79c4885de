import { FoundOrganisation, IdentityModule } from '@allmende/identity-api';
import { LoadRegisterSnapshot, MunicipalitiesModule } from '@allmende/municipalities-api';
import { createTestApi } from '@allmende/platform-testing';
import { it } from '@jest/globals';
import { PostgresSearchEngine } from '@allmende/platform-api';
import { ProjectsModule, SeedProjects, AlignProjectIndex, PROJECT_SEARCH_INDEX } from '../index.js';
it('bench', async () => {
  const { corpus } = await import('/tmp/projects-api/lab/corpus.mjs' as string);
  const api = await createTestApi({ modules: [IdentityModule, MunicipalitiesModule, ProjectsModule], work: false });
  const out: string[] = [];
  try {
  await api.get(LoadRegisterSnapshot).run();
  const org = await api.get(FoundOrganisation).run({ kind: 'municipality', name: 'Fulda', ags: '06631009', verified: true });
  let t = performance.now();
  await api.database.execute(`alter table platform.event disable trigger user`);
  const rows = corpus(10000);
  for (let i = 0; i < rows.length; i += 1000)
  await api.database.execute(`insert into projects.project select gen_random_uuid(), 'k'||n||'-'||$4, $1, '06631009', 'municipality','published','{PUBLIC}',1, title, summary, field, '{}','{}','ml','pilot','user','{"beneficiary":null,"indicator":"","baseline":"","target":""}', repeat('Es dauert zu lange, sagen die Leute im Rathaus. ', 20), repeat('Ein Modell hilft dem Bauhof bei der Planung. ', 20),'', '[]','',null,null, now(), now(), date_trunc('milliseconds', now()) - n * interval '1 minute' from jsonb_to_recordset($2::jsonb) as r(n int, title text, summary text, field text) where $3::text is not null`,
    [org.id, JSON.stringify(rows.slice(i, i + 1000).map((r: any, n: number) => ({ n: i + n, title: r.title, summary: r.summary, field: r.primaryField }))), 'x', String(i)]);
  out.push(`insert ${performance.now() - t}`); t = performance.now();
  out.push(JSON.stringify(await api.get(AlignProjectIndex).run())); out.push(`align 10k ${performance.now() - t}`); t = performance.now();
  out.push(JSON.stringify(await api.get(AlignProjectIndex).run())); out.push(`align noop ${performance.now() - t}`);
  await api.database.execute('analyze');
  const Q = ['Straßenschäden erkennen','Schaden','Kita','Chatbot Verwaltung','Hochwasser Vorhersage','klaeranlage','wohngeld','KI Straßen','ozg antrag','Straßenschden erkenen'];
  const time = async (name: string, n: number, f: (i: number) => Promise<unknown>) => {
    for (let i = 0; i < 30; i++) await f(i);
    const ts: number[] = []; for (let i = 0; i < n; i++) { const s = performance.now(); await f(i); ts.push(performance.now() - s); }
    ts.sort((a, b) => a - b); out.push(`${name}: p50 ${ts[n >> 1]!.toFixed(1)} p95 ${ts[Math.floor(n * .95)]!.toFixed(1)}`);
  };
  const S = `query($t: String!) { searchProjects(text: $t, first: 20) { totalCount nodes { project { key title summary state municipality { name } } highlights { field pieces { text hit } } } facets { name values { key count } } } }`;
  await time('searchProjects GraphQL full', 200, (i) => api.query(S, { t: Q[i % Q.length] }));
  await time('searchProjects GraphQL lean', 200, (i) => api.query(`query($t: String!) { searchProjects(text: $t, first: 20) { nodes { project { key title } } } }`, { t: Q[i % Q.length] }));
  const { Meilisearch } = await import('meilisearch');
  const c = new Meilisearch({ host: process.env['ALLMENDE_TEST_MEILI_HOST']!, apiKey: process.env['ALLMENDE_TEST_MEILI_KEY']!, requestInit: { headers: { 'accept-encoding': 'identity' } } });
  const uid = new URL(api.databaseUrl).pathname.slice(1) + '_project';
  await time('meili straight plain', 200, (i) => c.index(uid).search(Q[i % Q.length]!, { limit: 20 }));
  await time('meili straight + 8 facets', 200, (i) => c.index(uid).search(Q[i % Q.length]!, { limit: 20, facets: [...PROJECT_SEARCH_INDEX.facets], matchingStrategy: 'frequency' }));
  await time('postgres engine', 100, (i) => api.get(PostgresSearchEngine).search(PROJECT_SEARCH_INDEX, { text: Q[i % Q.length]!, audiences: ['PUBLIC'], filters: [], countFacets: PROJECT_SEARCH_INDEX.facets, sort: null, offset: 0, limit: 20, highlight: ['title','summary'] }));
  await time('list of 20 GraphQL', 200, () => api.query(`{ projects(first: 20) { nodes { key title summary primaryField state publishedAt municipality { name district { name } land { name } } } pageInfo { endCursor hasNextPage } } }`));
  await time('list sql', 200, () => api.database.query(`select * from projects.project p where status='published' and audiences && '{PUBLIC}' order by published_at desc, id desc limit 21`));
  const ex = await api.database.query(`explain (analyze) select * from projects.project p where status='published' and audiences && '{PUBLIC}'::text[] order by published_at desc, id desc limit 21`);
  out.push(ex.map((r: any) => r['QUERY PLAN']).join('\n'));
  } finally { (await import('node:fs')).writeFileSync('/tmp/projects-api/lab/bench.txt', out.join('\n')); await api.stop(); }
}, 300000);
