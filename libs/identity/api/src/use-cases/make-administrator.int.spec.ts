import { createTestApi, type TestApi } from '@allmende/platform-testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { IdentityModule } from '../identity.module.js';
import { MakeAdministrator } from './make-administrator.js';
import { RegisterAccount } from './register-account.js';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({
    modules: [IdentityModule],
    work: false,
    config: { PUBLIC_URL: 'https://netz.example' },
  });
});
afterAll(() => api?.stop());

const PASSWORD = 'ein ganz neues Passwort fürs Netz';
const make = (email: string, more: { wantsLink?: boolean } = {}) =>
  api.get(MakeAdministrator).run({ email, wantsLink: false, ...more });
const rolesOf = (email: string) =>
  api.database.query(
    `select r.role from identity.network_role r join identity.account a on a.id = r.account_id where a.email = $1`,
    [email],
  );

describe('The first administrator', () => {
  it('gets an account and a link to choose a password, which then opens it', async () => {
    const made = await make('betrieb@netz.example');
    expect(made).toMatchObject({ isNew: true, wasAdministrator: false });
    const link = new URL(made.link ?? '');
    expect([link.origin, link.pathname]).toEqual(['https://netz.example', '/passwort-neu']);
    expect(await rolesOf('betrieb@netz.example')).toEqual([{ role: 'administrator' }]);
    const document = `mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { problems { code } } }`;
    const input = { token: link.searchParams.get('link'), newPassword: PASSWORD };
    const reset = await api.query(document, { input });
    expect([reset.errors, reset.data?.['resetPassword']]).toEqual([undefined, { problems: [] }]);
    const signIn = `mutation ($input: SignInInput!) { signIn(input: $input) { problems { code } } }`;
    const entered = await api.query(signIn, { input: { email: 'betrieb@netz.example', password: PASSWORD } });
    expect(entered.data['signIn']).toEqual({ problems: [] });
    expect((await api.query(document, { input })).data['resetPassword'].problems).toEqual([
      { code: 'LINK_NOT_VALID' },
    ]);
  });

  it('may be somebody who is here already, and is told once', async () => {
    await api
      .get(RegisterAccount)
      .run({ email: 'Anna@netz.example', displayName: 'Anna', password: PASSWORD });
    expect(await make('anna@netz.example')).toMatchObject({
      isNew: false,
      wasAdministrator: false,
      link: null,
    });
    expect(await make('anna@netz.example')).toMatchObject({
      isNew: false,
      wasAdministrator: true,
      link: null,
    });
    expect((await make('anna@netz.example', { wantsLink: true })).link).toContain('/passwort-neu?link=');
    const events = await api.database.query(
      `select 1 from platform.event e join identity.account a on a.id::text = e.subject_id::text
       where a.email = 'anna@netz.example' and e.type = 'network_role.granted'`,
    );
    expect(events).toHaveLength(1);
  });

  it('is no address that is none, and never an invented person', async () => {
    await expect(make('kein mail')).rejects.toThrow('EMAIL_INVALID');
    await api
      .get(RegisterAccount)
      .run({ email: 'demo@netz.example', displayName: 'D', password: PASSWORD, demo: true });
    await expect(make('demo@netz.example')).rejects.toThrow('DEMO_ACCOUNT');
    expect(await rolesOf('demo@netz.example')).toEqual([]);
  });
});
