import { createTestApi, type TestApi } from '@allmende/platform-testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { IdentityModule } from '../identity.module.js';
import { AddMember } from './add-member.js';
import { FoundOrganisation } from './found-organisation.js';
import { GrantNetworkRole } from './grant-network-role.js';
import { OpenSession } from './open-session.js';
import { RegisterAccount } from './register-account.js';

const DEMO = '{ demoAccounts { email displayName function organisationName password } }';
const VIEWER = `{ viewer {
  accountId displayName email demo networkRoles
  memberships { organisationId organisationName organisationKind ags role verified }
} }`;

let api: TestApi;

beforeAll(async () => {
  api = await createTestApi({ modules: [IdentityModule] });
});
afterAll(() => api.stop());

describe('The people of the demo region', () => {
  it('are nobody in a system without it, and real people are never among them', async () => {
    const person = { email: 'echt@stadt.example', displayName: 'Echt', password: 'geheim und lang genug' };
    await api.get(RegisterAccount).run(person);
    expect((await api.query(DEMO)).data).toEqual({ demoAccounts: [] });
  });

  it('are shown to visitors with what one needs to act as them', async () => {
    const account = await api.get(RegisterAccount).run({
      email: 'mara@musterstadt.example',
      displayName: 'Mara Beispiel',
      jobTitle: 'Digitalbeauftragte',
      password: 'allmende-zum-ausprobieren',
      demo: true,
    });
    const organisation = await api.get(FoundOrganisation).run({
      kind: 'municipality',
      name: 'Stadt Musterstadt',
      ags: '99001001',
      verified: true,
      demo: true,
    });
    const roles = ['admin', 'author'] as const;
    await api
      .get(AddMember)
      .run({ accountId: account.id, organisationId: organisation.id, roles: [...roles] });
    await api.get(GrantNetworkRole).run({ accountId: account.id, role: 'programme_editor' });
    expect((await api.query(DEMO)).data['demoAccounts']).toEqual([
      {
        email: 'mara@musterstadt.example',
        displayName: 'Mara Beispiel',
        function: 'Digitalbeauftragte',
        organisationName: 'Stadt Musterstadt',
        password: 'allmende-zum-ausprobieren',
      },
    ]);
    const cookie = `__Host-allmende=${await api.get(OpenSession).run(account.id)}`;
    const membership = {
      organisationId: organisation.id,
      organisationName: 'Stadt Musterstadt',
      organisationKind: 'municipality',
      ags: '99001001',
      verified: true,
    };
    expect((await api.query(VIEWER, {}, { cookie })).data['viewer']).toEqual({
      accountId: account.id,
      displayName: 'Mara Beispiel',
      email: 'mara@musterstadt.example',
      demo: true,
      networkRoles: ['programme_editor'],
      memberships: roles.map((role) => ({ ...membership, role })),
    });
  });
});

describe('Registering', () => {
  it('keeps the password as an argon2id hash only', async () => {
    const person = {
      email: 'nur.hash@stadt.example',
      displayName: 'H',
      password: 'Dieser Satz bleibt geheim',
    };
    const { id } = await api.get(RegisterAccount).run(person);
    const rows = await api.database.query<{ hash: string; leaked: boolean }>(
      `select password_hash as hash, a::text like '%Dieser Satz%' as leaked from identity.account a where id = $1`,
      [id],
    );
    expect(rows).toEqual([
      { hash: expect.stringMatching(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/), leaked: false },
    ]);
  });

  it('takes an e-mail once, whatever its case', async () => {
    const person = { email: 'einmal@stadt.example', displayName: 'E', password: 'geheim und lang genug' };
    await api.get(RegisterAccount).run(person);
    const again = api.get(RegisterAccount).run({ ...person, email: 'Einmal@Stadt.example' });
    await expect(again).rejects.toMatchObject({ driverError: { constraint: 'uq_account_email' } });
  });

  it('refuses what is typed wrong before anything is stored', async () => {
    const typed = { email: 'kein Postfach', displayName: '', password: 'x' };
    await expect(api.get(RegisterAccount).run(typed)).rejects.toThrow(
      'EMAIL_INVALID email, REQUIRED displayName',
    );
  });

  it('lets one organisation act for a municipality', async () => {
    const town = { kind: 'municipality', name: 'Doppelt', ags: '99001099' } as const;
    await api.get(FoundOrganisation).run(town);
    const again = api.get(FoundOrganisation).run({ ...town, name: 'Noch einmal' });
    await expect(again).rejects.toMatchObject({ driverError: { constraint: 'uq_organisation_ags' } });
  });

  it('gives a role once however often it is added, and tells of it once', async () => {
    const { id: accountId } = await api
      .get(RegisterAccount)
      .run({ email: 'rolle@stadt.example', displayName: 'R', password: 'geheim und lang genug' });
    const { id: organisationId } = await api
      .get(FoundOrganisation)
      .run({ kind: 'research', name: 'Institut' });
    await api.get(AddMember).run({ accountId, organisationId, roles: ['reader'] });
    await api.get(AddMember).run({ accountId, organisationId, roles: ['reader', 'author'] });
    const events = await api.database.query<{ role: string }>(
      `select payload->>'role' as role from platform.event where subject_id = $1 and type = 'membership.added' order by id`,
      [organisationId],
    );
    expect(events.map(({ role }) => role)).toEqual(['reader', 'author']);
  });
});
