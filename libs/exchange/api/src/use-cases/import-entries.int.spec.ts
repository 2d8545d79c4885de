import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { toEurocities, toPubliccode } from '@allmende/exchange-core';
import { anEntry } from '@allmende/exchange-core/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor } from '@allmende/platform-core';
import { anActor, createTestApi, type TestApi } from '@allmende/platform-testing';
import { stringify } from 'yaml';
import { aDraft, aTownHall, aWholeEntry, MODULES, TOWN } from '../../test/exchange-bed.js';
import { FetchFile } from './fetch-file.js';

const PROBLEMS = 'problems { code path params { name value } }';
const ENTRIES = `entries {
  project { id status title summary state licence contactMailbox exchange { answers { field values } runs { direction format own } } }
  taken { from to } ignored { from reason } missing { field place }
}`;
const PUBLICCODE = `mutation($input: ImportEntriesInput!) { importPubliccode(input: $input) { ${ENTRIES} ${PROBLEMS} } }`;
const EUROCITIES = `mutation($input: ImportEntriesInput!) { importEurocities(input: $input) { ${ENTRIES} ${PROBLEMS} } }`;
const SAVE = `mutation($input: SaveExchangeDetailsInput!) { saveExchangeDetails(input: $input) {
  project { exchange { detailsVersion answers { field values } } } ${PROBLEMS} } }`;
const DESK = `query($key: String!) { project(key: $key) { schemaOrg exchangeFiles { format path }
  exchange { detailsVersion profiles { format complete updateDue path missing { field place path } } } } }`;

let api: TestApi;
let organisationId: string;
let author: Actor;
let reader: Actor;
let server: Server;
let served = '';

beforeAll(async () => {
  api = await createTestApi({ modules: MODULES, work: false });
  organisationId = (await aTownHall(api)).id;
  author = anActor({ organisationId, ags: TOWN });
  reader = anActor({ organisationId, ags: TOWN, role: 'reader' });
  server = createServer((_, answer) => answer.writeHead(200, { 'content-type': 'text/plain' }).end(served));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  api.get(FetchFile).ways = {
    resolve: async () => ['127.0.0.1'],
    isAllowed: (address) => address === '127.0.0.1',
    ports: [port],
  };
});
afterAll(async () => {
  await new Promise((closed) => server.close(closed));
  await api.stop();
});

const publiccode = (changes: object = {}) => stringify({ ...toPubliccode(anEntry()).record, ...changes });
const eurocities = (changes: object = {}) => ({ ...toEurocities(anEntry()).record, ...changes });

async function take(document: string, source: object, as: Actor = author) {
  const answer = await api.query(document, { input: { organisationId, ...source } }, { as });
  return { ...answer, payload: Object.values(answer.data ?? {})[0] };
}
const drafts = async () =>
  (await api.database.query<{ n: number }>('select count(*)::int as n from projects.project'))[0]?.n;
const codes = (payload: { problems: { code: string; path: string }[] }) =>
  payload.problems.map(({ code, path }) => `${code} ${path}`.trim());

describe('taking a draft from a file', () => {
  it('fills what the file knows, tells what it left out, and publishes nothing', async () => {
    const { payload } = await take(PUBLICCODE, { text: publiccode({ usedBy: ['Altdorf'], unbekannt: 1 }) });
    const [entry] = payload.entries;
    expect(payload.problems).toEqual([]);
    expect(entry.project).toMatchObject({
      ...{ status: 'draft', state: 'pilot', licence: 'EUPL-1.2' },
      title: 'Straßenschäden aus dem Müllfahrzeug erkennen',
    });
    expect(entry.ignored).toEqual([
      { from: 'usedBy', reason: 'told_by_others' },
      { from: 'unbekannt', reason: 'unknown_key' },
    ]);
    expect(entry.missing).toEqual([]);
    expect(entry.project.exchange.runs).toEqual([{ direction: 'import', format: 'publiccode', own: true }]);
  });

  it('fetches it from where it lies', async () => {
    served = publiccode();
    const { port } = server.address() as AddressInfo;
    const { payload } = await take(PUBLICCODE, { address: `http://code.example:${port}/publiccode.yml` });
    expect(payload.entries).toHaveLength(1);
    const forbidden = await take(PUBLICCODE, { address: 'http://169.254.169.254/latest' });
    expect(codes(forbidden.payload)).toEqual(['ADDRESS_NOT_ALLOWED address']);
  });

  it('takes several records of Eurocities at once, or none of them', async () => {
    const both = await take(EUROCITIES, {
      text: JSON.stringify([eurocities(), eurocities({ name: 'Zweiter' })]),
    });
    expect(both.payload.entries).toHaveLength(2);
    const before = await drafts();
    const wrong = await take(EUROCITIES, {
      text: JSON.stringify([eurocities(), eurocities({ status: 'x' })]),
    });
    expect(codes(wrong.payload)).toEqual(['NOT_A_LITERAL 2.status']);
    expect(await drafts()).toBe(before);
  });

  it.each([
    [
      'another version',
      () => ({ text: publiccode({ publiccodeYmlVersion: '2' }) }),
      'STANDARD_VERSION publiccodeYmlVersion',
    ],
    ['a bomb', () => ({ text: 'a: &a [x]\nb: [*a, *a]' }), 'FILE_TOO_NESTED text'],
    ['no YAML', () => ({ text: 'a: [' }), 'FILE_NOT_YAML text'],
    ['too much', () => ({ text: `name: ${'x'.repeat(100_000)}` }), 'FILE_TOO_LARGE text'],
    ['nothing', () => ({ text: '  ' }), 'FILE_MISSING text'],
  ])('writes nothing when it is %s', async (_says, source, code) => {
    const before = await drafts();
    expect(codes((await take(PUBLICCODE, source())).payload)).toEqual([code]);
    expect(await drafts()).toBe(before);
  });

  it('is for who writes for the organisation', async () => {
    for (const as of [reader, anActor({ organisationId: '019a4000-0000-7000-8000-0000000000ff' })]) {
      const { errors } = await take(PUBLICCODE, { text: publiccode() }, as);
      expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    }
  });
});

describe('what other registers ask', () => {
  it('is kept by version, for authors alone', async () => {
    const draft = await aDraft(api, author, organisationId);
    const save = (expectedVersion: number, answers: object[], as = author) =>
      api.query(SAVE, { input: { projectId: draft.id, expectedVersion, answers } }, { as });
    const first = await save(0, [{ field: 'department', values: [' Bauhof '] }]);
    expect(first.data.saveExchangeDetails.project.exchange.detailsVersion).toBe(1);
    const answers = first.data.saveExchangeDetails.project.exchange.answers as { field: string }[];
    expect(answers).toContainEqual({ field: 'department', values: ['Bauhof'] });
    expect(codes((await save(0, [])).data.saveExchangeDetails)).toEqual(['STALE_VERSION']);
    expect(codes((await save(1, [{ field: 'codeUrl', values: ['x:y'] }])).data.saveExchangeDetails)).toEqual([
      'NOT_A_WEB_ADDRESS codeUrl',
    ]);
    expect(codes((await save(1, [{ field: 'nie', values: [] }])).data.saveExchangeDetails)).toEqual([
      'FIELD_UNKNOWN nie',
    ]);
    expect((await save(1, [], reader)).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });

  it('makes a form complete, offers it to everybody and its gaps to authors', async () => {
    const { key } = await aWholeEntry(api, author, organisationId);
    const seen = async (as?: Actor) => (await api.query(DESK, { key }, as ? { as } : {})).data.project;
    const own = await seen(author);
    expect(own.exchange.profiles[0]).toEqual({
      ...{ format: 'eurocities', complete: true, updateDue: false, missing: [] },
      path: `/export/loesungen/${key}/eurocities.json`,
    });
    const visitor = await seen();
    expect(visitor.exchange).toBeNull();
    expect(visitor.exchangeFiles).toHaveLength(5);
    expect(JSON.parse(visitor.schemaOrg)).toMatchObject({ '@type': 'SoftwareApplication' });
  });
});
