import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { IdentityModule } from '@allmende/identity-api';
import type { Organisation } from '@allmende/identity-core';
import type { Actor, OrganisationRole } from '@allmende/platform-core';
import { createTestApi, type GraphqlAnswer, type TestApi } from '@allmende/platform-testing';
import { ConsortiaModule } from '../index.js';
import { aTown, aTownHall, loadRegion, somebodyOf } from './a-region.js';

const POST = `mutation ($input: PostNeedInput!) {
  postNeed(input: $input) { problems { code path } need { id key version audience: visibility } }
}`;
const EDIT = `mutation ($input: EditNeedInput!) {
  editNeed(input: $input) { problems { code } need { version } current { version title } }
}`;
const WITHDRAW = `mutation ($input: WithdrawNeedInput!) { withdrawNeed(input: $input) { problems { code } need { status } } }`;
const BOARD = `query ($filter: NeedFilterInput, $first: Int! = 50, $after: String) {
  needs(filter: $filter, first: $first, after: $after) {
    nodes { id key title organisation { name } municipality { name } viewerCan { edit } }
    pageInfo { hasNextPage endCursor }
  }
}`;
const COUNTS = '{ needCounts(demo: true) { district needs anonymous } }';
const SIMILAR = `query ($input: SimilarNeedsInput!) {
  similarNeeds(input: $input) { needs { need { title } score sameField sameTask commonWords } solutions { project { title } } }
}`;
const SUGGESTION = `id region regionName field status municipalities hiddenMunicipalities consentAsked
  named { title municipality { name } } reasons { code needs words } solutions { title } consortium { key }`;
const SUGGESTIONS = `{ needSuggestions { ${SUGGESTION} } }`;
const ASK = `mutation ($id: ID!) { askForNeedConsent(input: { suggestionId: $id }) { problems { code } suggestion { ${SUGGESTION} } } }`;
const CONSENTS = '{ myNeedConsents { consent suggestionId regionName need { id title } } }';
const ANSWER = `mutation ($input: AnswerConsentInput!) { answerNeedConsent(input: $input) { problems { code } consent { consent } } }`;
const PROPOSE = `mutation ($input: ProposeFromNeedsInput!) {
  proposeFromNeeds(input: $input) {
    problems { code } consortium { key region { kreise } }
  }
}`;

const NAMES = ['Eins', 'Zwei', 'Drei', 'Vier', 'Fünf', 'Sechs', 'Sieben'];

describe('pooling needs', () => {
  let api: TestApi;
  let halls: Organisation[];
  let faraway: Organisation;

  beforeAll(async () => {
    api = await createTestApi({ modules: [IdentityModule, ConsortiaModule] });
    const towns = NAMES.map((name, index) => aTown(`9910100${index + 1}`, name));
    await loadRegion(api, [...towns, aTown('99001000', 'Alleinstadt')]);
    halls = [];
    for (const [index, name] of NAMES.entries())
      halls.push(await aTownHall(api, `9910100${index + 1}`, name));
    faraway = await aTownHall(api, '99001000', 'Alleinstadt');
  });

  afterAll(async () => {
    await api?.stop();
  });

  const hall = (index: number): Organisation => halls[index] as Organisation;
  const of = async (index: number, role?: OrganisationRole): Promise<Actor> =>
    somebodyOf(api, hall(index), role);
  const codeOf = ({ errors }: GraphqlAnswer): unknown => errors?.[0]?.extensions?.['code'];

  const need = (organisation: Organisation, changes: Record<string, unknown> = {}) => ({
    organisationId: organisation.id,
    title: 'Schlaglöcher früher finden',
    problem: 'Der Bauhof kontrolliert die Straßen zu Fuß und sieht Schlaglöcher zu spät.',
    field: 'mobility',
    task: 'data',
    visibility: 'network',
    ...changes,
  });

  async function post(organisation: Organisation, changes: Record<string, unknown> = {}) {
    const as = await somebodyOf(api, organisation, 'author');
    const answer = await api.query(POST, { input: need(organisation, changes) }, { as });
    expect(answer.errors).toBeUndefined();
    return answer.data['postNeed'];
  }

  const board = async (as: Actor, filter: Record<string, unknown> = {}) => {
    const answer = await api.query(BOARD, { filter }, { as });
    return answer.data['needs'].nodes as { title: string; organisation: { name: string } }[];
  };

  const suggestions = async (as: Actor) => (await api.query(SUGGESTIONS, {}, { as })).data['needSuggestions'];

  let anonymous: { id: string; key: string };

  it('shows a need to those it is meant for and to nobody else', async () => {
    await post(hall(0), { title: 'Für alle' });
    await post(hall(1), { title: 'Für den Kreis', visibility: 'region' });
    anonymous = (await post(hall(2), { title: 'Nur für uns', visibility: 'anonymous' })).need;
    const titles = async (as: Actor) => (await board(as)).map(({ title }) => title);
    expect(await titles(await somebodyOf(api, faraway))).toEqual(['Für alle']);
    expect(await titles(await of(3))).toEqual(['Für den Kreis', 'Für alle']);
    expect(await titles(await of(2))).toEqual(['Nur für uns', 'Für den Kreis', 'Für alle']);
    const page = 'query ($key: String!) { need(key: $key) { title } }';
    const stranger = await api.query(page, { key: anonymous.key }, { as: await of(3) });
    const nothing = await api.query(page, { key: 'gibt-es-nicht' }, { as: await of(3) });
    expect(codeOf(stranger)).toBe('NOT_FOUND');
    expect(stranger.errors?.[0]?.message).toBe(nothing.errors?.[0]?.message);
    expect(codeOf(await api.query(BOARD))).toBe('UNAUTHENTICATED');
  });

  it('never mentions an anonymous need beside the form, in the counts or in a suggestion of too few', async () => {
    await api.runJobs();
    const { organisationId: _id, visibility: _who, ...input } = need(hall(4));
    const similar = await api.query(SIMILAR, { input }, { as: await of(4) });
    expect(similar.data['similarNeeds'].needs).toMatchObject([
      { need: { title: 'Für den Kreis' }, sameField: true, sameTask: true },
      { need: { title: 'Für alle' }, score: 100 },
    ]);
    expect((await api.query(COUNTS)).data['needCounts']).toEqual([]);
    // Two that are named and one that hides among five others: three municipalities, and nobody can be singled out.
    expect(await suggestions(await of(5))).toMatchObject([{ municipalities: 3, hiddenMunicipalities: 1 }]);
  });

  it('tells coordinators of the region with reasons, and nobody else', async () => {
    const [suggestion] = await suggestions(await of(6));
    expect(suggestion).toMatchObject({
      region: '99101',
      regionName: 'Landkreis 99101',
      named: [{ municipality: { name: 'Eins' } }, { municipality: { name: 'Zwei' } }],
      consentAsked: false,
      reasons: [{ code: 'SAME_FIELD', needs: 3 }, { code: 'SAME_TASK' }, { code: 'COMMON_WORDS' }],
    });
    expect(JSON.stringify(suggestion)).not.toContain('Nur für uns');
    expect(await suggestions(await somebodyOf(api, faraway))).toEqual([]);
    expect(await suggestions(await of(0, 'author'))).toEqual([]);
    const one = `query ($id: ID!) { needSuggestion(id: $id) { id } }`;
    expect(codeOf(await api.query(one, { id: suggestion.id }, { as: await of(0, 'author') }))).toBe(
      'NOT_FOUND',
    );
  });

  it('asks for consent, reveals nothing by a refusal, and names whoever agrees until they take it back', async () => {
    const coordinator = await of(6);
    const [{ id }] = await suggestions(coordinator);
    const owner = await of(2, 'author');
    expect((await api.query(CONSENTS, {}, { as: owner })).data['myNeedConsents']).toEqual([]);
    const early = { needId: anonymous.id, suggestionId: id, consent: true };
    const unasked = await api.query(ANSWER, { input: early }, { as: owner });
    expect(unasked.data['answerNeedConsent'].problems).toEqual([{ code: 'CONSENT_NOT_ASKED' }]);

    const asked = await api.query(ASK, { id }, { as: coordinator });
    expect(asked.data['askForNeedConsent'].suggestion).toMatchObject({
      consentAsked: true,
      hiddenMunicipalities: 1,
    });
    expect((await api.query(CONSENTS, {}, { as: owner })).data['myNeedConsents']).toMatchObject([
      { consent: 'asked', need: { title: 'Nur für uns' } },
    ]);
    expect((await api.query(CONSENTS, {}, { as: coordinator })).data['myNeedConsents']).toEqual([]);
    const [before] = await suggestions(coordinator);
    const answer = async (consent: boolean) => {
      const done = await api.query(ANSWER, { input: { ...early, consent } }, { as: owner });
      expect(done.data['answerNeedConsent'].problems).toEqual([]);
      await api.runJobs();
      return (await suggestions(coordinator))[0];
    };
    expect(await answer(false)).toEqual(before);
    const named = await answer(true);
    expect(named).toMatchObject({ id, hiddenMunicipalities: 0, municipalities: 3 });
    expect(named.named.map(({ title }: { title: string }) => title)).toContain('Nur für uns');
    expect(await answer(false)).toEqual(before);
    const stranger = await api.query(ANSWER, { input: early }, { as: await of(3, 'author') });
    expect(codeOf(stranger)).toBe('NOT_FOUND');
    await answer(true);
  });

  it('becomes a consortium with one click and the invitations of all that are named', async () => {
    const coordinator = await of(6);
    const [{ id }] = await suggestions(coordinator);
    const input = {
      suggestionId: id,
      organisationId: hall(6).id,
      title: 'Straßen',
      purpose: 'Gemeinsam sehen.',
    };
    expect(codeOf(await api.query(PROPOSE, { input }, { as: await somebodyOf(api, faraway) }))).toBe(
      'NOT_FOUND',
    );
    const proposed = await api.query(PROPOSE, { input }, { as: coordinator });
    expect(proposed.data['proposeFromNeeds']).toMatchObject({
      problems: [],
      consortium: { region: { kreise: ['99101'] } },
    });
    // The keys of the new consortium come with the next request.
    const { key } = proposed.data['proposeFromNeeds'].consortium;
    const workspace =
      'query ($key: String!) { consortium(key: $key) { invitations { organisation { name } } } }';
    const seen = await api.query(workspace, { key }, { as: await of(6) });
    const invited = seen.data['consortium'].invitations as { organisation: { name: string } }[];
    expect(invited.map(({ organisation }) => organisation.name).sort()).toEqual(['Drei', 'Eins', 'Zwei']);
    const again = await api.query(PROPOSE, { input }, { as: coordinator });
    expect(again.data['proposeFromNeeds'].problems).toEqual([{ code: 'SUGGESTION_CLOSED' }]);
    const late = { needId: anonymous.id, suggestionId: id, consent: false };
    const closed = await api.query(ANSWER, { input: late }, { as: await of(2, 'author') });
    expect(closed.data['answerNeedConsent'].problems).toEqual([{ code: 'SUGGESTION_CLOSED' }]);
  });

  it('says that somebody else was faster, and takes a need back with a reason', async () => {
    const { need: posted } = await post(hall(3), { title: 'Termine', field: 'administration' });
    const as = await of(3, 'author');
    const { organisationId: _id, ...content } = need(hall(3), {
      title: 'Termine online',
      field: 'administration',
    });
    const edit = { ...content, needId: posted.id, expectedVersion: 1 };
    expect((await api.query(EDIT, { input: edit }, { as })).data['editNeed'].need).toEqual({ version: 2 });
    expect((await api.query(EDIT, { input: edit }, { as })).data['editNeed']).toEqual({
      problems: [{ code: 'STALE_VERSION' }],
      need: null,
      current: { version: 2, title: 'Termine online' },
    });
    const gone = { needId: posted.id, expectedVersion: 2, reason: 'Erledigt.' };
    expect(codeOf(await api.query(WITHDRAW, { input: gone }, { as: await of(4) }))).toBe('FORBIDDEN');
    expect((await api.query(WITHDRAW, { input: gone }, { as })).data['withdrawNeed'].need.status).toBe(
      'withdrawn',
    );
    const refused = await api.query(POST, { input: need(hall(3)) }, { as: await of(3, 'reader') });
    expect(codeOf(refused)).toBe('FORBIDDEN');
  });

  it('counts for everybody where three municipalities have something', async () => {
    await post(hall(3), { title: 'Auch für alle' });
    expect((await api.query(COUNTS)).data['needCounts']).toEqual([
      { district: '99101', needs: 3, anonymous: 0 },
    ]);
  });

  it('pages without losing anything and asks the same number of questions for a board of any length', async () => {
    const as = await of(5);
    const all = await board(as);
    const short = await api.countQueries(() => api.query(BOARD, { first: 1 }, { as }));
    const long = await api.countQueries(() => api.query(BOARD, { first: 50 }, { as }));
    expect([short, long]).toEqual([2, 2]);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: GraphqlAnswer = await api.query(BOARD, { first: 2, after }, { as });
      const { nodes, pageInfo } = page.data['needs'];
      seen.push(...nodes.map(({ title }: { title: string }) => title));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(all.map(({ title }) => title));
    expect(await api.countQueries(() => api.query(SUGGESTIONS, {}, { as }))).toBeLessThanOrEqual(8);
  });
});
