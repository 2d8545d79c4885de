import type { Actor } from '@allmende/platform-core';
import { anActor, createTestApi, type TestApi } from '@allmende/platform-testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aConcept, MODULES, OTHER_TOWN, publish, TOWN, twoTownHalls } from '../../test/answers-bed.js';
import { answer, meet } from '../../test/records-bed.js';

let api: TestApi;
let author: Actor;
let stranger: Actor;
let url: string;
let ofStrangers: string;

beforeAll(async () => {
  api = await createTestApi({ modules: MODULES, work: false });
  const [own, other] = await twoTownHalls(api);
  author = anActor({ organisationId: own, ags: TOWN });
  const approver = anActor({
    organisationId: own,
    ags: TOWN,
    accountId: '01900000-0000-7000-8000-000000000003',
    role: 'approver',
  });
  stranger = anActor({
    ...{ organisationId: other, ags: OTHER_TOWN, accountId: '01900000-0000-7000-8000-000000000002' },
  });
  const { id } = await aConcept(api, author, own);
  const { key } = await publish(api, author, { id });
  const use = { projectId: id, organisationId: own };
  await answer(api, author, use);
  await meet(api, { author, approver }, use, 'responsibility_matrix');
  url = `/files/freigaben/${key}/${own}.pdf`;
  ofStrangers = `/files/freigaben/${key}/${other}.pdf`;
});
afterAll(() => api?.stop());

const get = (path: string, as?: Actor) =>
  api.app.inject({
    ...{ method: 'GET', url: path },
    headers: as === undefined ? {} : { 'x-test-actor': encodeURIComponent(JSON.stringify(as)) },
  });

describe('The dossier of a release', () => {
  it('is a tagged document for the people of the organisation', async () => {
    const answered = await get(`${url}?lang=de`, author);
    expect(answered.statusCode).toBe(200);
    expect(answered.headers).toMatchObject({
      'content-type': 'application/pdf',
      'cache-control': 'private, no-store',
    });
    expect(answered.rawPayload.toString('latin1')).toContain('/Lang (de-DE)');
  });

  it('is not there for others, nor for a use nobody has answered questions about', async () => {
    expect((await get(url, stranger)).statusCode).toBe(404);
    expect((await get(ofStrangers, stranger)).statusCode).toBe(404);
    expect((await get(url.replace(/[^/]+\.pdf$/, 'keine.pdf'), author)).statusCode).toBe(404);
  });

  it('wants to know who asks', async () => {
    expect((await get(url)).statusCode).toBeGreaterThanOrEqual(401);
  });
});
