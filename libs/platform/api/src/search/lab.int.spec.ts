import { it } from '@jest/globals';
import { readConfig, MeilisearchEngine, PostgresSearchEngine, openDatabase, QueryWatch } from '../index.js';
import { createTestDatabase } from '@allmende/platform-testing';
import { SYNONYM_GROUPS } from '../../../../projects/core/src/synonym-groups.js';
it('lab', async () => {
  const index = { name: 'lab', searchable: ['title','summary','place','problem','approach'], facets: ['field','a','b','c','d','e','f','g'], sortable: ['publishedAt'], synonymGroups: SYNONYM_GROUPS, protectedWords: ['ozg','kfz','dms','ki','efa'] };
  const own = await createTestDatabase();
  const db = await openDatabase(readConfig({ DATABASE_URL: own.url }), new QueryWatch());
  const pg = new PostgresSearchEngine(db);
  const prefix = own.url.split('/').pop() + '_';
  const me: any = new MeilisearchEngine(process.env['ALLMENDE_TEST_MEILI_HOST']!, process.env['ALLMENDE_TEST_MEILI_KEY'], 3000, prefix);
  const { corpus } = await import('/tmp/projects-api/lab/corpus.mjs' as string);
  const out: string[] = [];
  const long = process.env['LAB_LONG'] ?? '';
  const docs = corpus(10000).map((d: any, i: number) => ({ id: d.id, audiences: ['PUBLIC'], texts: { title: d.title, summary: d.summary, place: 'Fulda Hessen', problem: long ? 'Es dauert zu lange, sagen die Leute im Rathaus. '.repeat(20) : '', approach: long ? 'Ein Modell hilft dem Bauhof bei der Planung. '.repeat(20) : '' }, fold: 'Verkehr Mobilität', facets: { field: [d.primaryField], a: ['x' + i % 16], b: ['y' + i % 400], c: ['z'], d: ['1'], e: ['2'], f: ['3'], g: ['4'] }, sort: { publishedAt: i } }));
  let t = performance.now();
  for (let i = 0; i < docs.length; i += 500) await pg.upsert(index, docs.slice(i, i + 500));
  out.push('pg fill ' + (performance.now() - t)); t = performance.now();
  await me.rebuild(index, pg.documents(index));
  out.push('me fill ' + (performance.now() - t));
  const Q = ['Straßenschäden erkennen','Schaden','Kita','Chatbot Verwaltung','Hochwasser Vorhersage','klaeranlage','wohngeld','KI Straßen','ozg antrag','Straßenschden erkenen'];
  const time = async (name: string, f: (q: string) => Promise<unknown>) => {
    const n = 200; for (let i = 0; i < 20; i++) await f(Q[i % 10]!);
    const ts: number[] = []; for (let i = 0; i < n; i++) { const s = performance.now(); await f(Q[i % 10]!); ts.push(performance.now() - s); }
    ts.sort((a, b) => a - b); out.push(`${name}: p50 ${ts[n >> 1]!.toFixed(1)} p95 ${ts[Math.floor(n * .95)]!.toFixed(1)}`);
  };
  const r = (o: object) => (q: string) => me.search(index, { text: q, audiences: ['PUBLIC'], filters: [], countFacets: [], sort: null, offset: 0, limit: 20, highlight: [], ...o });
  await time('engine lean', r({}));
  await time('engine highlight', r({ highlight: ['title','summary'] }));
  await time('engine facets', r({ countFacets: index.facets }));
  await time('engine all', r({ countFacets: index.facets, highlight: ['title','summary'] }));
  const idx = me.client.index(prefix + 'lab');
  await time('straight same', (q) => idx.search(q, { limit: 20, matchingStrategy: 'frequency', locales: ['eng'], filter: 'audiences IN [PUBLIC]', attributesToRetrieve: ['id'] }));
  await time('straight single multi', (q) => me.client.multiSearch({ queries: [{ indexUid: prefix + 'lab', q, limit: 20 }] }));
  await time('straight plain last', (q) => idx.search(q, { limit: 20 }));
  await time('straight plain last eng', (q) => idx.search(q, { limit: 20, locales: ['eng'] }));
  (await import('node:fs')).writeFileSync('/tmp/projects-api/lab/fill.txt', out.join('\n'));
  await db.close(); await own.drop();
}, 300000);
