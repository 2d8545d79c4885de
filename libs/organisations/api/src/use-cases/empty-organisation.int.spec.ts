import type { Account } from '@allmende/identity-core';
import { AddMember, GrantNetworkRole } from '@allmende/identity-api';
import { MunicipalitiesModule } from '@allmende/municipalities-api';
import { createTestApi, type TestApi } from '@allmende/platform-testing';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { MembersBed, MODULES } from '../../test/members-bed.js';
import { aTypedClaim } from './a-claim.js';
import { ClaimOrganisation } from './claim-organisation.js';
import { DecideClaim } from './decide-claim.js';
import { InviteMember } from './invite-member.js';

let api: TestApi;
let bed: MembersBed;
let editor: Account;
let claimant: Account;
let author: Account;
let guest = '';
let office: { id: string; name: string; claimId: string };

beforeAll(async () => {
  api = await createTestApi({ modules: [...MODULES, MunicipalitiesModule] });
  bed = new MembersBed(api);
  editor = await bed.somebody('Edda Redaktion');
  await api.get(GrantNetworkRole).run({ accountId: editor.id, role: 'editor' });
});
beforeEach(async () => {
  claimant = await bed.somebody('Kai Anmelder');
  author = await bed.somebody('Armin Autor');
  const name = `Verein ${claimant.id}`;
  const typed = aTypedClaim({ kind: 'civil_society', ags: null, name });
  const claim = await api.get(ClaimOrganisation).run(await bed.actor(claimant), typed);
  const { id: claimId, organisationId } = claim;
  await api.get(AddMember).run({ accountId: author.id, organisationId, roles: ['author'] });
  guest = `${claimant.id}@gast.example`;
  const invitation = { organisationId, email: guest, roles: ['reader' as const], message: '' };
  await api.get(InviteMember).run(await bed.actor(claimant), { ...invitation, locale: 'de' });
  office = { id: organisationId, name, claimId };
});
afterAll(() => api.stop());

const eventsOf = () =>
  api.database.query<{ type: string; payload: Record<string, unknown> }>(
    'select type, payload from platform.event where subject_id = $1 order by occurred_at, id',
    [office.id],
  );

async function reject(): Promise<void> {
  const actor = { ...(await bed.actor(editor)), networkRoles: ['editor' as const] };
  const input = { claimId: office.claimId, expectedVersion: 1, reason: 'Niemand kennt sie', evidence: '' };
  await api.get(DecideClaim).run(actor, input, 'rejected');
  await bed.jobsDone();
}

it('ends every role with an event that says why, and every open invitation', async () => {
  await reject();
  const members = 'select 1 from identity.membership where organisation_id = $1';
  expect(await api.database.query(members, [office.id])).toEqual([]);
  const events = await eventsOf();
  expect(events.filter(({ type }) => type === 'membership.ended').map(({ payload }) => payload)).toEqual(
    expect.arrayContaining([
      { accountId: claimant.id, lost: 'admin', reason: 'claim_rejected' },
      { accountId: author.id, lost: 'author', reason: 'claim_rejected' },
    ]),
  );
  expect(events.map(({ type }) => type)).toContain('membership_invitation.withdrawn');
  const [invitation] = await api.database.query<{ status: string }>(
    'select status from organisations.membership_invitation where email = $1',
    [guest],
  );
  expect(invitation?.status).toBe('withdrawn');
});

it('tells the members, the claimant in one letter with the reason, and the editors that nobody is left', async () => {
  await reject();
  expect((await bed.lettersTo(author.email)).at(-1)?.subject).toBe(
    `Sie handeln nicht mehr für ${office.name}`,
  );
  const letters = await bed.lettersTo(claimant.email);
  expect(letters.filter(({ subject }) => subject.includes('nicht mehr'))).toEqual([]);
  expect(letters.at(-1)?.text).toContain('Niemand kennt sie');
  expect((await bed.lettersTo(editor.email)).at(-1)?.subject).toBe(`Verwaist: ${office.name}`);
  expect((await eventsOf()).map(({ type }) => type)).toContain('organisation.vacant');
});
