import { readFile } from 'node:fs/promises';
import { FoundOrganisation } from '@allmende/identity-api';
import type { Actor } from '@allmende/platform-core';
import { anActor, createTestApi, postedMails } from '@allmende/platform-testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { codesOf, errorOf, ProjectBed, SUCCESSOR, type Told } from '../../test/project-bed.js';
import { AnnounceReuses } from './announce-reuses.js';

const ONE = 'id stage version confirmed acknowledgedAt endReason lesson costCents organisation { name }';
const SET = `mutation($input: ReuseStageInput!) {
  setReuseStage(input: $input) { deployment { ${ONE} } problems { code path } } }`;
const simple = (name: string, answer = `deployment { ${ONE} }`) => `mutation($id: ID!) {
  ${name}(input: { id: $id }) { ${answer} problems { code path } } }`;
const PAGE = `query($key: String!) { project(key: $key) {
  reuse { operatingMunicipalities scaled stages { stage confirmed lapsed } }
  deployments(first: 5) { nodes { stage organisation { name } viewerCan { change } } }
  viewerDeployments { id stage } viewerMayAcknowledge } }`;
const HISTORY = `query($key: String!) { project(key: $key) {
  deployments(first: 5) { nodes { history { kind stage lesson } } } } }`;
const MIGRATION = new URL(
  '../../../../../apps/api/migrations/1764000000260-deployment-steps.sql',
  import.meta.url,
);
const OURS = `{ reusesOfMyOrganisations { nodes { stage project { title } } } }`;

let bed: ProjectBed;
let adopter: Actor;
let adopterId: string;
let solution: Told;
beforeAll(async () => {
  bed = await ProjectBed.make({ createTestApi, anActor });
  const office = await bed.api.get(FoundOrganisation).run({
    kind: 'municipality',
    name: 'Neudorf',
    ags: SUCCESSOR,
    verified: true,
    mailbox: 'digital@neudorf.example',
  });
  adopterId = office.id;
  adopter = anActor({
    organisationId: adopterId,
    ags: SUCCESSOR,
    accountId: '01900000-0000-7000-8000-000000000003',
  });
  solution = await bed.publish();
});
afterAll(() => bed?.api.stop());

async function set(stage: string, more: object = {}, as = adopter, organisationId = adopterId) {
  const input = { projectId: solution.id, organisationId, stage, ...more };
  return bed.api.query(SET, { input }, { as });
}
async function done(stage: string, more: object = {}) {
  const { setReuseStage } = (await set(stage, more)).data;
  expect(setReuseStage.problems).toEqual([]);
  return setReuseStage.deployment;
}
const page = async (as?: Actor) =>
  (await bed.api.query(PAGE, { key: solution.key }, as === undefined ? {} : { as })).data['project'];
const counts = async () =>
  (await page()).reuse.stages
    .filter(({ confirmed, lapsed }: { confirmed: number; lapsed: number }) => confirmed + lapsed > 0)
    .map(({ stage, confirmed, lapsed }: Record<string, unknown>) => `${stage} ${confirmed}+${lapsed}`);

describe('Reuse', () => {
  it('begins with one click of interest, by name for both sides, as a number for everybody', async () => {
    expect(await done('watching')).toMatchObject({ stage: 'watching', version: 1, confirmed: true });
    expect(await counts()).toEqual(['watching 1+0']);
    const names = async (as?: Actor) =>
      (await page(as)).deployments.nodes.map(
        ({ organisation }: { organisation: { name: string } }) => organisation.name,
      );
    expect(await names()).toEqual([]);
    expect(await names(bed.stranger)).toEqual([]);
    expect(await names(bed.author)).toEqual(['Neudorf']);
    expect(await names(adopter)).toEqual(['Neudorf']);
  });

  it('is said by the adopter alone', async () => {
    for (const as of [bed.author, bed.stranger, bed.reader]) {
      expect(errorOf(await set('operation', { expectedVersion: 1 }, as))).toBe('FORBIDDEN');
    }
    const reader = anActor({ organisationId: adopterId, ags: SUCCESSOR, role: 'reader' });
    expect(errorOf(await set('operation', { expectedVersion: 1 }, reader))).toBe('FORBIDDEN');
    expect(
      codesOf((await set('watching', {}, bed.author, bed.organisationId)).data['setReuseStage']),
    ).toEqual(['REUSE_OF_OWN_SOLUTION organisationId']);
  });

  it('is taken note of by whoever shares the solution', async () => {
    const [own] = (await page(adopter)).viewerDeployments;
    expect((await page(bed.author)).viewerMayAcknowledge).toBe(true);
    expect((await page(adopter)).viewerMayAcknowledge).toBe(false);
    const acknowledge = (as: Actor) => bed.api.query(simple('acknowledgeReuse'), { id: own.id }, { as });
    expect(errorOf(await acknowledge(bed.stranger))).toBe('NOT_FOUND');
    expect(errorOf(await acknowledge(adopter))).toBe('FORBIDDEN');
    const first = (await acknowledge(bed.author)).data['acknowledgeReuse'].deployment;
    expect(first.acknowledgedAt).not.toBeNull();
    expect((await acknowledge(bed.author)).data['acknowledgeReuse'].deployment).toEqual(first);
  });

  it('goes on to operation with what it cost, readable for everybody', async () => {
    const running = await done('operation', { expectedVersion: 2, effortDays: 12, costCents: 1_250_000 });
    expect(running).toMatchObject({ stage: 'operation', costCents: 1_250_000 });
    expect((await page()).deployments.nodes).toEqual([
      { stage: 'operation', organisation: { name: 'Neudorf' }, viewerCan: { change: false } },
    ]);
    expect((await page()).reuse).toMatchObject({ operatingMunicipalities: 1, scaled: false });
    expect((await bed.api.query(OURS, {}, { as: adopter })).data['reusesOfMyOrganisations'].nodes).toEqual([
      { stage: 'operation', project: { title: 'Straßenschäden erkennen' } },
    ]);
  });

  it('of two who say it at once keeps one and tells the other', async () => {
    const answers = await Promise.all([
      set('pilot', { expectedVersion: 3 }),
      set('pilot', { expectedVersion: 3, effortDays: 20 }),
    ]);
    const codes = answers.map(({ data }) => codesOf(data['setReuseStage'])).sort();
    expect(codes).toEqual([[], ['STALE_VERSION expectedVersion']]);
    await done('operation', { expectedVersion: 4 });
  });

  it('is asked for once a year, lapses, leaves the headline, and comes back with one click', async () => {
    const since = async (days: number) => {
      await bed.api.database.execute(
        `update projects.deployment set confirmed_at = now() - $1 * interval '1 day'`,
        [days],
      );
      return bed.api.get(AnnounceReuses).run();
    };
    expect(await since(300)).toBe(0);
    expect(await since(340)).toBe(1);
    expect(await since(340)).toBe(0);
    expect((await page()).reuse.operatingMunicipalities).toBe(1);
    expect(await since(366)).toBe(1);
    expect(await since(366)).toBe(0);
    expect(await counts()).toEqual(['operation 0+1']);
    expect((await page()).reuse.operatingMunicipalities).toBe(0);
    const mails = await postedMails(bed.api, 'digital@neudorf.example');
    expect(mails.map(({ subject }) => subject)).toEqual([
      'Nutzen Sie „Straßenschäden erkennen“ noch?',
      'Nicht mehr bestätigt: „Straßenschäden erkennen“',
    ]);
    const [{ id }] = (await page(adopter)).viewerDeployments;
    expect(errorOf(await bed.api.query(simple('confirmReuse'), { id }, { as: bed.author }))).toBe(
      'FORBIDDEN',
    );
    const { confirmReuse } = (await bed.api.query(simple('confirmReuse'), { id }, { as: adopter })).data;
    expect(confirmReuse.deployment.confirmed).toBe(true);
    expect(await counts()).toEqual(['operation 1+0']);
  });

  it('ends with a reason and a lesson only, which everybody may read', async () => {
    const [{ id }] = (await page(adopter)).viewerDeployments;
    const version = 6;
    expect(codesOf((await set('ended', { expectedVersion: version })).data['setReuseStage'])).toEqual([
      'END_REASON_MISSING reason',
      'LESSON_MISSING lesson',
    ]);
    const gone = await bed.api.query(simple('withdrawInterest', 'withdrawnId'), { id }, { as: adopter });
    expect(codesOf(gone.data['withdrawInterest'])).toEqual(['MORE_THAN_INTEREST id']);
    const ended = await done('ended', {
      expectedVersion: version,
      reason: 'not_economic',
      lesson: 'Zu wenige Straßen.',
    });
    expect(ended).toMatchObject({
      confirmed: false,
      endReason: 'not_economic',
      lesson: 'Zu wenige Straßen.',
    });
    expect(await counts()).toEqual(['ended 1+0']);
  });

  it('keeps every step it went, interest for both sides only, and lets nobody rewrite them', async () => {
    const history = async (as?: Actor) => {
      const options = as === undefined ? {} : { as };
      const { project } = (await bed.api.query(HISTORY, { key: solution.key }, options)).data;
      return project['deployments'].nodes[0].history.map(
        ({ kind, stage, lesson }: Record<string, string>) =>
          `${kind} ${stage}${lesson === '' ? '' : ` ${lesson}`}`,
      );
    };
    const open = [
      'stage operation',
      'stage pilot',
      'stage operation',
      'lapsed operation',
      'confirmed operation',
      'stage ended Zu wenige Straßen.',
    ];
    expect((await history()).sort()).toEqual([...open].sort());
    expect((await history(bed.stranger)).sort()).toEqual([...open].sort());
    const both = [...open, 'stage watching', 'acknowledged watching'].sort();
    expect((await history(bed.author)).sort()).toEqual(both);
    expect((await history(adopter)).sort()).toEqual(both);
    await expect(
      bed.api.database.execute(`update projects.deployment_step set lesson = 'anders'`, []),
    ).rejects.toThrow('append-only');
  });

  it('is told in the same steps by the trail that older uses are filled from', async () => {
    const rows = () =>
      bed.api.database.query<Record<string, unknown>>(
        `select number, kind, stage, end_reason, lesson, audiences from projects.deployment_step order by number`,
        [],
      );
    const told = await rows();
    await bed.api.database.execute('delete from projects.deployment_step', []);
    const migration = await readFile(MIGRATION, 'utf8');
    await bed.api.database.execute(migration.slice(migration.indexOf('insert into')), []);
    expect(await rows()).toEqual(told);
  });

  it('does not begin with a solution that was withdrawn', async () => {
    const other = await bed.publish();
    await bed.api.query(
      'mutation($id: ID!) { withdrawProject(input: { id: $id }) { problems { code } } }',
      { id: other.id },
      { as: bed.author },
    );
    const input = { projectId: other.id, organisationId: adopterId, stage: 'watching' };
    expect(errorOf(await bed.api.query(SET, { input }, { as: adopter }))).toBe('NOT_FOUND');
  });

  it('as mere interest goes as it came', async () => {
    const other = await bed.publish();
    const input = { projectId: other.id, organisationId: adopterId, stage: 'watching' };
    const { deployment } = (await bed.api.query(SET, { input }, { as: adopter })).data['setReuseStage'];
    const gone = await bed.api.query(
      simple('withdrawInterest', 'withdrawnId'),
      { id: deployment.id },
      { as: adopter },
    );
    expect(gone.data['withdrawInterest']).toEqual({ withdrawnId: deployment.id, problems: [] });
  });

  it('costs the same statements for a page of twenty as for one', async () => {
    for (let count = 0; count < 3; count += 1) await bed.publish();
    const list = (first: number) =>
      bed.api.countQueries(() =>
        bed.api.query(
          `query($first: Int!) { projects(first: $first) { nodes { title reuse { operatingMunicipalities } viewerDeployments { id } } } }`,
          { first },
          { as: adopter },
        ),
      );
    expect(await list(5)).toBe(await list(1));
  });

  it('costs the same statements for the histories of three reuses as for one', async () => {
    for (let count = 0; count < 3; count += 1) {
      const { id } = await bed.publish();
      const input = { projectId: id, organisationId: adopterId, stage: 'watching' };
      await bed.api.query(SET, { input }, { as: adopter });
    }
    const list = (first: number) =>
      bed.api.countQueries(() =>
        bed.api.query(
          `query($first: Int!) { reusesOfMyOrganisations(first: $first) { nodes { history { kind } } } }`,
          { first },
          { as: adopter },
        ),
      );
    expect(await list(3)).toBe(await list(1));
  });
});
