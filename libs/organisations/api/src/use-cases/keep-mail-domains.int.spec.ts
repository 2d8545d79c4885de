import { IdentityModule } from '@allmende/identity-api';
import { MunicipalitiesModule } from '@allmende/municipalities-api';
import { createTestApi, type TestApi } from '@allmende/platform-testing';
import type { Actor } from '@allmende/platform-core';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OrganisationsModule } from '../organisations.module.js';
import { loadTowns, somebody } from './a-claim.js';

let api: TestApi;
let editor: Actor;

beforeAll(async () => {
  api = await createTestApi({
    modules: [IdentityModule, MunicipalitiesModule, OrganisationsModule],
    work: false,
  });
  await loadTowns(api, { '99101001': 'Wattenau', '99101002': 'Muschelsiel' });
  editor = await somebody(api, 'editor@x.example', { networkRoles: ['editor'] });
});
afterAll(() => api.stop());

const ADD = `mutation($input: AddMailDomainInput!) {
  addMailDomain(input: $input) { mailDomain { id domain subdomains ags } problems { code path } }
}`;
const IMPORT = `mutation($csv: String!) {
  importMailDomains(input: { csv: $csv }) { rows added refused { row problems { code } } problems { code } }
}`;
const entry = { domain: 'wattenau.example', ags: '99101001', source: 'Impressum', checkedOn: '2026-11-01' };
const add = async (changes: Record<string, unknown> = {}) =>
  (await api.query(ADD, { input: { ...entry, ...changes } }, { as: editor })).data['addMailDomain'];
const count = async () => {
  const answer = await api.query('{ mailDomains { totalCount nodes { domain } } }', {}, { as: editor });
  return answer.data['mailDomains'].totalCount as number;
};

describe('the register of official mail domains', () => {
  it('takes an entry once for the same target', async () => {
    expect(await add()).toMatchObject({
      mailDomain: { domain: 'wattenau.example', subdomains: false },
      problems: [],
    });
    expect((await add({ domain: 'WATTENAU.example' })).problems).toEqual([
      { code: 'DOMAIN_LISTED', path: 'domain' },
    ]);
    // An Amt serves several municipalities under one domain.
    expect((await add({ ags: '99101002' })).problems).toEqual([]);
  });

  it.each([
    ['a municipality that no register knows', { ags: '99101999' }, 'AGS_UNKNOWN'],
    [
      'an organisation that is not here',
      { ags: null, organisationId: '01900000-0000-7000-8000-000000000001' },
      'ORGANISATION_UNKNOWN',
    ],
    ['a mailbox provider', { domain: 'gmx.de' }, 'FREE_MAIL_DOMAIN'],
    ['a source left empty', { source: '' }, 'SOURCE_MISSING'],
  ])('refuses %s', async (_case, changes, code) => {
    expect((await add(changes)).problems).toMatchObject([{ code }]);
  });

  it('takes a table as a whole or not at all, with a report for each row', async () => {
    const head = 'domain;ags;kind;subdomains;source;checked_on';
    const good = 'rathaus-muschelsiel.example;99101002;;nein;Impressum;2026-11-01';
    const before = await count();
    const bad = [
      head,
      good,
      'wattenau.example;99101001;;;x;2026-11-01',
      'neu.example;99101999;;;x;2026-11-01',
    ];
    const refused = await api.query(IMPORT, { csv: bad.join('\n') }, { as: editor });
    expect(refused.data['importMailDomains']).toEqual({
      rows: 3,
      added: 0,
      refused: [
        { row: 3, problems: [{ code: 'DOMAIN_LISTED' }] },
        { row: 4, problems: [{ code: 'AGS_UNKNOWN' }] },
      ],
      problems: [],
    });
    expect(await count()).toBe(before);
    const taken = await api.query(IMPORT, { csv: `${head}\n${good}` }, { as: editor });
    expect(taken.data['importMailDomains']).toMatchObject({ rows: 1, added: 1, refused: [] });
    expect(await count()).toBe(before + 1);
  });

  it('lets go of an entry, and only once', async () => {
    const { mailDomain } = await add({ domain: 'weg.example' });
    const remove = `mutation($id: ID!) { removeMailDomain(input: { id: $id }) { removedId } }`;
    expect(
      (await api.query(remove, { id: mailDomain.id }, { as: editor })).data['removeMailDomain'].removedId,
    ).toBe(mailDomain.id);
    const again = await api.query(remove, { id: mailDomain.id }, { as: editor });
    expect(again.errors?.[0]?.extensions?.['code']).toBe('NOT_FOUND');
  });

  it('is nobody else’s to read or write', async () => {
    const stranger = await somebody(api, 'stranger@x.example');
    for (const query of [
      '{ mailDomains { totalCount } }',
      'mutation { importMailDomains(input: { csv: "x" }) { rows } }',
    ]) {
      const answer = await api.query(query, {}, { as: stranger });
      expect(answer.errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    }
  });
});
