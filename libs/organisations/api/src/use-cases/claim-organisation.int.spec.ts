import { IdentityModule } from '@allmende/identity-api';
import { MunicipalitiesModule } from '@allmende/municipalities-api';
import { mailDomainInput } from '@allmende/organisations-core';
import { ProblemsError } from '@allmende/platform-api';
import { createTestApi, type TestApi } from '@allmende/platform-testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OrganisationsModule } from '../organisations.module.js';
import { aTypedClaim, loadTowns, somebody } from './a-claim.js';
import { ClaimOrganisation } from './claim-organisation.js';
import { DecideClaim } from './decide-claim.js';
import { KeepMailDomains } from './keep-mail-domains.js';

let api: TestApi;
let claim: ClaimOrganisation;

beforeAll(async () => {
  api = await createTestApi({
    modules: [IdentityModule, MunicipalitiesModule, OrganisationsModule],
    work: false,
  });
  await loadTowns(api, {
    '99101001': 'Wattenau',
    '99101002': 'Muschelsiel',
    '99101003': 'Robbensiel',
    '99101004': 'Reetfleth',
  });
  await api.database.execute(
    `update municipalities.municipality set valid_to = '2026-01-01', successor_ags = '99101001' where ags = '99101004'`,
  );
  claim = api.get(ClaimOrganisation);
});
afterAll(() => api.stop());

async function problemsOf(work: Promise<unknown>): Promise<unknown> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof ProblemsError ? error.problems : error;
}

const rolesIn = (organisationId: string) =>
  api.database.query<{ role: string }>('select role from identity.membership where organisation_id = $1', [
    organisationId,
  ]);
const verifiedAt = async (organisationId: string) =>
  (
    await api.database.query<{ verified: boolean }>(
      'select verified_at is not null as verified from identity.organisation where id = $1',
      [organisationId],
    )
  )[0]?.verified;
const eventsOf = async (organisationId: string) =>
  (
    await api.database.query<{ type: string }>(
      'select type from platform.event where subject_id = $1 order by occurred_at, id',
      [organisationId],
    )
  ).map(({ type }) => type);

describe('claiming an organisation', () => {
  it('founds it unverified, makes the claimant its admin and tells them by mail', async () => {
    const actor = await somebody(api, 'jana@wattenau.example');
    const { organisationId, status } = await claim.run(actor, aTypedClaim());
    expect(status).toBe('claimed');
    expect(await rolesIn(organisationId)).toEqual([{ role: 'admin' }]);
    expect(await verifiedAt(organisationId)).toBe(false);
    expect(await eventsOf(organisationId)).toEqual([
      'organisation.founded',
      'membership.added',
      'organisation.claimed',
    ]);
    const mails = await api.database.query<{ subject: string }>(
      `select subject from platform.mail where recipient = 'jana@wattenau.example'`,
    );
    expect(mails).toEqual([{ subject: 'Anmeldung von Stadt Wattenau ist eingegangen' }]);
  });

  it('is refused for one that is there already, and says which', async () => {
    const late = await somebody(api, 'late@wattenau.example');
    expect(await problemsOf(claim.run(late, aTypedClaim()))).toMatchObject([
      { code: 'ORGANISATION_TAKEN', path: 'ags', params: { name: 'Stadt Wattenau' } },
    ]);
  });

  it('is won by one of two who are as quick as each other', async () => {
    const [one, other] = [await somebody(api, 'one@x.example'), await somebody(api, 'other@x.example')];
    const typed = aTypedClaim({ name: 'Stadt Robbensiel', ags: '99101003' });
    const results = await Promise.all([one, other].map((actor) => problemsOf(claim.run(actor, typed))));
    expect(results.filter((result) => result === null)).toHaveLength(1);
  });

  it.each([
    ['unknown', '99101999', { code: 'AGS_UNKNOWN' }],
    ['former, with its successor', '99101004', { code: 'AGS_MERGED', params: { successor: '99101001' } }],
  ])('is refused for a municipality key that is %s', async (_case, ags, problem) => {
    const actor = await somebody(api, `${ags}@x.example`);
    expect(await problemsOf(claim.run(actor, aTypedClaim({ ags })))).toMatchObject([problem]);
  });

  it('is refused for somebody who is not shown to own their address, even at the official domain', async () => {
    const actor = await somebody(api, 'nobody@muschelsiel.example', { proven: false });
    const typed = aTypedClaim({ name: 'Stadt Muschelsiel', ags: '99101002' });
    expect(await problemsOf(claim.run(actor, typed))).toMatchObject([{ code: 'MAIL_NOT_PROVEN' }]);
  });

  it('is verified at once from the official domain that editors listed for that key', async () => {
    const editor = await somebody(api, 'editor@x.example', { networkRoles: ['editor'] });
    const entry = {
      domain: 'muschelsiel.example',
      ags: '99101002',
      source: 'Impressum',
      checkedOn: '2026-11-01',
    };
    await api.get(KeepMailDomains).add(editor, mailDomainInput.parse(entry));
    const actor = await somebody(api, 'amt@muschelsiel.example');
    const typed = aTypedClaim({ name: 'Stadt Muschelsiel', ags: '99101002' });
    const { organisationId, status } = await claim.run(actor, typed);
    expect([status, await verifiedAt(organisationId)]).toEqual(['verified', true]);
    expect((await eventsOf(organisationId)).slice(-2)).toEqual([
      'organisation.claimed',
      'organisation.verified',
    ]);
  });

  it('knows a Kreis by its key, once', async () => {
    const actor = await somebody(api, 'kreis@x.example');
    const typed = aTypedClaim({
      kind: 'district',
      ags: null,
      districtKey: '99101',
      name: 'Landkreis Wattland',
    });
    expect(await claim.run(actor, typed)).toMatchObject({ districtKey: '99101', status: 'claimed' });
    const again = aTypedClaim({ kind: 'district', ags: null, districtKey: '99101', name: 'Kreis Wattland' });
    expect(await problemsOf(claim.run(actor, again))).toMatchObject([{ code: 'ORGANISATION_TAKEN' }]);
    const unknown = aTypedClaim({
      kind: 'district',
      ags: null,
      districtKey: '99109',
      name: 'Landkreis Nirgends',
    });
    expect(await problemsOf(claim.run(actor, unknown))).toMatchObject([{ code: 'DISTRICT_UNKNOWN' }]);
  });

  it('gives a company the two roles it may have, and the database no third', async () => {
    const actor = await somebody(api, 'firma@x.example');
    const typed = aTypedClaim({ kind: 'company', ags: null, name: 'Beispiel Rechenwerk GmbH' });
    const { organisationId } = await claim.run(actor, typed);
    expect(await rolesIn(organisationId)).toEqual([{ role: 'admin' }]);
    const insert = api.database.execute(
      `insert into identity.membership (account_id, organisation_id, role, created_at) values ($1, $2, 'author', now())`,
      [actor.accountId, organisationId],
    );
    await expect(insert).rejects.toThrow('a company has no role author');
  });

  it('is open to the next one after a rejection, and leaves the former claimant no role', async () => {
    const editor = await somebody(api, 'second.editor@x.example', { networkRoles: ['editor'] });
    const [first] = await api.database.query<{ id: string; organisationId: string; version: number }>(
      `select c.id, c.organisation_id as "organisationId", c.version from organisations.claim c
       join identity.organisation o on o.id = c.organisation_id where o.ags = '99101001'`,
    );
    const verdict = {
      claimId: first?.id ?? '',
      expectedVersion: 1,
      reason: 'Rückruf ergab: unbekannt',
      evidence: '',
    };
    await api.get(DecideClaim).run(editor, verdict, 'rejected');
    expect(await rolesIn(first?.organisationId ?? '')).toEqual([]);
    const true_ = await somebody(api, 'rathaus@wattenau.example');
    const next = await claim.run(true_, aTypedClaim({ mailbox: 'stadt@wattenau.example' }));
    expect(next.organisationId).toBe(first?.organisationId);
    expect(await rolesIn(next.organisationId)).toEqual([{ role: 'admin' }]);
  });
});
