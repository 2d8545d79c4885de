import { anActor, createTestApi } from '@allmende/platform-testing';
import { EMPTY_EVIDENCE, EMPTY_SHEET_SOURCE } from '@allmende/projects-core';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { codesOf, COMPLETE, errorOf, ProjectBed, type Told } from '../../test/project-bed.js';

const PROBLEMS = 'problems { code path params { name value } }';
const SAVE = `mutation($input: SaveEvidenceInput!) {
  saveEvidence(input: $input) { evidence { version content { pilotEndsOn criteria { indicator } } } ${PROBLEMS} } }`;
const SAVE_SHEET = `mutation($input: SaveSourceSheetInput!) {
  saveSourceSheet(input: $input) { sourceSheet { version state readiness { state } missing { code } } ${PROBLEMS} } }`;
const CHANGE = `mutation($input: ChangeLifecycleStateInput!) {
  changeLifecycleState(input: $input) { project { state } ${PROBLEMS} } }`;
const READ = `query($key: String!) { project(key: $key) {
  evidence { version } sourceSheet { state }
  nextSteps { to evidence { key condition place problems { code path } } }
  evidenceIndex { key isThere day } } }`;

const EVIDENCE = {
  ...EMPTY_EVIDENCE,
  responsible: { role: 'Bauhof', mailbox: 'bauhof@gruenstadt.example' },
  reuseCheck: {
    searchedOn: '2026-01-12',
    places: 'Lösungen im Netzwerk',
    found: [],
    conclusion: 'Nichts Vergleichbares.',
  },
  simplerAlternative: { alternative: 'Begehung', result: 'Zweimal im Jahr', whyNotEnough: 'Zu selten.' },
};
const SOURCE = {
  ...EMPTY_SHEET_SOURCE,
  ...{ name: 'Bilder', owner: 'Bauhof', legalBasis: 'Straßengesetz', rights: 'cleared', rhythm: 'daily' },
  ...{ personalData: 'personal', quality: 'sufficient' },
};

let bed: ProjectBed;
let idea: Told;
beforeAll(async () => {
  bed = await ProjectBed.make({ createTestApi, anActor });
  idea = await bed.publish({ ...COMPLETE, state: 'idea' });
});
afterAll(() => bed?.api.stop());

const save = (id: string, expectedVersion: number, content: object, as = bed.author) =>
  bed.api.query(SAVE, { input: { projectId: id, expectedVersion, content } }, { as });
const saveSheet = (id: string, expectedVersion: number, sources: object[], as = bed.author) =>
  bed.api.query(SAVE_SHEET, { input: { projectId: id, expectedVersion, content: { sources } } }, { as });
const step = async (id: string, to: string) =>
  (await bed.api.query(CHANGE, { input: { id, to } }, { as: bed.author })).data['changeLifecycleState'];

describe('A step of an entry', () => {
  it('is refused with every missing piece at its place', async () => {
    expect(codesOf(await step(idea.id, 'concept'))).toEqual([
      'RESPONSIBLE_MISSING evidence.responsible.role',
      'RESPONSIBLE_MAILBOX_UNREADABLE evidence.responsible.mailbox',
      'SEARCH_PLACES_MISSING evidence.reuseCheck.places',
      'SEARCH_DATE_MISSING evidence.reuseCheck.searchedOn',
      'SEARCH_RESULT_MISSING evidence.reuseCheck.conclusion',
      'ALTERNATIVE_MISSING evidence.simplerAlternative.alternative',
      'ALTERNATIVE_RESULT_MISSING evidence.simplerAlternative.result',
      'ALTERNATIVE_REASON_MISSING evidence.simplerAlternative.whyNotEnough',
    ]);
  });

  it('shows beforehand what it asks for, to everybody who reads the entry', async () => {
    const { data } = await bed.api.query(READ, { key: idea.key });
    const { nextSteps, evidence, evidenceIndex } = data['project'];
    expect(evidence).toBeNull();
    expect(evidenceIndex).toEqual([]);
    const [concept] = nextSteps;
    expect(concept.to).toBe('concept');
    expect(concept.evidence.map(({ key, place }: Record<string, string>) => `${key} ${place}`)).toEqual([
      'responsible_office responsibility',
      'measurable_promise value',
      'reuse_check search',
      'simpler_alternative search',
    ]);
  });

  it('goes through as soon as the evidence is there', async () => {
    expect(codesOf((await save(idea.id, 0, EVIDENCE)).data['saveEvidence'])).toEqual([]);
    expect((await saveSheet(idea.id, 0, [SOURCE])).data['saveSourceSheet'].sourceSheet).toEqual({
      version: 1,
      state: 'ready',
      readiness: [{ state: 'ready' }],
      missing: [],
    });
    // The data concern people, which the sheet has just said.
    expect(codesOf(await step(idea.id, 'concept'))).toEqual(['DPIA_MISSING evidence.dpia.reply']);
    const dpia = { reply: 'unknown', reason: 'Wird geprüft.', decidedOn: '2026-02-01' };
    await save(idea.id, 1, { ...EVIDENCE, dpia });
    expect((await step(idea.id, 'concept')).project).toEqual({ state: 'concept' });
    const { data } = await bed.api.query(READ, { key: idea.key });
    expect(data['project'].evidenceIndex).toContainEqual({
      key: 'reuse_check',
      isThere: true,
      day: '2026-01-12',
    });
  });

  it('is not held up where nobody in the network answers for the entry', async () => {
    const { id, key } = await bed.publish({ ...COMPLETE, state: 'idea' });
    await bed.api.database.execute(
      `update projects.project set origin = 'public_source', organisation_id = null, source = $2 where id = $1`,
      [
        id,
        JSON.stringify({
          name: 'Bericht',
          url: 'https://example.org',
          year: 2025,
          retrievedAt: '2026-01-01',
        }),
      ],
    );
    const { data } = await bed.api.query(READ, { key });
    expect(data['project'].nextSteps.flatMap(({ evidence }: { evidence: unknown[] }) => evidence)).toEqual(
      [],
    );
  });

  it('may be the first one: what began late is published and shows what it lacks', async () => {
    const { key } = await bed.publish({ ...COMPLETE, state: 'operation' });
    const { data } = await bed.api.query(READ, { key });
    const open = data['project'].evidenceIndex.filter(({ isThere }: { isThere: boolean }) => !isThere);
    expect(open.map((line: { key: string }) => line.key)).toContain('economic_assessment');
  });
});

describe('The evidence', () => {
  it('is not overwritten by somebody who started from an older version', async () => {
    const { id } = await bed.create({});
    await save(id, 0, EVIDENCE);
    const { data } = await save(id, 0, { ...EVIDENCE, pilotEndsOn: '2027-01-01' });
    expect(codesOf(data['saveEvidence'])).toEqual(['STALE_VERSION']);
    expect(data['saveEvidence'].evidence).toMatchObject({ version: 1, content: { pilotEndsOn: null } });
  });

  it('is written by those who may write the entry alone', async () => {
    const draft = await bed.create({});
    expect(errorOf(await save(draft.id, 0, EVIDENCE, bed.stranger))).toBe('NOT_FOUND');
    expect(errorOf(await save(idea.id, 2, EVIDENCE, bed.reader))).toBe('FORBIDDEN');
    expect(errorOf(await saveSheet(idea.id, 1, [], bed.stranger))).toBe('FORBIDDEN');
  });

  it('takes no day that is none and no text beyond its limit', async () => {
    const odd = {
      ...EVIDENCE,
      pilotEndsOn: 'bald',
      evaluation: { ...EVIDENCE.evaluation, summary: 'x'.repeat(100_000) },
    };
    expect(codesOf((await save(idea.id, 2, odd)).data['saveEvidence'])).toEqual([
      'DATE_UNREADABLE pilotEndsOn',
      'TOO_LONG evaluation.summary',
    ]);
  });

  it('costs as many statements for many entries as for one', async () => {
    const list =
      'query($first: Int!) { projects(first: $first) { nodes { evidence { version } evidenceIndex { key } nextSteps { to } } } }';
    const one = await bed.api.countQueries(() => bed.api.query(list, { first: 1 }));
    const many = await bed.api.countQueries(() => bed.api.query(list, { first: 50 }));
    expect(many).toBe(one);
  });
});
