import { afterAll, beforeAll, it } from '@jest/globals';
import { readConfig, MeilisearchEngine, PostgresSearchEngine, openDatabase, QueryWatch } from '../index.js';
import { createTestDatabase } from '@allmende/platform-testing';
import { SYNONYM_GROUPS } from '../../../../projects/core/src/synonym-groups.js';
const index = {
  name: 'lab',
  searchable: ['title', 'summary'],
  facets: ['field'],
  sortable: ['publishedAt'],
  synonymGroups: SYNONYM_GROUPS,
  protectedWords: ['ozg', 'kfz', 'dms', 'ki', 'efa'],
};
let db: any, own: any, pg: any, me: any;
const N = Number(process.env['LAB_N'] ?? 500);
beforeAll(async () => {
  own = await createTestDatabase();
  db = await openDatabase(readConfig({ DATABASE_URL: own.url }), new QueryWatch());
  pg = new PostgresSearchEngine(db);
  me = new MeilisearchEngine(
    process.env['ALLMENDE_TEST_MEILI_HOST']!,
    process.env['ALLMENDE_TEST_MEILI_KEY'],
    3000,
    own.url.split('/').pop() + '_',
  );
}, 60000);
afterAll(async () => {
  await db.close();
  await own.drop();
});
it('lab', async () => {
  const { corpus, SPELLINGS, MORE } = await import('/tmp/projects-api/lab/corpus.mjs' as string);
  const docs = corpus(N).map((d: any) => ({
    id: d.id,
    audiences: ['PUBLIC'],
    texts: { title: d.title, summary: d.summary },
    fold: '',
    facets: { field: [d.primaryField] },
    sort: { publishedAt: 1 },
  }));
  const key = new Map(corpus(N).map((d: any) => [d.id, d.key]));
  let t = performance.now();
  for (let i = 0; i < docs.length; i += 1000) await pg.upsert(index, docs.slice(i, i + 1000));
  console.log('pg fill', performance.now() - t);
  t = performance.now();
  await me.rebuild(index, pg.documents(index));
  console.log('me fill', performance.now() - t);
  await db.query('analyze platform.search_document');
  await db.query('analyze platform.search_word');
  let out = '';
  for (const q of [...SPELLINGS, ...MORE])
    for (const e of [me, pg]) {
      const request = {
        text: q,
        audiences: ['PUBLIC'],
        filters: [],
        countFacets: ['field'],
        sort: null,
        offset: 0,
        limit: 20,
        highlight: ['title', 'summary'],
      };
      await e.search(index, request);
      const t = performance.now();
      const a = await e.search(index, request);
      out += `\n${q} [${e.name}] → ${a.total} (${(performance.now() - t).toFixed(1)} ms)  ${JSON.stringify(a.facets.field).slice(0, 80)}\n`;
      for (const h of a.hits.slice(0, 6))
        out += `    ${String(key.get(h.id)).padEnd(30)} ${h.highlights.title.map((p: any) => (p.hit ? `[${p.text}]` : p.text)).join('')}\n`;
    }
  (await import('node:fs')).writeFileSync('/tmp/projects-api/lab/out.txt', out);
}, 600000);
