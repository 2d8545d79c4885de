import type { ScanVerdict } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { anActor, createTestApi, postedMails, type TestApi } from '@allmende/platform-testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { codesOf, errorOf, ProjectBed, type Told } from '../../test/project-bed.js';
import { LookIntoFiles } from './look-into-files.js';
import { RemindOfReviews } from './remind-of-reviews.js';

const ADD = `mutation($input: AddProjectFileInput!) { addProjectFile(input: $input) {
  files { id kind title alt licence width height url } problems { code path } } }`;
const REMOVE = `mutation($id: ID!) { removeProjectFile(input: { id: $id }) { files { id } problems { code } } }`;

let bed: ProjectBed;
let app: TestApi['app'];
let project: Told;
beforeAll(async () => {
  bed = await ProjectBed.make({ createTestApi, anActor });
  app = (bed.api as unknown as TestApi).app;
  project = await bed.publish();
});
afterAll(() => bed?.api.stop());

const known = (as?: Actor) =>
  as === undefined ? {} : { 'x-test-actor': encodeURIComponent(JSON.stringify(as)) };

async function bringIn(name: string, content: Buffer): Promise<string> {
  const head = `--edge\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: x/y\r\n\r\n`;
  const answer = await app.inject({
    method: 'POST',
    url: '/files?purpose=publication',
    headers: { ...known(bed.author), 'content-type': 'multipart/form-data; boundary=edge' },
    payload: Buffer.concat([Buffer.from(head), content, Buffer.from('\r\n--edge--\r\n')]),
  });
  expect(answer.statusCode).toBe(201);
  return answer.json<{ id: string }>().id;
}
async function add(fileId: string, more: object = {}, as = bed.author, projectId = project.id) {
  const input = {
    projectId,
    fileId,
    title: 'Der Wagen',
    alt: 'Ein Kehrfahrzeug',
    licence: 'CC-BY-4.0',
    ...more,
  };
  return bed.api.query(ADD, { input }, { as });
}
const refused = async (fileId: string, more: object = {}) =>
  codesOf((await add(fileId, more)).data['addProjectFile']);
const picture = (width = 2_400, height = 1_200) =>
  sharp({ create: { width, height, channels: 3, background: '#28a' }, limitInputPixels: false })
    .png()
    .toBuffer();
const get = (url: string, as?: Actor) => app.inject({ method: 'GET', url, headers: known(as) });

describe('Files of a solution', () => {
  it('are made small, described, and there for everybody when the entry is', async () => {
    const id = await bringIn('wagen.png', await picture());
    const { files } = (await add(id)).data['addProjectFile'];
    expect(files).toMatchObject([{ kind: 'image', alt: 'Ein Kehrfahrzeug', width: 1_600, height: 800 }]);
    const shown = await get(files[0].url);
    expect([shown.statusCode, shown.headers['content-type']]).toEqual([200, 'image/webp']);
    expect(shown.headers['x-content-type-options']).toBe('nosniff');
  });

  it('want an alt text, a title and a licence of the list', async () => {
    const id = await bringIn('wagen.png', await picture(20, 20));
    expect(await refused(id, { alt: '', title: ' ' })).toEqual([
      'FILE_TITLE_MISSING title',
      'ALT_TEXT_MISSING alt',
    ]);
    expect(await refused(id, { licence: 'WTFPL' })).toHaveLength(1);
  });

  it('are no image bombs', async () => {
    const bomb = await picture(9_000, 9_000);
    expect(await refused(await bringIn('bombe.png', bomb))).toEqual(['IMAGE_TOO_MANY_PIXELS fileId']);
  });

  it('are no PDF with a script', async () => {
    const script =
      '%PDF-1.7\n1 0 obj<</Type/Catalog/OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj\n%%EOF\n';
    expect(await refused(await bringIn('brief.pdf', Buffer.from(script)))).toEqual(['PDF_ACTIVE fileId']);
    const plain = Buffer.from('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\n%%EOF\n');
    const { files } = (await add(await bringIn('brief.pdf', plain))).data['addProjectFile'];
    expect(files[1]).toMatchObject({ kind: 'document', alt: '', width: null });
  });

  it('are refused with a virus, and while the scanner that was set up cannot look', async () => {
    const look = bed.api.get(LookIntoFiles);
    const { scanner } = look;
    const seen: string[] = [];
    const plain = Buffer.from('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\n%%EOF\n');
    const verdicts: ScanVerdict[] = [
      { kind: 'found', name: 'Eicar' },
      { kind: 'unreachable' },
      { kind: 'clean' },
    ];
    look.scanner = {
      scan: async (content) => {
        seen.push(content.toString('latin1'));
        return verdicts.shift() ?? { kind: 'clean' };
      },
    };
    const id = await bringIn('brief.pdf', plain);
    expect(await refused(id)).toEqual(['FILE_INFECTED fileId']);
    expect(await refused(id)).toEqual(['SCANNER_AWAY fileId']);
    expect(await refused(id)).toEqual([]);
    expect(seen).toEqual(Array(3).fill(plain.toString('latin1')));
    look.scanner = scanner;
  });

  it('are the own ones, in entries that one may write', async () => {
    const id = await bringIn('wagen.png', await picture(20, 20));
    expect(errorOf(await add(id, {}, bed.reader))).toBe('FORBIDDEN');
    expect(errorOf(await add(id, {}, bed.stranger))).toBe('FORBIDDEN');
    const colleague = { ...bed.author, accountId: '01900000-0000-7000-8000-0000000000cc' };
    expect(codesOf((await add(id, {}, colleague)).data['addProjectFile'])).toEqual(['FILE_UNKNOWN fileId']);
  });

  it('close with a withdrawn entry and go when they are removed', async () => {
    const other = await bed.publish();
    const { files } = (await add(await bringIn('wagen.png', await picture(20, 20)), {}, bed.author, other.id))
      .data['addProjectFile'];
    const withdraw = 'mutation($id: ID!) { withdrawProject(input: { id: $id }) { problems { code } } }';
    await bed.api.query(withdraw, { id: other.id }, { as: bed.author });
    expect((await get(files[0].url)).statusCode).toBe(404);
    expect((await get(files[0].url, bed.author)).statusCode).toBe(200);
    expect(errorOf(await bed.api.query(REMOVE, { id: files[0].id }, { as: bed.stranger }))).toBe('NOT_FOUND');
    const gone = await bed.api.query(REMOVE, { id: files[0].id }, { as: bed.author });
    expect(gone.data['removeProjectFile']).toEqual({ files: [], problems: [] });
    expect((await get(files[0].url, bed.author)).statusCode).toBe(404);
  });
});

describe('The reminder of the review', () => {
  it('goes once to the mailbox of the office, a month before', async () => {
    await bed.api.database.execute(`update identity.organisation set mailbox = 'digital@gruenstadt.example'`);
    await bed.api.database.execute(
      `update projects.project set published_at = now() - interval '340 days' where id = $1`,
      [project.id],
    );
    expect(await bed.api.get(RemindOfReviews).run()).toBe(1);
    expect(await bed.api.get(RemindOfReviews).run()).toBe(0);
    const mails = await postedMails(bed.api as unknown as TestApi, 'digital@gruenstadt.example');
    expect(mails.map(({ subject }) => subject)).toEqual([
      'Stimmen die Angaben zu „Straßenschäden erkennen“ noch?',
    ]);
  });
});
