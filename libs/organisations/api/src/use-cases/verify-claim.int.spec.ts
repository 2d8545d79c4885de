import { IdentityModule } from '@allmende/identity-api';
import { MunicipalitiesModule } from '@allmende/municipalities-api';
import { type Claim, LETTER_RULES } from '@allmende/organisations-core';
import { Clock } from '@allmende/platform-api';
import { createTestApi, type TestApi } from '@allmende/platform-testing';
import type { Actor } from '@allmende/platform-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { OrganisationsModule } from '../organisations.module.js';
import { asMember, aTypedClaim, loadTowns, somebody } from './a-claim.js';
import { ClaimOrganisation } from './claim-organisation.js';

let api: TestApi;
let editor: Actor;
let other: Actor;
let counter = 0;

const NAMES = Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`991010${10 + n}`, `Ort ${n}`]));

beforeAll(async () => {
  api = await createTestApi({
    modules: [IdentityModule, MunicipalitiesModule, OrganisationsModule],
    work: false,
  });
  await loadTowns(api, NAMES);
  editor = await somebody(api, 'editor@x.example', { networkRoles: ['editor'] });
  other = await somebody(api, 'other@x.example', { networkRoles: ['editor'] });
});
afterAll(() => api.stop());
afterEach(() => {
  // The fixed time of a test hides the method of the class; without it the clock runs again.
  Reflect.deleteProperty(api.get(Clock), 'now');
});

let claim: Claim;
let admin: Actor;

beforeEach(async () => {
  counter += 1;
  const ags = `991010${10 + counter}`;
  const claimant = await somebody(api, `person${counter}@x.example`);
  claim = await api.get(ClaimOrganisation).run(claimant, aTypedClaim({ ags, name: `Stadt Ort ${counter}` }));
  admin = asMember(claimant, claim.organisationId);
});

const DECIDE = (name: string) => `mutation($input: DecideClaimInput!) {
  ${name}(input: $input) { claim { status version steps { status means reason evidence } } problems { code path } }
}`;
const CONFIRM = `mutation($input: ConfirmLetterCodeInput!) {
  confirmLetterCode(input: $input) { claim { status } problems { code path } }
}`;
const ORDER = `mutation($input: OrderVerificationLetterInput!) {
  orderVerificationLetter(input: $input) { code letter { id attemptsLeft expiresAt address } problems { code } }
}`;

const decide = (name: string, as: Actor, changes: Record<string, unknown> = {}) =>
  api.query(
    DECIDE(name),
    { input: { claimId: claim.id, expectedVersion: 1, reason: 'Rückruf', ...changes } },
    { as },
  );
const confirm = async (code: string, as: Actor = admin) => {
  const answer = await api.query(CONFIRM, { input: { organisationId: claim.organisationId, code } }, { as });
  if (answer.errors !== undefined) return answer.errors[0]?.extensions?.['code'];
  const { claim: confirmed, problems } = answer.data['confirmLetterCode'];
  return problems[0]?.code ?? confirmed?.status;
};
const order = async (): Promise<string> => {
  const input = { claimId: claim.id, address: 'Stadt Ort\nRathausplatz 1\n00100 Ort' };
  return (await api.query(ORDER, { input }, { as: editor })).data['orderVerificationLetter'].code as string;
};
const isVerified = async () => {
  const rows = await api.database.query<{ verified: boolean }>(
    'select verified_at is not null as verified from identity.organisation where id = $1',
    [claim.organisationId],
  );
  return rows[0]?.verified;
};

/** A code that is well formed and not the right one. */
function wrong(code: string): string {
  return code === '0000-0000-0000' ? '1111-1111-1111' : '0000-0000-0000';
}

describe('verifying by hand', () => {
  it('needs an editor who proved a moment ago who they are', async () => {
    const stale = { ...editor, proof: { ...editor.proof, confirmedAt: new Date(0) } } as Actor;
    expect((await decide('verifyOrganisation', stale)).errors?.[0]?.extensions?.['code']).toBe(
      'CONFIRMATION_NEEDED',
    );
    expect((await decide('verifyOrganisation', admin)).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    expect(await isVerified()).toBe(false);
  });

  it('keeps reason and evidence for editors and verifies the organisation', async () => {
    const answer = await decide('verifyOrganisation', editor, { evidence: 'Telefonbuch' });
    expect(answer.data['verifyOrganisation']).toMatchObject({
      claim: {
        status: 'verified',
        version: 2,
        steps: [
          { status: 'claimed', means: null },
          { status: 'verified', means: 'editor', reason: 'Rückruf', evidence: 'Telefonbuch' },
        ],
      },
      problems: [],
    });
    expect(await isVerified()).toBe(true);
    const query = `query($id: ID!) { claimOfOrganisation(organisationId: $id) { steps { reason evidence } evidence { registerName } } }`;
    const own = await api.query(query, { id: claim.organisationId }, { as: admin });
    expect(own.data['claimOfOrganisation']).toEqual({
      steps: [
        { reason: '', evidence: null },
        { reason: '', evidence: null },
      ],
      evidence: null,
    });
  });

  it('by two editors at once is decided once', async () => {
    const answers = await Promise.all([
      decide('verifyOrganisation', editor),
      decide('rejectClaim', other, { reason: 'unbekannt' }),
    ]);
    const codes = answers.flatMap(({ data }) => Object.values(data).flatMap(({ problems }) => problems));
    expect(codes).toEqual([{ code: 'STALE_VERSION', path: '' }]);
  });

  it('asks for a reason', async () => {
    const answer = await decide('rejectClaim', editor, { reason: ' ' });
    expect(answer.data['rejectClaim'].problems).toEqual([{ code: 'REASON_MISSING', path: 'reason' }]);
  });

  it('is taken back with a reason that the claimant reads, and may be given again', async () => {
    await decide('verifyOrganisation', editor);
    const withdrawn = await decide('withdrawVerification', other, {
      expectedVersion: 2,
      reason: 'Domain verfallen',
    });
    expect(withdrawn.data['withdrawVerification'].claim.status).toBe('withdrawn');
    expect(await isVerified()).toBe(false);
    const mails = await api.database.query<{ text: string }>(
      `select text from platform.mail where recipient = $1 and subject like 'Bestätigung von%'`,
      [`person${counter}@x.example`],
    );
    expect(mails[0]?.text).toContain('Begründung: Domain verfallen');
    const again = await decide('verifyOrganisation', editor, { expectedVersion: 3 });
    expect(again.data['verifyOrganisation'].claim.status).toBe('verified');
  });
});

describe('verifying by letter', () => {
  it('takes the code however it is typed, once', async () => {
    const code = await order();
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
    expect(await confirm(code.toLowerCase().replaceAll('-', ' '))).toBe('verified');
    expect(await isVerified()).toBe(true);
    expect(await confirm(code)).toBe('LETTER_CODE_REFUSED');
  });

  it('keeps the hash of the code and not the code', async () => {
    const code = (await order()).replaceAll('-', '');
    const [found] = await api.database.query<{ leaks: string }>(
      `select ((select count(*) from organisations.letter l where l::text ilike $1)
             + (select count(*) from platform.event e where e::text ilike $1)
             + (select count(*) from platform.mail m where m::text ilike $1))::text as leaks`,
      [`%${code}%`],
    );
    expect(found?.leaks).toBe('0');
  });

  it('says the same of a wrong, an expired and a used-up code, and counts each attempt', async () => {
    const code = await order();
    for (let attempt = 0; attempt < LETTER_RULES.attempts; attempt += 1)
      expect(await confirm(wrong(code))).toBe('LETTER_CODE_REFUSED');
    expect(await confirm(code)).toBe('LETTER_CODE_REFUSED');
    const next = await order();
    const later = new Date(Date.now() + LETTER_RULES.validDays * 86_400_000);
    api.get(Clock).now = () => later;
    expect(await confirm(next)).toBe('LETTER_CODE_REFUSED');
    expect(await isVerified()).toBe(false);
  });

  it('counts attempts that are sent all at once one by one', async () => {
    const code = await order();
    const answers = await Promise.all(Array.from({ length: 9 }, () => confirm(wrong(code))));
    expect(new Set(answers)).toEqual(new Set(['LETTER_CODE_REFUSED']));
    const rows = await api.database.query('select attempts from organisations.letter where claim_id = $1', [
      claim.id,
    ]);
    expect(rows).toEqual([{ attempts: LETTER_RULES.attempts }]);
  });

  it('tells a slip of the pen without costing an attempt', async () => {
    const code = await order();
    const slip = code.slice(0, -1) + (code.endsWith('0') ? '1' : '0');
    expect(await confirm(slip)).toBe('LETTER_CODE_MISTYPED');
    const rows = await api.database.query('select attempts from organisations.letter where claim_id = $1', [
      claim.id,
    ]);
    expect(rows).toEqual([{ attempts: 0 }]);
  });

  it('makes the letter before worthless when a new one is ordered', async () => {
    const first = await order();
    const second = await order();
    expect(await confirm(first)).toBe('LETTER_CODE_REFUSED');
    expect(await confirm(second)).toBe('verified');
  });

  it('is for admins of that organisation only, and ordering for editors only', async () => {
    const code = await order();
    const stranger = asMember(admin, claim.id);
    expect(await confirm(code, stranger)).toBe('FORBIDDEN');
    const input = { claimId: claim.id, address: 'Rathaus' };
    const answer = await api.query(ORDER, { input }, { as: admin });
    expect(answer.errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });
});

describe('the queue', () => {
  it('has what waits, the oldest first, with what speaks for and against it', async () => {
    const query = `{ organisationClaims(first: 100) { totalCount nodes {
      id status organisation { name ags } evidence { claimant { email emailProven } registerName personalMailbox lookAlikes { name } provingDomain { domain } }
    } } }`;
    const answer = await api.query(query, {}, { as: editor });
    const { nodes, totalCount } = answer.data['organisationClaims'];
    expect(totalCount).toBe(nodes.length);
    expect(nodes.at(-1)).toMatchObject({
      id: claim.id,
      evidence: { claimant: { email: `person${counter}@x.example`, emailProven: true }, provingDomain: null },
    });
    expect((await api.query(query, {}, { as: admin })).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });

  it('flags names that a reader may confuse', async () => {
    const impostor = await somebody(api, 'impostor@x.example');
    const typed = aTypedClaim({ kind: 'company', ags: null, name: `Stadtverwaltung Ort ${counter}` });
    const { id } = await api.get(ClaimOrganisation).run(impostor, typed);
    const query = `query($id: ID!) { organisationClaim(id: $id) { evidence { lookAlikes { name } } } }`;
    const answer = await api.query(query, { id }, { as: editor });
    const names = answer.data['organisationClaim'].evidence.lookAlikes.map(
      ({ name }: { name: string }) => name,
    );
    expect(names).toContain(`Stadt Ort ${counter}`);
  });
});
