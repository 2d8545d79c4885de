import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ConsortiaModule, SeedConsortia } from '@allmende/consortia-api';
import { aTown, aTownHall, loadRegion, somebodyOf } from '@allmende/consortia-api/testing';
import { IdentityModule } from '@allmende/identity-api';
import type { Organisation } from '@allmende/identity-core';
import type { Actor } from '@allmende/platform-core';
import {
  anActor,
  confirmedLongAgo,
  createTestApi,
  type GraphqlAnswer,
  type TestApi,
} from '@allmende/platform-testing';
import { FundingModule } from '../index.js';
import { aCallInput, aProgrammeInput } from './a-programme.js';

const APPLICATION = `application { id key status version submittedAt budget { version items { label amount } }
  financing { plan { total grant ownShare partners { name total grant ownShare } } problems { code path } }
  viewerCan { editSections editBudget submit withdraw } }`;
const CREATE_PROGRAMME = `mutation ($input: CreateProgrammeInput!) { createProgramme(input: $input) { problems { code path } programme { id key } } }`;
const CREATE_CALL = `mutation ($input: CreateCallInput!) { createCall(input: $input) { problems { code path } call { id key status } } }`;
const OPEN_CALL = `mutation ($id: ID!) { openCall(input: { callId: $id }) { problems { code } call { status } } }`;
const START = `mutation ($input: StartApplicationInput!) { startApplication(input: $input) { problems { code path } ${APPLICATION} } }`;
const SAVE_SECTION = `mutation ($input: SaveSectionInput!) {
  saveSection(input: $input) { problems { code path } section { version answers { questionKey text } } } }`;
const SAVE_BUDGET = `mutation ($input: SaveBudgetInput!) { saveBudget(input: $input) { problems { code path } ${APPLICATION} } }`;
const REVIEW = `mutation ($id: ID!) { beginReview(input: { applicationId: $id }) { problems { code } ${APPLICATION} } }`;
const SUBMIT = `mutation ($id: ID!) { submitApplication(input: { applicationId: $id }) { problems { code path } ${APPLICATION} } }`;
const WITHDRAW = `mutation ($id: ID!) { withdrawApplication(input: { applicationId: $id }) { problems { code } } }`;
const READ = `query ($key: ID!) { application(key: $key) { title submission { sha256 sections { key questions { key label { de } } }
  answers { sectionKey answers { questionKey text } } plan { total } } } }`;

const codeOf = ({ errors }: GraphqlAnswer): unknown => errors?.[0]?.extensions?.['code'];

describe('a joint application', () => {
  let api: TestApi;
  let lead: Actor;
  let partner: Actor;
  let stranger: Actor;
  const halls: Organisation[] = [];
  let consortiumId: string;
  let callId: string;
  let applicationId: string;
  let key: string;
  let round = 0;

  beforeAll(async () => {
    api = await createTestApi({ modules: [IdentityModule, ConsortiaModule, FundingModule], work: false });
    // The inhabitants of the handbook's first vector (7.6).
    const inhabitants = [12_345, 8_901, 23_456];
    const towns = ['Ahornfurt', 'Birkenau am See', 'Cederstedt'].map((name, index) =>
      aTown(`9910100${index + 1}`, name, { population: inhabitants[index] ?? 0 }),
    );
    await loadRegion(api, [...towns, aTown('99101004', 'Dornheim')]);
    for (const [index, name] of ['Ahornfurt', 'Birkenau am See', 'Cederstedt', 'Dornheim'].entries()) {
      halls.push(await aTownHall(api, `9910100${index + 1}`, name));
    }
    const editor = anActor({ networkRoles: ['programme_editor'] });
    const programme = await api.query(CREATE_PROGRAMME, { input: aProgrammeInput() }, { as: editor });
    const programmeId = programme.data['createProgramme'].programme.id as string;
    const call = await api.query(CREATE_CALL, { input: aCallInput(programmeId) }, { as: editor });
    callId = call.data['createCall'].call.id as string;
    await api.query(OPEN_CALL, { id: callId }, { as: editor });
  });

  afterAll(async () => {
    await api?.stop();
  });

  beforeEach(async () => {
    round += 1;
    const [first, second, third, fourth] = halls as [Organisation, Organisation, Organisation, Organisation];
    const [consortium] = await api.get(SeedConsortia).run([
      {
        key: `strassen-${round}`,
        organisationId: first.id,
        title: `Straßen ${round}`,
        purpose: 'Straßenschäden gemeinsam erkennen.',
        field: 'mobility',
        members: [second, third].map(({ id }) => ({ organisationId: id, role: 'partner' as const })),
        invited: [],
      },
    ] as never);
    consortiumId = consortium?.id ?? '';
    lead = await somebodyOf(api, first);
    partner = await somebodyOf(api, second);
    stranger = await somebodyOf(api, fourth);
    const started = await api.query(
      START,
      { input: { callId, consortiumId, title: 'Straßen' } },
      { as: lead },
    );
    expect(started.errors).toBeUndefined();
    expect(started.data['startApplication'].problems).toEqual([]);
    ({ id: applicationId, key } = started.data['startApplication'].application as {
      id: string;
      key: string;
    });
  });

  const section = (answers: Record<string, string>, expectedVersion: number, sectionKey = 'goal') => ({
    input: {
      applicationId,
      sectionKey,
      expectedVersion,
      answers: Object.entries(answers).map(([questionKey, text]) => ({ questionKey, text })),
    },
  });
  const budget = (items: readonly Record<string, unknown>[], expectedVersion = 0) => ({
    input: { applicationId, expectedVersion, thirdParty: 0, items },
  });
  const item = (changes: Record<string, unknown> = {}) => ({
    key: 'cameras',
    label: 'Kameras',
    category: 'equipment',
    amount: 10_000_000,
    eligible: true,
    split: { method: 'population' },
    ...changes,
  });

  it('goes from the draft over both authors to a frozen submission with a receipt', async () => {
    await api.query(SAVE_SECTION, section({ why: 'Weil Schlaglöcher gefährlich sind.' }, 0), { as: lead });
    await api.query(SAVE_SECTION, section({ start: '2027-06-01' }, 1), { as: partner });
    const saved = await api.query(SAVE_BUDGET, budget([item()]), { as: lead });
    expect(saved.data['saveBudget'].application.financing.plan.partners).toMatchObject([
      { name: 'Ahornfurt', total: 2_761_621 },
      { name: 'Birkenau am See', total: 1_991_186 },
      { name: 'Cederstedt', total: 5_247_193 },
    ]);
    await api.query(REVIEW, { id: applicationId }, { as: lead });
    const submitted = await api.query(SUBMIT, { id: applicationId }, { as: lead });
    expect(submitted.data['submitApplication'].problems).toEqual([]);
    expect(submitted.data['submitApplication'].application.status).toBe('application_submitted');

    const late = await api.query(SAVE_SECTION, section({ why: 'Anders.' }, 2), { as: lead });
    expect(late.data['saveSection'].problems).toMatchObject([{ code: 'APPLICATION_FROZEN' }]);
    const read = await api.query(READ, { key }, { as: partner });
    expect(read.data['application'].submission).toMatchObject({
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      sections: [{ key: 'goal', questions: [{ label: { de: 'Warum dieses Vorhaben?' } }, {}] }],
      answers: [
        {
          sectionKey: 'goal',
          answers: [{ text: '2027-06-01' }, { text: 'Weil Schlaglöcher gefährlich sind.' }],
        },
      ],
      plan: { total: 10_000_000 },
    });
  });

  it('is submitted and withdrawn only by somebody who confirmed a moment ago who they are', async () => {
    const as = confirmedLongAgo(lead);
    expect(codeOf(await api.query(SUBMIT, { id: applicationId }, { as }))).toBe('CONFIRMATION_NEEDED');
    expect(codeOf(await api.query(WITHDRAW, { id: applicationId }, { as }))).toBe('CONFIRMATION_NEEDED');
    const stranded = confirmedLongAgo(partner);
    expect(codeOf(await api.query(SUBMIT, { id: applicationId }, { as: stranded }))).toBe('FORBIDDEN');
  });

  it('keeps both texts when two people save the same section', async () => {
    await api.query(SAVE_SECTION, section({ why: 'Text der einen' }, 0), { as: lead });
    const second = await api.query(SAVE_SECTION, section({ why: 'Text des anderen' }, 0), { as: partner });
    expect(second.data['saveSection']).toMatchObject({
      problems: [{ code: 'STALE_VERSION', path: 'sections.goal' }],
      section: { version: 1, answers: [{ questionKey: 'why', text: 'Text der einen' }] },
    });
  });

  it('lets exactly one of two first saves at the same moment win', async () => {
    const answers = await Promise.all(
      [lead, partner].map((as, index) =>
        api.query(SAVE_SECTION, section({ why: `Fassung ${index}` }, 0), { as }),
      ),
    );
    const stale = answers.filter(({ data }) => data['saveSection'].problems.length > 0);
    expect(stale).toHaveLength(1);
  });

  it('looks absent to everybody outside the consortium, monitors and editors included', async () => {
    for (const as of [stranger, anActor({ networkRoles: ['monitor', 'programme_editor', 'editor'] })]) {
      expect(codeOf(await api.query(READ, { key }, { as }))).toBe('NOT_FOUND');
      expect(codeOf(await api.query(SAVE_SECTION, section({ why: 'x' }, 0), { as }))).toBe('NOT_FOUND');
    }
    expect(codeOf(await api.query(READ, { key: 'gibt-es-nicht' }, { as: lead }))).toBe('NOT_FOUND');
    expect(codeOf(await api.query(READ, { key }))).toBe('UNAUTHENTICATED');
  });

  it.each([
    ['negative', -1, 'AMOUNT_NEGATIVE'],
    ['in thousandths of a euro', 100.1, 'AMOUNT_HAS_FRACTIONS_OF_CENTS'],
    ['beyond any budget', 99_999_999_999, 'AMOUNT_TOO_LARGE'],
  ])('refuses an amount that is %s and names the line', async (_, amount, code) => {
    const answer = await api.query(SAVE_BUDGET, budget([item({ amount })]), { as: lead });
    expect(answer.data['saveBudget'].problems).toMatchObject([{ code, path: 'items.0.amount' }]);
  });

  it('keeps a budget that does not add up yet, says by how much, and refuses its submission', async () => {
    const amounts = halls.slice(0, 3).map(({ id }) => ({ organisationId: id, cents: 1_000 }));
    const saved = await api.query(
      SAVE_BUDGET,
      budget([item({ amount: 3_001, split: { method: 'fixed', amounts } })]),
      { as: lead },
    );
    expect(saved.data['saveBudget']).toMatchObject({
      problems: [],
      application: {
        financing: { plan: null, problems: [{ code: 'SPLIT_DOES_NOT_ADD_UP', path: 'items.0.split' }] },
      },
    });
    await api.query(REVIEW, { id: applicationId }, { as: lead });
    const submitted = await api.query(SUBMIT, { id: applicationId }, { as: lead });
    const codes = submitted.data['submitApplication'].problems.map(({ code }: { code: string }) => code);
    expect(codes).toEqual(expect.arrayContaining(['SPLIT_DOES_NOT_ADD_UP', 'ANSWER_MISSING']));
  });

  it('lets only the lead submit and start, and only one application per call', async () => {
    expect(codeOf(await api.query(SUBMIT, { id: applicationId }, { as: partner }))).toBe('FORBIDDEN');
    const input = { callId, consortiumId, title: 'Noch einer' };
    expect(codeOf(await api.query(START, { input }, { as: partner }))).toBe('FORBIDDEN');
    const again = await api.query(START, { input }, { as: lead });
    expect(again.data['startApplication'].problems).toMatchObject([{ code: 'ALREADY_APPLIED' }]);
  });

  it('prints as a PDF for members and looks absent to others', async () => {
    const header = (actor: Actor) => ({ 'x-test-actor': encodeURIComponent(JSON.stringify(actor)) });
    const url = `/files/antraege/${key}.pdf`;
    const printed = await api.app.inject({ method: 'GET', url, headers: header(partner) });
    expect(printed.headers['content-type']).toBe('application/pdf');
    expect(printed.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    expect((await api.app.inject({ method: 'GET', url, headers: header(stranger) })).statusCode).toBe(404);
    expect((await api.app.inject({ method: 'GET', url })).statusCode).toBe(401);
  });

  it('shows open calls to visitors and hides those in preparation', async () => {
    const editor = anActor({ networkRoles: ['programme_editor'] });
    const programmes = await api.query('{ fundingProgrammes { id } }');
    const input = aCallInput(programmes.data['fundingProgrammes'][0].id as string);
    const draft = await api.query(CREATE_CALL, { input }, { as: editor });
    const hidden = await api.query('query ($key: ID!) { fundingCall(key: $key) { title } }', {
      key: draft.data['createCall'].call.key,
    });
    expect(codeOf(hidden)).toBe('NOT_FOUND');
    const visible = await api.query('{ fundingCalls { status programme { title } } }');
    expect(visible.data['fundingCalls']).toEqual([
      { status: 'open', programme: { title: 'Gemeinsam digital' } },
    ]);
    expect(codeOf(await api.query(CREATE_CALL, { input }, { as: lead }))).toBe('FORBIDDEN');
  });
});
