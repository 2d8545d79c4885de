import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { IdentityModule } from '@allmende/identity-api';
import { Clock, CONFIG, type Config, Files, RemoveUnattachedFiles } from '@allmende/platform-api';
import { type Actor, FILE_PURPOSES, RATE_RULES } from '@allmende/platform-core';
import { anActor, createTestApi, type TestApi } from '@allmende/platform-testing';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { formWith, SAMPLES } from './sample-files.js';

const jana = anActor({ accountId: '01900000-0000-7000-8000-00000000000a' });
const piotr = anActor({ accountId: '01900000-0000-7000-8000-00000000000b' });
const editor = anActor({ accountId: '01900000-0000-7000-8000-00000000000c', networkRoles: ['editor'] });

let api: TestApi;
let dataDir: string;

beforeAll(async () => {
  api = await createTestApi({ modules: [IdentityModule], work: false });
  dataDir = (api.app as unknown as { get(token: symbol): Config }).get(CONFIG).DATA_DIR;
});
afterAll(() => api?.stop());
afterEach(async () => {
  Reflect.deleteProperty(api.get(Clock), 'now');
  await api.database.execute('delete from platform.file');
  await api.database.execute('delete from platform.rate_window');
});

const headersOf = (as: Actor | null): Record<string, string> =>
  as === null ? {} : { 'x-test-actor': encodeURIComponent(JSON.stringify(as)) };

async function bringIn(name: string, content: Buffer, as: Actor | null = jana, purpose = 'attachment') {
  const { payload, contentType } = formWith(name, content);
  const response = await api.app.inject({
    method: 'POST',
    url: `/files?purpose=${purpose}`,
    headers: { ...headersOf(as), 'content-type': contentType },
    payload,
  });
  return { status: response.statusCode, body: response.json<Record<string, unknown>>() };
}

async function handOut(id: unknown, as: Actor | null) {
  return api.app.inject({ method: 'GET', url: `/files/${String(id)}`, headers: headersOf(as) });
}

const attach = (id: unknown, as: Actor, audiences: Parameters<Files['attach']>[2]) =>
  api.database.transaction(() => api.get(Files).attach(String(id), as, audiences));

/** Everything that lies on the disk, halves included. */
function contents(): string[] {
  return ['files', 'incoming'].flatMap((folder) =>
    existsSync(join(dataDir, folder))
      ? readdirSync(join(dataDir, folder), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => entry.name)
      : [],
  );
}

describe('Bringing in a file', () => {
  it.each([
    ['bescheid.pdf', SAMPLES.pdf, 'application/pdf'],
    ['siegel.PNG', SAMPLES.png, 'image/png'],
    ['brief.docx', SAMPLES.docx, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['plan.xlsx', SAMPLES.xlsx, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['kosten.csv', SAMPLES.csv, 'text/csv'],
    ['notiz.txt', SAMPLES.csv, 'text/plain'],
  ])('takes %s for what it is', async (name, content, type) => {
    const { status, body } = await bringIn(name, content);
    expect([status, body]).toMatchObject([201, { name, type, size: content.length }]);
    const [row] = await api.database.query<{ sha256: Buffer }>('select sha256 from platform.file');
    expect(row?.sha256.equals(createHash('sha256').update(content).digest())).toBe(true);
  });

  it.each([
    ['a ZIP named .pdf', 'bescheid.pdf', SAMPLES.zip, 'FILE_CONTENT_DIFFERS'],
    ['an SVG with script', 'siegel.svg', SAMPLES.svg, 'FILE_KIND_NOT_ALLOWED'],
    ['an SVG with script named .png', 'siegel.png', SAMPLES.svg, 'FILE_CONTENT_DIFFERS'],
    ['a page with script named .txt', 'notiz.txt', SAMPLES.html, 'FILE_CONTENT_DIFFERS'],
    ['a document named as a table', 'plan.xlsx', SAMPLES.docx, 'FILE_CONTENT_DIFFERS'],
    ['a ZIP named as a document', 'brief.docx', SAMPLES.zip, 'FILE_CONTENT_DIFFERS'],
    ['nothing', 'leer.pdf', Buffer.alloc(0), 'FILE_EMPTY'],
  ])('refuses %s, names the file and leaves nothing behind', async (_, name, content, code) => {
    const before = contents();
    const { status, body } = await bringIn(name, content);
    expect([status, body]).toMatchObject([400, { problems: [{ code, path: 'file', params: { name } }] }]);
    expect(await api.database.query('select 1 from platform.file')).toEqual([]);
    expect(contents()).toEqual(before);
  });

  it('refuses one that is too large, announced or not, and leaves nothing behind', async () => {
    const before = contents();
    const large = Buffer.alloc(FILE_PURPOSES.proof.maxBytes + 1, '%PDF-1.7 ');
    const within = await bringIn('brief.pdf', large, jana, 'proof');
    expect(within).toMatchObject({
      status: 400,
      body: { problems: [{ code: 'FILE_TOO_LARGE', params: { name: 'brief.pdf', max: 10 } }] },
    });
    const far = await bringIn('brief.pdf', Buffer.concat([large, large]), jana, 'proof');
    expect(far).toMatchObject({ status: 400, body: { problems: [{ code: 'FILE_TOO_LARGE' }] } });
    expect(contents()).toEqual(before);
  });

  it('cleans the name', async () => {
    const { body } = await bringIn('..\\..\\etc/Bescheid\u202e 1.pdf', SAMPLES.pdf);
    expect(body['name']).toBe('Bescheid 1.pdf');
  });

  it('is for people with an account, for a purpose we know, and with a file', async () => {
    expect((await bringIn('a.pdf', SAMPLES.pdf, null)).status).toBe(401);
    const aimless = await bringIn('a.pdf', SAMPLES.pdf, jana, 'constructor');
    expect(aimless.body).toMatchObject({ problems: [{ code: 'FILE_PURPOSE_UNKNOWN' }] });
    const json = { ...headersOf(jana), 'content-type': 'application/json' };
    const url = '/files?purpose=proof';
    const empty = await api.app.inject({ method: 'POST', url, headers: json, payload: '{}' });
    expect(empty.json()).toMatchObject({ problems: [{ code: 'FILE_MISSING' }] });
  });

  it('is not for another site', async () => {
    const { payload, contentType } = formWith('a.pdf', SAMPLES.pdf);
    const headers = { ...headersOf(jana), 'content-type': contentType, origin: 'https://boese.example' };
    const answer = await api.app.inject({ method: 'POST', url: '/files?purpose=proof', headers, payload });
    expect(answer.statusCode).toBe(403);
  });

  it('has an end for everybody', async () => {
    await bringIn('a.pdf', SAMPLES.pdf);
    const { most } = RATE_RULES.UPLOADS_PER_ACTOR;
    await api.database.execute('update platform.rate_window set taken = $1', [most]);
    expect((await bringIn('b.pdf', SAMPLES.pdf)).status).toBe(429);
    expect((await bringIn('b.pdf', SAMPLES.pdf, piotr)).status).toBe(201);
  });
});

describe('A file', () => {
  it('is seen by nobody but its owner until it is attached, then by whom it is for', async () => {
    const { body } = await bringIn('Straße „Nord“ (1).pdf', SAMPLES.pdf);
    expect((await handOut(body['id'], jana)).statusCode).toBe(200);
    expect((await handOut(body['id'], piotr)).statusCode).toBe(404);
    await attach(body['id'], jana, ['ROLE:editor']);
    expect((await handOut(body['id'], editor)).rawPayload.equals(SAMPLES.pdf)).toBe(true);
    expect((await handOut(body['id'], piotr)).statusCode).toBe(404);
    expect((await handOut(body['id'], null)).statusCode).toBe(404);
  });

  it('looks the same to a stranger whether it is there or not', async () => {
    const { body } = await bringIn('a.pdf', SAMPLES.pdf);
    const hidden = await handOut(body['id'], piotr);
    for (const id of ['01900000-0000-7000-8000-0000000000ff', 'x', '..%2f..%2fetc%2fpasswd']) {
      const absent = await handOut(id, piotr);
      expect([absent.statusCode, absent.body]).toEqual([hidden.statusCode, hidden.body]);
    }
  });

  it('is open to visitors when it is public', async () => {
    const { body } = await bringIn('a.pdf', SAMPLES.pdf);
    await attach(body['id'], jana, ['PUBLIC']);
    expect((await handOut(body['id'], null)).statusCode).toBe(200);
  });

  it('is a download and never a page', async () => {
    const { body } = await bringIn("Straße ä'(1).csv", SAMPLES.csv);
    const { headers } = await handOut(body['id'], jana);
    expect(headers).toMatchObject({
      'content-type': 'text/csv',
      'content-disposition': "attachment; filename*=UTF-8''Stra%C3%9Fe%20%C3%A4%27%281%29.csv",
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'private, no-store',
    });
  });

  it('is attached once, by who brought it in', async () => {
    const { body } = await bringIn('a.pdf', SAMPLES.pdf);
    await expect(attach(body['id'], piotr, ['PUBLIC'])).rejects.toThrow('FILE_UNKNOWN fileId');
    await attach(body['id'], jana, ['NETWORK']);
    await expect(attach(body['id'], jana, ['PUBLIC'])).rejects.toThrow('FILE_UNKNOWN fileId');
    await expect(attach('nonsense', jana, ['PUBLIC'])).rejects.toThrow('FILE_UNKNOWN fileId');
  });

  it('is described to whom it is for', async () => {
    const { body } = await bringIn('a.pdf', SAMPLES.pdf);
    const id = String(body['id']);
    const files = api.get(Files);
    expect((await files.describe(jana, [id, 'nonsense'])).get(id)).toMatchObject({ name: 'a.pdf' });
    expect((await files.describe(piotr, [id])).size).toBe(0);
  });

  it('goes after a day when nothing was made of it', async () => {
    const waiting = await bringIn('a.pdf', SAMPLES.pdf);
    const attached = await bringIn('b.pdf', SAMPLES.pdf);
    await attach(attached.body['id'], jana, ['NETWORK']);
    const soon = Date.now() + 23 * 3_600_000;
    api.get(Clock).now = () => new Date(soon);
    await api.get(RemoveUnattachedFiles).handle();
    expect(contents()).toContain(waiting.body['id']);
    api.get(Clock).now = () => new Date(soon + 2 * 3_600_000);
    await api.get(RemoveUnattachedFiles).handle();
    expect(contents()).not.toContain(waiting.body['id']);
    expect(contents()).toContain(attached.body['id']);
  });
});
