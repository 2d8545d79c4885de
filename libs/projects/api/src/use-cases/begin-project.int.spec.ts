import { FoundOrganisation } from '@allmende/identity-api';
import type { Actor } from '@allmende/platform-core';
import { anActor, createTestApi } from '@allmende/platform-testing';
import { EMPTY_REQUIREMENTS } from '@allmende/projects-core';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { codesOf, COMPLETE, errorOf, ProjectBed, SUCCESSOR, type Told } from '../../test/project-bed.js';

const FIELDS = `id title summary state contactMailbox valuePromise { indicator baseline target }
  requirements { content { note } } lineage { direction kind title }`;
const BEGIN = `mutation($input: CreateProjectInput!) { createProject(input: $input) {
  project { ${FIELDS} } problems { code path params { name value } } } }`;
const NEEDS = `mutation($input: SaveRequirementsInput!) { saveRequirements(input: $input) { problems { code path params { name value } } } }`;

let bed: ProjectBed;
let neighbour: Actor;
let template: Told;
let organisationId: string;
beforeAll(async () => {
  bed = await ProjectBed.make({ createTestApi, anActor });
  template = await bed.publish(COMPLETE);
  const content = { ...EMPTY_REQUIREMENTS, note: 'Ein Bauhof' };
  const input = { projectId: template.id, expectedVersion: 0, content };
  const saved = await bed.api.query(NEEDS, { input }, { as: bed.author });
  expect(codesOf(saved.data['saveRequirements'])).toEqual([]);
  const office = { kind: 'municipality', name: 'Neudorf', ags: SUCCESSOR, verified: true } as const;
  organisationId = (await bed.api.get(FoundOrganisation).run(office)).id;
  const accountId = '01900000-0000-7000-8000-000000000003';
  neighbour = anActor({ role: 'author', organisationId, ags: SUCCESSOR, accountId });
});
afterAll(() => bed?.api.stop());

const begin = (templateKey: string | null, draft: object, as: Actor = neighbour) =>
  bed.api.query(BEGIN, { input: { organisationId, ags: null, draft, templateKey } }, { as });

describe('Beginning an entry with another one', () => {
  it('takes over what the solution is and needs, and names it as origin', async () => {
    const { project } = (await begin(template.key, { title: 'Bei uns' })).data['createProject'];
    expect(project).toMatchObject({
      title: 'Bei uns',
      summary: COMPLETE.summary,
      requirements: { content: { note: 'Ein Bauhof' } },
      lineage: [{ direction: 'up', kind: 'based_on', title: COMPLETE.title }],
    });
  });

  it('takes over nothing that was measured or that belongs to the other place', async () => {
    const { project } = (await begin(template.key, {})).data['createProject'];
    expect(project).toMatchObject({
      title: COMPLETE.title,
      state: 'idea',
      contactMailbox: '',
      valuePromise: { indicator: 'Tage', baseline: '', target: '' },
    });
  });

  it('opens an empty draft without one', async () => {
    const { project } = (await begin(null, { title: 'Leer' })).data['createProject'];
    expect(project).toMatchObject({ title: 'Leer', summary: '', requirements: null, lineage: [] });
  });

  it('knows no foreign draft, and leaves nothing behind when it is refused', async () => {
    const draft = await bed.create(COMPLETE);
    expect(errorOf(await begin(draft.key, {}))).toBe('NOT_FOUND');
    const count = () =>
      bed.api.database.query<{ n: number }>('select count(*)::int as n from projects.project');
    const [before] = await count();
    expect(errorOf(await begin(template.key, {}, bed.reader))).toBe('FORBIDDEN');
    expect(await count()).toEqual([before]);
  });
});
