import { FoundOrganisation, IdentityModule } from '@allmende/identity-api';
import { Database, DomainEvents } from '@allmende/platform-api';
import { ANONYMOUS } from '@allmende/platform-core';
import { createTestApi, type TestApi } from '@allmende/platform-testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { OversightModule } from '../oversight.module.js';
import { CheckTrail } from './check-trail.js';
import { SealTrail } from './seal-trail.js';

let api: TestApi;

/** The last few lines, oldest first. */
async function lines(count: number): Promise<string[]> {
  const rows = await api.database.query<{ id: string }>(
    `select id from platform.event order by id desc limit ${count}`,
  );
  return rows.map(({ id }) => id).reverse();
}

/** Somebody with every right in the database, who switches the triggers off. */
async function past(sql: string, parameters: readonly unknown[] = []): Promise<void> {
  await api.database.transaction(async () => {
    await api.database.execute(`set local session_replication_role = replica`);
    expect(await api.database.execute(sql, parameters)).toBe(1);
  });
}

async function happen(count: number): Promise<void> {
  await api.get(Database).transaction(async () => {
    const events = Array.from({ length: count }, (_, index) => ({
      type: 'project.published',
      subjectId: `subject-${index}`,
      payload: { ags: '99001001', number: 1, half: 0.5, none: null, word: 'Straße "A"' },
    }));
    await api.get(DomainEvents).record(ANONYMOUS, events);
  });
}

const check = () => api.get(CheckTrail).run();

beforeAll(async () => {
  api = await createTestApi({ modules: [IdentityModule, OversightModule], work: false });
  await api.get(FoundOrganisation).run({ kind: 'provider', name: 'Rechenzentrum Musterland' });
});
afterAll(() => api.stop());

describe('the chain over the trail', () => {
  it('takes what was there before it and what comes after, without gaps', async () => {
    const first = await check();
    expect(first).toMatchObject({ findings: 0, waiting: 0 });
    await happen(2_500);
    expect(await api.get(SealTrail).run()).toBe(2_500);
    const second = await check();
    expect(second).toMatchObject({ events: first.events + 2_500, findings: 0, waiting: 0 });
    const [gaps] = await api.database.query<{ count: number }>(
      `select count(*)::int as count from (
         select sequence - lag(sequence, 1, 0) over (partition by day order by sequence) as step
         from oversight.sealed_event) steps where step <> 1`,
    );
    expect(gaps?.count).toBe(0);
  });

  it('grows once when two workers seal at the same time, and holds up no writer', async () => {
    await happen(20);
    const [left, right] = await Promise.all([api.get(SealTrail).run(), api.get(SealTrail).run(), happen(5)]);
    expect(left + right).toBeGreaterThanOrEqual(20);
    expect(await check()).toMatchObject({ findings: 0, waiting: 0 });
  });

  it('takes a line whose transaction ended after a later one was sealed', async () => {
    let finish = (): void => undefined;
    const held = new Promise<void>((resolve) => (finish = resolve));
    const slow = api.database.transaction(async () => {
      await api.get(DomainEvents).record(ANONYMOUS, [{ type: 'project.created', subjectId: 'late' }]);
      await held;
    });
    await happen(1);
    await api.get(SealTrail).run();
    finish();
    await slow;
    expect(await api.get(SealTrail).run()).toBe(1);
    expect(await check()).toMatchObject({ findings: 0 });
  });

  it.each(['platform.event', 'oversight.sealed_event', 'oversight.day_seal', 'oversight.chain_check'])(
    'lets nobody change, remove or empty %s in the ordinary way',
    async (table) => {
      const column = table === 'platform.event' ? 'type = type' : 'hash = hash';
      if (table !== 'oversight.day_seal') {
        await expect(api.database.execute(`update ${table} set ${column}`)).rejects.toThrow('append-only');
        await expect(api.database.execute(`delete from ${table}`)).rejects.toThrow('append-only');
      }
      await expect(api.database.execute(`truncate ${table}`)).rejects.toThrow('append-only');
    },
  );
});

describe('what was edited by hand in SQL', () => {
  beforeEach(async () => {
    await happen(3);
    await check();
  });

  const EDITS: readonly (readonly [what: string, set: string, undo: string])[] = [
    ['its type', `type = 'project.withdrawn'`, `type = 'project.published'`],
    ['its subject', `subject_id = subject_id || 'x'`, `subject_id = left(subject_id, -1)`],
    ['a value in it', `payload = payload || '{"number": 7000}'`, `payload = payload || '{"number": 1}'`],
    [
      'a value by less than a program can tell',
      `payload = payload || '{"half": 0.50000000000000000001}'`,
      `payload = payload || '{"half": 0.5}'`,
    ],
    [
      'its time by a microsecond',
      `occurred_at = occurred_at + interval '1 microsecond'`,
      `occurred_at = occurred_at - interval '1 microsecond'`,
    ],
    ['who did it', `account_id = '01900000-0000-7000-8000-000000000001'`, 'account_id = null'],
  ];

  it.each(EDITS)('is found by %s, and well again when it is put back', async (_, set, undo) => {
    const [, id] = await lines(3);
    await past(`update platform.event set ${set} where id = $1`, [id]);
    expect((await check()).named).toEqual([
      { kind: 'altered', eventId: id, day: expect.any(String), sequence: expect.any(Number) },
    ]);
    await past(`update platform.event set ${undo} where id = $1`, [id]);
    expect(await check()).toMatchObject({ findings: 0 });
  });

  it('is found when a line is gone', async () => {
    const [, id] = await lines(3);
    const putBack = await takeOut('platform.event', 'id', id);
    expect((await check()).named).toEqual([expect.objectContaining({ kind: 'removed', eventId: id })]);
    await putBack();
    expect(await check()).toMatchObject({ findings: 0 });
  });

  it('is found when a line and its entry in the chain are gone', async () => {
    const [, id, next] = await lines(3);
    const putBack = await takeOut('platform.event', 'id', id);
    const putEntryBack = await takeOut('oversight.sealed_event', 'event_id', id);
    expect((await check()).named).toEqual([expect.objectContaining({ kind: 'seal_broken', eventId: next })]);
    await putBack();
    await putEntryBack();
    expect(await check()).toMatchObject({ findings: 0 });
  });

  it('is found when the end was cut off that an earlier check had noted', async () => {
    const [, , id] = await lines(3);
    const putBack = await takeOut('platform.event', 'id', id);
    const putEntryBack = await takeOut('oversight.sealed_event', 'event_id', id);
    expect((await check()).named).toEqual([expect.objectContaining({ kind: 'seal_broken', eventId: null })]);
    await putBack();
    await putEntryBack();
  });

  it('is found when a line was put in with a time before the last sealing, or with an id of its own making', async () => {
    const backdated = '01900000-0000-7000-8000-0000000000bb';
    const foreign = 'f47ac10b-58cc-4372-a567-0e02b2c3d479';
    const put = `insert into platform.event (id, type, subject_id, occurred_at) values ($1, 'project.published', 'x', $2)`;
    await past(put, [backdated, new Date('2026-01-01T00:00:00Z')]);
    await past(put, [foreign, new Date()]);
    const { named } = await check();
    expect(named.filter(({ kind }) => kind === 'inserted').map(({ eventId }) => eventId)).toEqual([
      backdated,
      foreign,
    ]);
    await past('delete from platform.event where id = $1', [backdated]);
    await past('delete from platform.event where id = $1', [foreign]);
  });

  it('is found in the chain itself', async () => {
    const [, id] = await lines(3);
    await past(
      `update oversight.sealed_event set sealed_at = sealed_at + interval '1 microsecond' where event_id = $1`,
      [id],
    );
    expect((await check()).named).toEqual([expect.objectContaining({ kind: 'seal_broken', eventId: id })]);
    await past(
      `update oversight.sealed_event set sealed_at = sealed_at - interval '1 microsecond' where event_id = $1`,
      [id],
    );
    expect(await check()).toMatchObject({ findings: 0 });
  });
});

/** Deletes a row and answers how to put it back as it was. */
async function takeOut(table: string, column: string, id: string | undefined): Promise<() => Promise<void>> {
  const [row] = await api.database.query<{ kept: string }>(
    `select to_jsonb(t)::text as kept from ${table} t where ${column} = $1`,
    [id],
  );
  await past(`delete from ${table} where ${column} = $1`, [id]);
  return () =>
    past(`insert into ${table} select * from jsonb_populate_record(null::${table}, $1::jsonb)`, [row?.kept]);
}
