import { type GateDecision, type GateFacts, writeDecision } from '@allmende/gate-core';
import { someInputs } from '@allmende/gate-core/samples';
import { createTestDatabase } from '@allmende/platform-testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { replayForm, runReplay } from './run-replay.js';

const id = (at: number) => `01900000-0000-7000-8000-${String(at).padStart(12, '0')}`;
const now = new Date('2026-11-27T10:00:00.123Z');

const facts: GateFacts = {
  inputs: someInputs({ personalData: 'yes' }),
  records: [
    {
      ...{ id: id(90), type: 'responsibility_matrix', status: 'met', validUntil: '2027-11-01' },
      ...{ acceptedAt: '2026-11-01T10:00:00.000Z', releasedTo: null },
    },
    {
      ...{ id: id(91), type: 'dpia', status: 'draft', validUntil: null, acceptedAt: null, releasedTo: null },
    },
  ],
  override: null,
  version: null,
  milestones: { edition: '10', dates: {} },
  today: '2026-11-27',
};

const suspension = (at: number): GateDecision =>
  writeDecision({
    use: { projectId: id(70), organisationId: id(80) },
    ...{ occasion: 'suspension', to: 'operation', cause: 'record', facts },
    ...{ accountId: null, newId: id(at), now },
  });

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let client: Client;

beforeAll(async () => {
  database = await createTestDatabase();
  client = new Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client?.end();
  await database?.drop();
});

/** As somebody with the password of the database could, past the trigger. */
async function plant(sql: string): Promise<void> {
  await client.query(`set session_replication_role = replica; ${sql}; set session_replication_role = origin`);
}

beforeEach(async () => {
  await plant('delete from gate.decision');
  for (const at of [1, 2, 3]) {
    const { to, milestonesEdition, decidedAt, ...decision } = suspension(at);
    await client.query(
      `insert into gate.decision (id, project_id, organisation_id, occasion, step, cause, rule_set, milestones_edition,
         snapshot, outcome, decided_by, decided_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        ...[decision.id, decision.projectId, decision.organisationId, decision.occasion, to, decision.cause],
        ...[decision.ruleSet, milestonesEdition, decision.snapshot, decision.outcome, null, decidedAt],
      ],
    );
  }
});

const second = `where id = '${id(2)}'`;
const json = async () => {
  const { output, exitCode } = await runReplay(database.url, 'json');
  expect(output).toMatch(/^[^\n]+\n$/u);
  const { found, ...rest } = JSON.parse(output);
  return { exitCode, found, rest };
};

describe('npm run gate:replay', () => {
  it('finds nothing where nobody altered anything', async () => {
    expect(await json()).toEqual({
      ...{ exitCode: 0, found: [], rest: { holds: true, decisions: 3, differing: 0 } },
    });
    const { output } = await runReplay(database.url, 'de');
    expect(output).toBe('3 Entscheidungen nachgerechnet, 0 weichen ab\n');
  });

  it.each([
    ['an outcome', `set outcome = jsonb_set(outcome, '{allowed}', 'true')`, 'allowed'],
    ['an outcome that got more to say', `set outcome = outcome || '{"note": "ok"}'`, 'note'],
    [
      'a record that counts',
      `set snapshot = jsonb_set(snapshot, '{facts,records,1,status}', '"met"')`,
      'open',
    ],
    ['an answer', `set snapshot = jsonb_set(snapshot, '{facts,inputs,personalData}', '"no"')`, 'open'],
    ['a date behind which nothing hangs', `set decided_at = decided_at - interval '1 year'`, 'seal'],
    ['a name in the snapshot', `set snapshot = jsonb_set(snapshot, '{facts,records,0,id}', '"x"')`, 'seal'],
    ['the edition of the dates', `set milestones_edition = '11'`, 'milestonesEdition'],
    ['the edition of the rules', `set rule_set = '2020-01'`, 'ruleSet'],
    ['the edition of the rules to a word of the language', `set rule_set = 'toString'`, 'ruleSet'],
    ['what it was', `set occasion = 'entry', cause = null`, 'occasion'],
    ['a snapshot that is none any more', `set snapshot = '[]'`, 'snapshot'],
    ['an outcome that is none any more', `set outcome = 'null'`, 'snapshot'],
  ])('names the one decision of which somebody altered %s', async (_what, change, field) => {
    await plant(`update gate.decision ${change} ${second}`);
    const { exitCode, found, rest } = await json();
    expect(rest).toEqual({ holds: false, decisions: 3, differing: 1 });
    expect(exitCode).toBe(1);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ id: id(2), organisationId: id(80) });
    const fields = found[0].differences.map((difference: { field: string }) => difference.field);
    expect(fields).toContain(field);
    expect(fields).toContain('seal');
  });

  it('tells an auditor which decision it is, what was stored and what comes out now', async () => {
    await plant(`update gate.decision set outcome = jsonb_set(outcome, '{riskClass}', '"high"') ${second}`);
    const { output, exitCode } = await runReplay(database.url, 'de');
    expect(exitCode).toBe(1);
    expect(output.split('\n')).toEqual([
      `Entscheidung ${id(2)} vom 2026-11-27T10:00:00.123Z: Aussetzung Betrieb (${suspension(2).ruleSet})`,
      `  Nutzung: ${id(70)} (nicht mehr vorhanden), ${id(80)} (nicht mehr vorhanden)`,
      '  riskClass: gespeichert "high", jetzt berechnet "minimal"',
      expect.stringMatching(/^ {2}seal: gespeichert [0-9a-f]{64}, jetzt berechnet [0-9a-f]{64}$/u),
      '3 Entscheidungen nachgerechnet, 1 weichen ab',
      '',
    ]);
    expect((await runReplay(database.url, 'en')).output).toContain('stored "high", computed now "minimal"');
  });

  it.each([
    ['', 'de'],
    ['--lang en', 'en'],
    ['--json', 'json'],
    ['--lang en --json', 'json'],
    ['--jsno', null],
    ['--lang fr', null],
  ])('understands %j as %s', (words, form) => {
    expect(replayForm(words.split(' ').filter((word) => word !== ''))).toBe(form);
  });
});
