import { FoundOrganisation } from '@allmende/identity-api';
import { KeepOrganisationProfile } from '@allmende/organisations-api';
import { aProfile, type ProfileContent } from '@allmende/organisations-core';
import type { Actor } from '@allmende/platform-core';
import { anActor, createTestApi } from '@allmende/platform-testing';
import { EMPTY_REQUIREMENTS, someRequirements } from '@allmende/projects-core';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  codesOf,
  COMPLETE,
  errorOf,
  ProjectBed,
  SUCCESSOR,
  type Told,
  TOWN,
} from '../../test/project-bed.js';

const SAVE = `mutation($input: SaveRequirementsInput!) { saveRequirements(input: $input) {
  requirements { version content { procedures { name weight } note } } problems { code path } } }`;
const FIT = `query($key: String!, $ags: ID!) { project(key: $key) {
  requirements { version content { effort { days } } }
  fit(ags: $ags) { result municipality { name } profileAsOf requirementsAsOf
    findings { kind asked weight result reason }
    peers { organisation { name } municipality { ags } stage procedures sharesProvider } } } }`;
const NAMES = `query($list: NameList!, $text: String!) { requirementNames(list: $list, text: $text) }`;
const REUSE = `mutation($input: ReuseStageInput!) { setReuseStage(input: $input) { problems { code } } }`;

let bed: ProjectBed;
let entry: Told;
let adopter: Actor;
let adopterId: string;
beforeAll(async () => {
  bed = await ProjectBed.make({ createTestApi, anActor });
  const found = bed.api.get(FoundOrganisation);
  const office = await found.run({ kind: 'municipality', name: 'Neudorf', ags: SUCCESSOR, verified: true });
  adopterId = office.id;
  adopter = anActor({
    organisationId: adopterId,
    ags: SUCCESSOR,
    accountId: '01900000-0000-7000-8000-000000000003',
  });
  entry = await bed.publish({ ...COMPLETE, state: 'operation' });
});
afterAll(() => bed?.api.stop());

const save = (expectedVersion: number, content: object, as = bed.author) =>
  bed.api.query(SAVE, { input: { projectId: entry.id, expectedVersion, content } }, { as });
async function fit(ags: string, as?: Actor) {
  const answer = await bed.api.query(FIT, { key: entry.key, ags }, as === undefined ? {} : { as });
  expect(answer.errors).toBeUndefined();
  return answer.data['project'].fit;
}
const says = (organisationId: string, changes: Partial<ProfileContent> = {}) =>
  bed.api.get(KeepOrganisationProfile).seed(organisationId, aProfile(changes), new Date());
const reasonOf = (found: { findings: { kind: string; reason: string }[] }, kind: string) =>
  found.findings.find((finding) => finding.kind === kind)?.reason;

describe('What a solution needs', () => {
  it('is open as long as nobody wrote it, for everybody', async () => {
    expect(await fit(TOWN)).toMatchObject({
      result: 'open',
      findings: [],
      requirementsAsOf: null,
      peers: [],
    });
    expect(await fit('99999999')).toBeNull();
  });

  it('is kept by whoever may write the entry, and by nobody else', async () => {
    expect(errorOf(await save(0, someRequirements(), adopter))).toBe('FORBIDDEN');
    expect(errorOf(await save(0, someRequirements(), bed.reader))).toBe('FORBIDDEN');
    const { saveRequirements } = (await save(0, someRequirements({ note: 'Am besten zu zweit.' }))).data;
    expect(saveRequirements).toMatchObject({
      requirements: { version: 1, content: { note: 'Am besten zu zweit.' } },
      problems: [],
    });
    const late = (await save(0, EMPTY_REQUIREMENTS)).data['saveRequirements'];
    expect(codesOf(late)).toEqual(['STALE_VERSION']);
    expect(late.requirements.version).toBe(1);
  });

  it('refuses the same procedure twice', async () => {
    const procedures = ['Kataster', 'KATASTER'].map((name) => ({
      name,
      needsInterface: false,
      weight: 'must',
    }));
    const twice = (await save(1, { ...EMPTY_REQUIREMENTS, procedures })).data['saveRequirements'];
    expect(codesOf(twice)).toEqual(['DUPLICATE procedures']);
  });
});

describe('Does this fit us', () => {
  it('knows of a stranger only what stands in the register', async () => {
    const anonymous = await fit(SUCCESSOR);
    expect(anonymous).toMatchObject({ result: 'open', municipality: { name: 'Neudorf' }, profileAsOf: null });
    expect(reasonOf(anonymous, 'size')).toBe('fits');
    expect(reasonOf(anonymous, 'procedure')).toBe('not_told');
  });

  it('reads the profile of the own office, and of others only what they let others read', async () => {
    await says(adopterId, { readers: 'organisation' });
    expect(await fit(SUCCESSOR, adopter)).toMatchObject({ result: 'met' });
    expect(await fit(SUCCESSOR, bed.author)).toMatchObject({ result: 'open', profileAsOf: null });
    expect(await fit(SUCCESSOR)).toMatchObject({ result: 'open', profileAsOf: null });
  });

  it('names who has the same and runs it, once both let others read it', async () => {
    const origin = {
      organisation: { name: 'Grünstadt' },
      municipality: { ags: TOWN },
      stage: 'operation',
      procedures: ['Muster-Kataster'],
      sharesProvider: false,
    };
    await says(bed.organisationId, { readers: 'organisation', itProvider: 'Andere IT' });
    expect((await fit(SUCCESSOR, adopter)).peers).toEqual([]);
    await says(bed.organisationId, { itProvider: 'Andere IT' });
    expect((await fit(SUCCESSOR, adopter)).peers).toEqual([origin]);
    // A procedure that one of them could only get is nothing they have in common.
    await says(bed.organisationId, {
      itProvider: 'MUSTER IT',
      procedures: [{ name: 'Muster-Kataster', availability: 'obtainable', hasInterface: null }],
    });
    expect((await fit(SUCCESSOR, adopter)).peers).toEqual([
      { ...origin, procedures: [], sharesProvider: true },
    ]);
    expect((await fit(SUCCESSOR)).peers).toEqual([]);
  });

  it('counts those who adopted it only as long as their word holds', async () => {
    await says(adopterId);
    const input = { projectId: entry.id, organisationId: adopterId, stage: 'pilot' };
    await bed.api.query(REUSE, { input }, { as: adopter });
    expect((await fit(TOWN, bed.author)).peers).toMatchObject([
      { municipality: { ags: SUCCESSOR }, stage: 'pilot' },
    ]);
    await bed.api.database.execute(
      `update projects.deployment set confirmed_at = now() - interval '13 months'`,
    );
    expect((await fit(TOWN, bed.author)).peers).toEqual([]);
  });

  it('asks no more statements for many requirements than for one', async () => {
    const ask = () =>
      bed.api.countQueries(() => bed.api.query(FIT, { key: entry.key, ags: SUCCESSOR }, { as: adopter }));
    const few = await ask();
    const data = Array.from({ length: 30 }, (_, at) => ({ name: `Daten ${at}`, weight: 'must' as const }));
    await save(1, someRequirements({ data }));
    expect(await ask()).toBe(few);
  });
});

describe('Names to choose from', () => {
  it('are those in use, for people with an account', async () => {
    expect(errorOf(await bed.api.query(NAMES, { list: 'procedures', text: 'muster' }))).toBe(
      'UNAUTHENTICATED',
    );
    const names = async (list: string, text: string, as = adopter) =>
      (await bed.api.query(NAMES, { list, text }, { as })).data['requirementNames'];
    expect(await names('procedures', 'MUSTER')).toEqual(['Muster-Kataster']);
    expect(await names('data', 'daten 7')).toEqual(['Daten 7']);
    expect(await names('providers', 'it')).toEqual(['Muster-IT', 'MUSTER IT']);
    expect(await names('data', '%')).toEqual([]);
  });
});
