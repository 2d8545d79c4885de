import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ConsortiaModule } from '@allmende/consortia-api';
import { FundingModule } from '@allmende/funding-api';
import { IdentityModule, RegisterAccount } from '@allmende/identity-api';
import { createTestApi, type TestApi } from '@allmende/platform-testing';
import { NotificationsModule } from '../index.js';
import { RecipientAccounts } from './recipient.repository.js';

describe('the accounts that a notice reaches', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await createTestApi({
      modules: [IdentityModule, ConsortiaModule, FundingModule, NotificationsModule],
      work: false,
    });
  });
  afterAll(() => api?.stop());

  it('are the editors of the network, except the one who caused it', async () => {
    const ids: string[] = [];
    for (const name of ['eins', 'zwei', 'drei']) {
      const account = { email: `${name}@netz.example`, password: 'Musterland-Probe-2026', displayName: name };
      ids.push((await api.get(RegisterAccount).run({ ...account, demo: true })).id);
    }
    const [one = '', other = '', monitor = ''] = ids;
    await api.database.execute(
      `insert into identity.network_role (account_id, role, created_at)
       values ($1, 'editor', now()), ($2, 'editor', now()), ($3, 'monitor', now())`,
      [one, other, monitor],
    );
    const to = { organisationIds: [], roles: [], networkRoles: ['editor'] as const };
    const recipients = api.get(RecipientAccounts);
    expect(await recipients.unscoped(to, null)).toEqual([one, other].sort());
    expect(await recipients.unscoped(to, one)).toEqual([other]);
  });
});
