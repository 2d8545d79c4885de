import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { IdentityModule } from '@allmende/identity-api';
import { MunicipalitiesModule } from '@allmende/municipalities-api';
import { CLAIM_RULES } from '@allmende/organisations-core';
import { Clock, PUBLIC_WAYS } from '@allmende/platform-api';
import type { Actor, FilePurpose } from '@allmende/platform-core';
import { createTestApi, type TestApi } from '@allmende/platform-testing';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { OrganisationsModule } from '../organisations.module.js';
import { aTypedClaim, somebody } from './a-claim.js';
import { CheckImprint } from './check-imprint.js';
import { ClaimOrganisation } from './claim-organisation.js';
import { DecideClaim } from './decide-claim.js';
import { ForgetClaimPapers } from './forget-claim-papers.js';

type Somebody = Awaited<ReturnType<typeof somebody>>;

let api: TestApi;
let editor: Somebody;
let count = 0;

beforeAll(async () => {
  api = await createTestApi({
    modules: [IdentityModule, MunicipalitiesModule, OrganisationsModule],
    work: false,
  });
  editor = await somebody(api, 'editor@x.example', { networkRoles: ['editor'] });
});
afterAll(() => api.stop());
afterEach(() => {
  Reflect.deleteProperty(api.get(Clock), 'now');
});

const PDF = '%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n';

const known = (actor: Actor) => ({ 'x-test-actor': encodeURIComponent(JSON.stringify(actor)) });

async function bringIn(by: Actor, purpose: FilePurpose = 'proof'): Promise<{ id: string }> {
  const lines = [
    '--edge',
    'content-disposition: form-data; name="file"; filename="Vollmacht.pdf"',
    'content-type: application/pdf',
    ...['', PDF, '--edge--', ''],
  ];
  const answer = await api.app.inject({
    method: 'POST',
    url: `/files?purpose=${purpose}`,
    headers: { ...known(by), 'content-type': 'multipart/form-data; boundary=edge' },
    payload: lines.join('\r\n'),
  });
  return answer.json();
}

async function aClaimant(): Promise<Somebody> {
  count += 1;
  return somebody(api, `person${count}@x.example`);
}

const anAssociation = (changes: Record<string, unknown> = {}) =>
  aTypedClaim({ kind: 'association', ags: null, name: `Verband ${count}`, ...changes });

async function aClaimWith(changes: (by: Somebody) => Promise<Record<string, unknown>>) {
  const claimant = await aClaimant();
  const typed = anAssociation(await changes(claimant));
  return { claimant, claim: await api.get(ClaimOrganisation).run(claimant, typed) };
}

async function answerTo(actor: Actor, fileId: string | null): Promise<number> {
  const url = `/files/${fileId}`;
  return (await api.app.inject({ method: 'GET', url, headers: known(actor) })).statusCode;
}

describe('a document handed in with a claim', () => {
  const EVIDENCE = `query ($id: ID!) { organisationClaim(id: $id) { evidence { proof { id name size } } } }`;

  it('is seen by editors, by administrators and by who handed it in, and is not there for others', async () => {
    const { claimant, claim } = await aClaimWith(async (by) => ({ proofFileId: (await bringIn(by)).id }));
    const proof = claim.proofFileId ?? '';
    const administrator = await somebody(api, `admin${count}@x.example`, { networkRoles: ['administrator'] });
    const monitor = await somebody(api, `monitor${count}@x.example`, { networkRoles: ['monitor'] });
    for (const actor of [editor, administrator, claimant]) expect(await answerTo(actor, proof)).toBe(200);
    for (const actor of [monitor, await aClaimant()]) expect(await answerTo(actor, proof)).toBe(404);
    expect(await answerTo(monitor, '01900000-0000-7000-8000-00000000dead')).toBe(404);
    const answer = await api.query(EVIDENCE, { id: claim.id }, { as: editor });
    expect(answer.data['organisationClaim'].evidence.proof).toEqual({
      id: proof,
      name: 'Vollmacht.pdf',
      size: PDF.length,
    });
  });

  const CLAIM = `mutation ($input: ClaimOrganisationInput!) {
    claimOrganisation(input: $input) { problems { code path } } }`;

  it.each([
    ['somebody else brought in', async () => (await bringIn(editor)).id],
    ['was brought in for something else', async (by: Somebody) => (await bringIn(by, 'attachment')).id],
    ['never was', async () => '01900000-0000-7000-8000-00000000dead'],
    ['is no id', async () => "' or 1=1"],
  ])('is refused when it %s, and nothing is claimed', async (_, file) => {
    const claimant = await aClaimant();
    const typed = anAssociation({ proofFileId: null });
    const input = { ...typed, proofFileId: await file(claimant) };
    const answer = await api.query(CLAIM, { input }, { as: claimant });
    expect(answer.data['claimOrganisation'].problems).toEqual([
      { code: 'FILE_UNKNOWN', path: 'proofFileId' },
    ]);
    const rows = await api.database.query('select 1 from identity.organisation where name = $1', [
      typed.name,
    ]);
    expect(rows).toEqual([]);
  });
});

describe('what has served', () => {
  const later = (days: number) => {
    const at = new Date(Date.now() + days * 86_400_000);
    api.get(Clock).now = () => at;
  };
  const reject = (claimId: string) =>
    api
      .get(DecideClaim)
      .run(
        editor,
        { claimId, expectedVersion: 1, reason: 'Frau X ist unbekannt', evidence: 'Anruf' },
        'rejected',
      );

  it('goes: the document 90 days after the decision, not before and not while the claim waits', async () => {
    const decided = await aClaimWith(async (by) => ({ proofFileId: (await bringIn(by)).id }));
    const waiting = await aClaimWith(async (by) => ({ proofFileId: (await bringIn(by)).id }));
    await reject(decided.claim.id);
    later(CLAIM_RULES.papersKeptDays - 1);
    await api.get(ForgetClaimPapers).run();
    expect(await answerTo(editor, decided.claim.proofFileId)).toBe(200);
    later(CLAIM_RULES.papersKeptDays + 1);
    await api.get(ForgetClaimPapers).run();
    await api.get(ForgetClaimPapers).run();
    expect(await answerTo(editor, decided.claim.proofFileId)).toBe(404);
    expect(await answerTo(editor, waiting.claim.proofFileId)).toBe(200);
  });

  it('goes: words and people of a rejected claim after a year, so that only the rejection is left', async () => {
    const { claim } = await aClaimWith(async () => ({
      statement: 'Ich bin Frau X',
      imprintUrl: 'verband.example/impressum',
    }));
    await reject(claim.id);
    const left = async () =>
      api.database.query(
        `select c.status, c.statement, c.imprint_url as url, c.claimant_id is null as nobody,
                string_agg(s.reason || s.evidence, '' order by s.id) as words, count(s.account_id)::int as people
         from organisations.claim c join organisations.claim_step s on s.claim_id = c.id
         where c.id = $1 group by c.id`,
        [claim.id],
      );
    later(CLAIM_RULES.rejectedKeptDays - 1);
    await api.get(ForgetClaimPapers).run();
    expect(await left()).toMatchObject([{ statement: 'Ich bin Frau X', nobody: false, people: 2 }]);
    later(CLAIM_RULES.rejectedKeptDays + 1);
    await api.get(ForgetClaimPapers).run();
    expect(await left()).toEqual([
      { status: 'rejected', statement: '', url: null, nobody: true, words: '', people: 0 },
    ]);
  });
});

describe('the imprint of an organisation', () => {
  const CHECK = `mutation ($id: ID!) { checkImprint(input: { claimId: $id }) {
    imprint { host title mailDomain namesMailDomain } problems { code path params { name value } } } }`;
  let server: Server;
  let port: number;

  beforeAll(async () => {
    const page: RequestListener = (_, answer) =>
      answer
        .writeHead(200, { 'content-type': 'text/html' })
        .end(Buffer.from('<title>Impressum Gemeinde Süd</title> post@wattenau.example', 'latin1'));
    server = createServer(page);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    port = (server.address() as AddressInfo).port;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));
  afterEach(() => {
    api.get(CheckImprint).ways = PUBLIC_WAYS;
  });

  const check = async (id: string, as: Somebody = editor) => {
    const answer = await api.query(CHECK, { id }, { as });
    return answer.errors?.[0]?.extensions?.['code'] ?? answer.data['checkImprint'];
  };
  const named = async (url: string) => {
    const { claim, claimant } = await aClaimWith(async () => ({
      imprintUrl: 'https://verband.example/',
      mailbox: 'post@wattenau.example',
    }));
    await api.database.execute('update organisations.claim set imprint_url = $2 where id = $1', [
      claim.id,
      url,
    ]);
    return { id: claim.id, claimant };
  };

  it('is read for editors alone: title, site, and whether the claimed mail domain stands there', async () => {
    api.get(CheckImprint).ways = {
      resolve: async () => ['127.0.0.1'],
      isAllowed: () => true,
      ports: [port],
    };
    const { id, claimant } = await named(`http://www.wattenau.example:${port}/impressum`);
    expect(await check(id)).toEqual({
      imprint: {
        host: 'www.wattenau.example',
        title: 'Impressum Gemeinde Süd',
        mailDomain: 'wattenau.example',
        namesMailDomain: true,
      },
      problems: [],
    });
    expect(await check(id, claimant)).toBe('FORBIDDEN');
  });

  it.each([
    ['the data of a cloud machine', 'http://169.254.169.254/latest/meta-data/'],
    ['this machine', 'http://127.0.0.1/'],
    ['a private network', 'http://10.0.0.1/'],
    ['this machine in the newer spelling', 'http://[::1]/'],
    ['a name that leads here', 'http://localhost/'],
  ])('is never %s', async (_, url) => {
    const { problems } = await check((await named(url)).id);
    expect(problems).toMatchObject([{ code: 'ADDRESS_NOT_ALLOWED', path: 'imprintUrl' }]);
  });

  it('cannot be read where none was named', async () => {
    const { claim } = await aClaimWith(async () => ({}));
    expect((await check(claim.id)).problems).toMatchObject([{ code: 'IMPRINT_MISSING' }]);
  });
});
