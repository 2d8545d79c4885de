import { readFile } from 'node:fs/promises';
import { IdentityModule } from '@allmende/identity-api';
import { LoadRegisterSnapshot, MunicipalitiesModule } from '@allmende/municipalities-api';
import { ProblemsError } from '@allmende/platform-api';
import { anActor, createTestApi, type TestApi } from '@allmende/platform-testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ProjectsModule } from '../projects.module.js';
import { ImportPublicCases } from './import-public-cases.js';
import { readPublicCases } from './public-case.js';

interface CaseFile {
  cases: Record<string, unknown>[];
}

let api: TestApi;
let text: string;

beforeAll(async () => {
  text = await readFile(new URL('../../content/public-cases.json', import.meta.url), 'utf8');
  api = await createTestApi({ modules: [IdentityModule, MunicipalitiesModule, ProjectsModule], work: false });
  await api.get(LoadRegisterSnapshot).run();
});
afterAll(() => api.stop());

const shipped = (): CaseFile => JSON.parse(text) as CaseFile;

function changed(change: (file: CaseFile) => void) {
  const file = shipped();
  change(file);
  return readPublicCases(file);
}

async function problemsOf(work: () => Promise<unknown>): Promise<string[]> {
  const error = await work().then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ProblemsError)) throw new Error(`Expected problems, got ${String(error)}`);
  return error.problems.map(({ code, path }) => `${code} ${path}`.trim());
}

async function count(): Promise<number> {
  const rows = await api.database.query<{ count: number }>(
    'select count(*)::int as count from projects.project',
  );
  return rows[0]?.count ?? -1;
}

describe('Importing cases from public sources', () => {
  it('changes nothing at all when one entry is wrong', async () => {
    const importing = api.get(ImportPublicCases);
    const wrong = changed(({ cases }) => {
      cases[0]!['ags'] = '99999999';
      cases[3]!['title'] = '';
      cases[5]!['key'] = cases[4]!['key'];
    });
    const problems = await problemsOf(() => importing.run(wrong));
    expect(problems).toEqual([
      'MUNICIPALITY_UNKNOWN cases.0.ags',
      'TITLE_MISSING cases.3.title',
      'DUPLICATE cases',
    ]);
    expect(await count()).toBe(0);
  });

  it('names every entry that cannot be read', async () => {
    const read = async () =>
      changed(({ cases }) => {
        cases[1]!['sourceUrl'] = 'javascript:alert(1)';
        cases[2]!['primaryField'] = 'nonsense';
        cases[7]!['key'] = 'Mit Leerzeichen';
      });
    expect(await problemsOf(read)).toEqual([
      'NOT_A_WEB_ADDRESS cases.1.sourceUrl',
      'FIELD_INVALID cases.2.primaryField',
      'KEY_UNREADABLE cases.7.key',
    ]);
    expect(await problemsOf(async () => readPublicCases({ cases: [] }))).toContain('FILE_UNREADABLE source');
  });

  it('publishes all shipped cases without a publisher', async () => {
    const { cases } = shipped();
    expect(cases.length).toBeGreaterThanOrEqual(60);
    const report = await api.get(ImportPublicCases).runShipped();
    expect(report).toEqual({ created: cases.map((entry) => entry['key']), updated: [], unchanged: 0 });
    const answer = await api.query(
      `{ projects(first: 100) { nodes { key origin status organisation { name } source { name url year } } } }`,
    );
    const { nodes } = answer.data['projects'];
    expect(nodes).toHaveLength(cases.length);
    for (const node of nodes) {
      expect(node).toMatchObject({ origin: 'public_source', status: 'published', organisation: null });
      expect(node.source.url).toMatch(/^https?:/);
    }
  });

  it('finds nothing to do the second time', async () => {
    const report = await api.get(ImportPublicCases).runShipped();
    expect(report).toEqual({ created: [], updated: [], unchanged: shipped().cases.length });
  });

  it('brings changed entries up to date and keeps their address and age', async () => {
    const { cases } = shipped();
    const key = String(cases[0]!['key']);
    const read = `{ project(key: "${key}") { id title version publishedAt status } }`;
    const before = (await api.query(read)).data['project'];
    const report = await api.get(ImportPublicCases).run(
      changed((file) => {
        file.cases[0]!['title'] = 'Ein neuer Titel';
      }),
    );
    expect(report).toMatchObject({ created: [], updated: [key] });
    const after = (await api.query(read)).data['project'];
    expect(after).toEqual({ ...before, title: 'Ein neuer Titel', version: before.version + 1 });
  });

  it('lets editors of the network write such entries, and no municipality', async () => {
    const { id } = (await api.query(`{ projects(first: 1) { nodes { id } } }`)).data['projects'].nodes[0];
    const ask = 'query($id: ID!) { projectById(id: $id) { viewerCan { edit } } }';
    const editor = await api.query(ask, { id }, { as: anActor({ networkRoles: ['editor'] }) });
    expect(editor.data['projectById'].viewerCan.edit).toBe(true);
    const author = anActor({ organisationId: '01900000-0000-7000-8000-0000000000aa', ags: '11000000' });
    const other = await api.query(ask, { id }, { as: author });
    expect(other.data['projectById'].viewerCan.edit).toBe(false);
  });
});
