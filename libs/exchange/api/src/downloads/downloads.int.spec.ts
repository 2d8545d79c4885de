import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RATE_RULES, type Actor } from '@allmende/platform-core';
import { anActor, createTestApi, type TestApi } from '@allmende/platform-testing';
import { ProjectParts, Projects } from '@allmende/projects-api';
import { EVIDENCE_PART, type Project } from '@allmende/projects-core';
import { Parser } from 'n3';
import { type EvidenceType } from '@allmende/gate-core';
import { completeContent, someInputs } from '@allmende/gate-core/samples';
import { aProof } from '@allmende/exchange-core/testing';
import { aDraft, aTownHall, aWholeEntry, COMPLETE, MODULES, TOWN } from '../../test/exchange-bed.js';
import { ExchangeRuns } from '../data/exchange-run.repository.js';

const FILES = ['eurocities.json', 'publiccode.yml', 'schema.jsonld', 'maki.csv', 'eu-datenbank.csv'];

let api: TestApi;
let author: Actor;
let entry: Project;
let draft: Project;
let gappy: Project;

beforeAll(async () => {
  api = await createTestApi({ modules: MODULES, work: false, config: { CATALOGUE_PUBLISHER: 'Musterbund' } });
  const { id } = await aTownHall(api);
  author = anActor({ organisationId: id, ags: TOWN });
  entry = await aWholeEntry(api, author, id);
  draft = await aDraft(api, author, id);
  gappy = await api.get(Projects).save(await aDraft(api, author, id, { ...COMPLETE, licence: '' }), {
    ...{ status: 'published', audiences: ['PUBLIC'], publishedAt: new Date() },
  });
});
afterAll(() => api.stop());

const get = (url: string, headers: Record<string, string> = {}) =>
  api.app.inject({ method: 'GET', url: `/export/${url}`, headers });

describe('a file of a published entry', () => {
  it.each(FILES)('%s is there for everybody, and not sent twice to who has it', async (file) => {
    const first = await get(`loesungen/${entry.key}/${file}`);
    expect(first.statusCode).toBe(200);
    expect(first.headers['content-disposition']).toContain('attachment');
    const mark = String(first.headers['etag']);
    const again = await get(`loesungen/${entry.key}/${file}`, { 'if-none-match': `W/${mark}, "other"` });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });

  it.each(FILES)('%s of a draft is nowhere', async (file) => {
    expect((await get(`loesungen/${draft.key}/${file}`)).statusCode).toBe(404);
    expect((await get(`loesungen/gibt-es-nicht/${file}`)).statusCode).toBe(404);
  });

  it('is withheld where the other side would turn it away, and handed to people with its gaps', async () => {
    const states = await Promise.all(
      FILES.map(async (file) => (await get(`loesungen/${gappy.key}/${file}`)).statusCode),
    );
    expect(states).toEqual([404, 404, 200, 200, 200]);
  });

  it('runs no formula in a spreadsheet', async () => {
    await api.get(Projects).save(gappy, { title: '=HYPERLINK("http://example.org")' });
    const { body } = await get(`loesungen/${gappy.key}/maki.csv`);
    expect(body).toContain(`"'=HYPERLINK(""http://example.org"")"`);
  });

  it('is counted for the public, a day in one line', async () => {
    const runs = await api.get(ExchangeRuns).latestUnscoped(entry.id, 20);
    expect(runs.map(({ format }) => format).sort()).toEqual([
      'eu_database',
      'eurocities',
      'maki',
      'publiccode',
      'schema_org',
    ]);
    expect(runs.every(({ organisationId, times }) => organisationId === null && times === 2)).toBe(true);
  });
});

describe('what the entry shows elsewhere', () => {
  const keep = (type: EvidenceType, status: string) =>
    api.database.execute(
      `insert into gate.evidence_record (id, project_id, organisation_id, type, status, content, author_ids, reviewer_id,
         reason, version, begun_at, saved_at, accepted_at)
       values (gen_random_uuid(), $1, $2, $3, $4, $5::jsonb, array[gen_random_uuid()], gen_random_uuid(), '', 1,
         now(), now(), now())`,
      [entry.id, entry.organisationId, type, status, JSON.stringify(completeContent(type))],
    );

  it('fills what nobody typed, without names, documents or what nobody accepted yet', async () => {
    await api.database.execute(
      `update exchange.project_details set details = details - '{objection,riskCategory,humanIntervention}'::text[]
       where project_id = $1`,
      [entry.id],
    );
    expect((await get(`loesungen/${entry.key}/eurocities.json`)).statusCode).toBe(404);
    await api.get(ProjectParts).save(EVIDENCE_PART, {
      ...{ projectId: entry.id, content: aProof().evidence, version: 1, savedAt: new Date() },
    });
    await api.database.execute(
      `insert into gate.gated_use (id, project_id, organisation_id, inputs, version, audiences, created_at, updated_at)
       values (gen_random_uuid(), $1, $2, $3::jsonb, 1, '{PUBLIC}', now(), now())`,
      [entry.id, entry.organisationId, JSON.stringify(someInputs())],
    );
    await keep('complaint_channel', 'met');
    await keep('responsibility_matrix', 'met');
    await keep('oversight_plan', 'submitted');
    const { statusCode, body } = await get(`loesungen/${entry.key}/eurocities.json`);
    expect(statusCode).toBe(200);
    expect(JSON.parse(body)).toMatchObject({
      risk_category: 'minimal risk',
      objection_procedure: expect.stringContaining('kann binnen eines Monats Widerspruch eingelegt werden'),
      human_intervention: 'Die Aufsicht führt: Fachaufsicht Wohngeld.',
    });
    for (const secret of ['akten.musterstadt', 'Ada Muster', 'Eva Muster'])
      expect(body).not.toContain(secret);
  });

  it('says nothing of a use that is not public', async () => {
    await api.database.execute(`update gate.gated_use set audiences = $1`, [
      [`ORGANISATION:${entry.organisationId}`],
    ]);
    expect((await get(`loesungen/${entry.key}/eurocities.json`)).statusCode).toBe(404);
    await api.database.execute(`update gate.gated_use set audiences = '{PUBLIC}'`);
  });
});

describe('the catalogue', () => {
  it('holds what is published, and nothing else', async () => {
    const answer = await get('dcat-ap-de/katalog.ttl');
    expect(answer.headers['content-type']).toContain('text/turtle');
    const subjects = new Set(new Parser().parse(answer.body).map(({ subject }) => subject.value));
    const has = (project: Project) => [...subjects].some((subject) => subject.includes(project.key));
    expect([has(entry), has(gappy), has(draft)]).toEqual([true, true, false]);
    expect(answer.body).toContain('Musterbund');
  });

  it('is the same until something changes', async () => {
    const { headers } = await get('dcat-ap-de/katalog.rdf');
    const mark = String(headers['etag']);
    const same = async () => (await get('dcat-ap-de/katalog.rdf', { 'if-none-match': mark })).statusCode;
    expect(await same()).toBe(304);
    await api.get(Projects).save(gappy, { updatedAt: new Date() });
    expect(await same()).toBe(200);
  });

  it.each(['0', '2', '-1', 'x', '1;drop', '1e9', ''])('has no page %s', async (page) => {
    expect((await get(`dcat-ap-de/katalog.jsonld?seite=${encodeURIComponent(page)}`)).statusCode).toBe(404);
  });

  it('costs the same statements for one entry and for many', async () => {
    const count = await api.countQueries(() => get('dcat-ap-de/katalog.ttl'));
    expect(count).toBeLessThanOrEqual(12);
  });

  it('is not fetched endlessly from one address', async () => {
    const { most } = RATE_RULES.EXPORTS_PER_ADDRESS;
    await api.database.execute(`update platform.rate_window set taken = $1`, [most]);
    const answer = await get('dcat-ap-de/katalog.ttl');
    expect(answer.statusCode).toBe(429);
    await api.database.execute(`delete from platform.rate_window`);
  });
});
