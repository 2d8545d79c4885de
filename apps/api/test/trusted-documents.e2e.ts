import { documentFingerprint } from '@allmende/platform-api';
import { ANONYMOUS, type Actor } from '@allmende/platform-core';
import { anActor, createTestApi, type TestApi } from '@allmende/platform-testing';
import { InMemoryCache } from '@apollo/client';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DocumentNode, getIntrospectionQuery, print } from 'graphql';
import { clientDocuments } from '../src/client-documents.js';
import { DOMAIN_MODULES } from '../src/domains.js';

const cache = new InMemoryCache();
const machine = (...scopes: ('read' | 'write' | 'documents')[]): Actor => ({
  ...anActor(),
  proof: { kind: 'token', tokenId: '01900000-0000-7000-8000-0000000000dd', scopes },
});

let api: TestApi;
let documents: ReadonlyMap<string, DocumentNode>;

beforeAll(async () => {
  documents = await clientDocuments();
  api = await createTestApi({
    modules: [...DOMAIN_MODULES],
    work: false,
    config: { API_DOCUMENTS: 'trusted' },
    documents: [...documents.values()].map(documentFingerprint),
  });
});
afterAll(() => api?.stop());

const code = ({ errors }: Awaited<ReturnType<TestApi['query']>>) => errors?.[0]?.extensions?.['code'];

describe('An api that answers the web client only', () => {
  it('answers every document of the client as the browser and the server of pages send it', async () => {
    for (const [name, document] of documents) {
      const texts = [print(document), print(cache.transformDocument(document))];
      const codes = await Promise.all(texts.map(async (text) => code(await api.query(text))));
      expect([name, codes.includes('DOCUMENT_NOT_TRUSTED')]).toEqual([name, false]);
    }
    const viewer = documents.get('Viewer');
    const answer = await api.query(viewer === undefined ? '' : print(viewer));
    expect([answer.status, answer.data]).toEqual([200, { viewer: null }]);
  });

  it.each([
    ['another question', '{ viewer { accountId } }'],
    ['the question for the schema', getIntrospectionQuery()],
    ['a field that does not exist', '{ viewr { accountId } }'],
    ['no document at all', '{ viewer {'],
    [
      'two operations, one of them ours',
      'query Viewer { viewer { accountId } } query More { lands { key } }',
    ],
  ])('refuses %s, and tells nothing about the schema', async (_, text) => {
    for (const as of [ANONYMOUS, anActor(), machine('read', 'write')]) {
      const answer = await api.query(text, {}, { as });
      expect([answer.status, code(answer)]).toEqual([400, 'DOCUMENT_NOT_TRUSTED']);
      expect(JSON.stringify(answer.errors)).not.toMatch(/did you mean|viewer|accountId/i);
    }
  });

  it('refuses a question in the address as well', async () => {
    const url = `/graphql?query=${encodeURIComponent('{ viewer { accountId } }')}`;
    const headers = { 'apollo-require-preflight': 'true' };
    const answer = await api.app.inject({ method: 'GET', url, headers });
    expect([answer.statusCode, answer.json().errors[0].extensions.code]).toEqual([
      400,
      'DOCUMENT_NOT_TRUSTED',
    ]);
  });

  it('does not take a number for a document', async () => {
    const sha256Hash = 'a'.repeat(64);
    const answer = await api.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload: { extensions: { persistedQuery: { version: 1, sha256Hash } } },
    });
    expect(answer.json().errors).toHaveLength(1);
    expect(answer.json().data).toBeUndefined();
  });

  it('answers machines whose token has the scope, but not with its schema', async () => {
    const as = machine('read', 'documents');
    expect((await api.query('{ lands { key } }', {}, { as })).errors).toBeUndefined();
    const schema = await api.query('{ __schema { types { name } } }', {}, { as });
    expect([schema.status, schema.data]).toEqual([400, undefined]);
    const misspelt = await api.query('{ viewr { accountId } }', {}, { as });
    expect(JSON.stringify(misspelt.errors)).not.toMatch(/did you mean/i);
  });
});
