import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { AuditedEvent } from './audited-event.js';
import { ChainCheck, type ChainMark, markText, readMark } from './check-chain.js';
import {
  dayOf,
  EMPTY_CHAIN,
  type ChainHead,
  type DaySeal,
  type SealedEvent,
  sealableWindow,
  sealEvents,
} from './seal-events.js';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

interface Kept {
  readonly events: Map<string, AuditedEvent>;
  readonly entries: SealedEvent[];
  readonly days: DaySeal[];
}

const NOW = new Date('2027-03-04T09:00:00.000Z');

function eventAt(index: number, occurredAt: string): AuditedEvent {
  return {
    id: `01900000-0000-7000-8000-${String(index).padStart(12, '0')}`,
    type: 'project.published',
    subjectId: `subject-${index}`,
    payload: `{"ags": "9900100${index % 10}"}`,
    accountId: index % 3 === 0 ? null : `01900000-0000-7000-8000-00000000a${String(index).padStart(3, '0')}`,
    occurredAt,
  };
}

/** As many days as there are numbers, with as many events each, sealed in runs of three. */
function sealed(perDay: readonly number[]): Kept {
  const events = perDay.flatMap((count, day) =>
    Array.from({ length: count }, (_, index) =>
      eventAt(day * 100 + index, `2027-03-0${day + 1}T10:00:${String(index % 60).padStart(2, '0')}.000000`),
    ),
  );
  let head: ChainHead = EMPTY_CHAIN;
  const entries: SealedEvent[] = [];
  const days: DaySeal[] = [];
  for (let from = 0; from < events.length + 3; from += 3) {
    const batch = events.slice(from, from + 3);
    const last = batch.at(-1);
    const now = last === undefined ? NOW : new Date(`${last.occurredAt}Z`);
    const sealing = sealEvents(head, batch, now, digest);
    entries.push(...sealing.entries);
    days.push(...sealing.days);
    head = sealing.head;
  }
  days.push(...sealEvents(head, [], NOW, digest).days);
  return { events: new Map(events.map((event) => [event.id, event])), entries, days };
}

function check({ events, entries, days }: Kept, marks: readonly ChainMark[] = []) {
  const walk = new ChainCheck(digest, marks);
  const all = [...new Set([...entries.map(({ day }) => day), ...days.map(({ day }) => day)])].sort();
  for (const day of all) {
    const own = entries.filter((entry) => entry.day === day).sort((a, b) => a.sequence - b.sequence);
    for (const entry of own) walk.entry(entry, events.get(entry.eventId) ?? null);
    for (const seal of days.filter((each) => each.day === day)) walk.daySeal(seal);
  }
  const known = new Set(entries.map(({ eventId }) => eventId));
  for (const id of events.keys()) if (!known.has(id)) walk.inserted(id);
  return walk.finish();
}

/** Every field of a row as text, so that any of them can be changed. */
function changed<Row extends object>(row: Row, field: keyof Row, to: string): Row {
  const value = typeof row[field] === 'number' ? (row[field] as number) + 1 : to;
  return { ...row, [field]: value };
}

const somePerDay = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 3 });

describe('an untouched chain', () => {
  it('holds however many lines and days it has', () => {
    fc.assert(
      fc.property(somePerDay, (perDay) => {
        const report = check(sealed(perDay));
        expect(report).toMatchObject({ findings: 0, days: perDay.length });
        expect(report.events).toBe(perDay.reduce((sum, count) => sum + count, 0));
      }),
    );
  });

  it('numbers the lines of a day without gaps and names the day before in each first one', () => {
    const { entries, days } = sealed([2, 1]);
    expect(entries.map(({ day, sequence }) => `${day}/${sequence}`)).toEqual([
      '2027-03-01/1',
      '2027-03-01/2',
      '2027-03-02/1',
    ]);
    expect(entries[2]?.previousHash).toBe(days[0]?.hash);
    expect(days[1]?.previousHash).toBe(days[0]?.hash);
  });
});

describe('a single change', () => {
  it('of any field of any line is found, at that line', () => {
    const fields = ['type', 'subjectId', 'payload', 'accountId', 'occurredAt'] as const;
    fc.assert(
      fc.property(
        somePerDay,
        fc.nat(),
        fc.constantFrom(...fields),
        fc.string(),
        (perDay, pick, field, to) => {
          const kept = sealed(perDay);
          const event = [...kept.events.values()][pick % kept.events.size]!;
          fc.pre(event[field] !== to);
          kept.events.set(event.id, changed(event, field, to));
          expect(check(kept).named).toEqual([
            expect.objectContaining({ kind: 'altered', eventId: event.id }),
          ]);
        },
      ),
    );
  });

  it('of the id of a line is found as one gone and one put in', () => {
    const kept = sealed([3]);
    const [event] = kept.events.values();
    kept.events.delete(event!.id);
    kept.events.set('01900000-0000-7000-8000-00000000ffff', event!);
    expect(check(kept).named.map(({ kind }) => kind)).toEqual(['removed', 'inserted']);
  });

  it('of any field of any entry of the chain is found', () => {
    const fields = ['eventId', 'contentHash', 'previousHash', 'hash', 'sealedAt', 'sequence'] as const;
    fc.assert(
      fc.property(
        somePerDay,
        fc.nat(),
        fc.constantFrom(...fields),
        fc.string(),
        (perDay, pick, field, to) => {
          const kept = sealed(perDay);
          const at = pick % kept.entries.length;
          fc.pre(kept.entries[at]![field] !== to);
          kept.entries[at] = changed(kept.entries[at]!, field, to);
          expect(check(kept).findings).toBeGreaterThan(0);
        },
      ),
    );
  });

  it('of any field of the seal of a day is found', () => {
    const fields = ['entries', 'lastHash', 'previousHash', 'hash', 'sealedAt'] as const;
    fc.assert(
      fc.property(
        somePerDay,
        fc.nat(),
        fc.constantFrom(...fields),
        fc.string(),
        (perDay, pick, field, to) => {
          const kept = sealed(perDay);
          const at = pick % kept.days.length;
          fc.pre(kept.days[at]![field] !== to);
          kept.days[at] = changed(kept.days[at]!, field, to);
          expect(check(kept).findings).toBeGreaterThan(0);
        },
      ),
    );
  });

  it('of the day of an entry is found', () => {
    const kept = sealed([3, 2]);
    kept.entries[1] = { ...kept.entries[1]!, day: '2027-03-02', sequence: 9 };
    expect(check(kept).findings).toBeGreaterThan(0);
  });
});

describe('a line', () => {
  it('that was taken out of the trail is found wherever it stood', () => {
    fc.assert(
      fc.property(somePerDay, fc.nat(), (perDay, pick) => {
        const kept = sealed(perDay);
        const id = [...kept.events.keys()][pick % kept.events.size]!;
        kept.events.delete(id);
        expect(check(kept).named).toEqual([expect.objectContaining({ kind: 'removed', eventId: id })]);
      }),
    );
  });

  it('that was taken out together with its entry is found by the gap, and at the end of a day by its seal', () => {
    fc.assert(
      fc.property(somePerDay, fc.nat(), (perDay, pick) => {
        const kept = sealed(perDay);
        const [entry] = kept.entries.splice(pick % kept.entries.length, 1);
        kept.events.delete(entry!.eventId);
        expect(check(kept).findings).toBeGreaterThan(0);
      }),
    );
  });

  it('that was altered and sealed anew is found at the entry after it', () => {
    const kept = sealed([3]);
    const event = changed([...kept.events.values()][0]!, 'payload', '{}');
    kept.events.set(event.id, event);
    kept.entries[0] = sealEvents(EMPTY_CHAIN, [event], NOW, digest).entries[0]!;
    expect(check(kept).named).toEqual([expect.objectContaining({ kind: 'seal_broken', sequence: 2 })]);
  });

  it('that comes late goes into the open day, never into a closed one', () => {
    const before = sealEvents(EMPTY_CHAIN, [eventAt(1, '2027-03-01T10:00:00.000000')], NOW, digest);
    expect(before.head).toMatchObject({ day: null, closedDay: '2027-03-01' });
    const late = sealEvents(before.head, [eventAt(2, '2027-02-28T23:59:59.999999')], NOW, digest);
    expect(late.entries[0]).toMatchObject({ day: '2027-03-02', sequence: 1 });
  });

  it('from a clock that runs ahead does not drag the chain into the future', () => {
    const { entries } = sealEvents(EMPTY_CHAIN, [eventAt(1, '2031-01-01T00:00:00.000000')], NOW, digest);
    expect(entries[0]?.day).toBe('2027-03-04');
  });

  it('belongs to the German day', () => {
    expect(dayOf(new Date('2027-03-01T23:30:00Z'))).toBe('2027-03-02');
  });
});

describe('a seal of a day that was taken away', () => {
  it('is found when another day follows', () => {
    const kept = sealed([2, 2]);
    kept.days.splice(0, 1);
    expect(check(kept).named).toEqual([
      { kind: 'seal_broken', day: '2027-03-01', sequence: null, eventId: null },
    ]);
  });
});

describe('a mark that was noted elsewhere', () => {
  const whole = sealed([3, 2]);
  const last = whole.entries.at(-1)!;

  it('shows an end that was cut off', () => {
    const cut = { ...whole, entries: whole.entries.slice(0, 3), days: whole.days.slice(0, 1) };
    cut.events.delete('01900000-0000-7000-8000-000000000100');
    cut.events.delete('01900000-0000-7000-8000-000000000101');
    expect(check(cut).findings).toBe(0);
    expect(check(cut, [last]).named).toEqual([
      { kind: 'seal_broken', day: last.day, sequence: last.sequence, eventId: null },
    ]);
  });

  it('shows a chain that was written anew as a whole', () => {
    const other = sealed([3, 2]);
    const forged = { ...last, hash: digest('another history') };
    expect(check(other, [forged]).findings).toBe(1);
    expect(check(other, [last]).findings).toBe(0);
    expect(check(other, [last, forged]).findings).toBe(1);
  });

  it('is one word that can be read back', () => {
    expect(readMark(` ${markText(last)}\n`)).toEqual({
      day: last.day,
      sequence: last.sequence,
      hash: last.hash,
    });
    expect(readMark('2027-03-01/1/abc')).toBeNull();
  });
});

describe('the window of a sealing', () => {
  it('takes everything the first time, but nothing from the future', () => {
    const { fromId, from, toId } = sealableWindow(null, NOW);
    expect([fromId, from]).toEqual(['00000000-0000-0000-0000-000000000000', null]);
    expect(toId > '0195').toBe(true);
  });

  it('reaches back from the last sealing, not from now, so that a worker may stand still for days', () => {
    const { from, to } = sealableWindow(new Date('2027-03-01T09:00:00Z'), NOW);
    expect(from).toEqual(new Date('2027-03-01T08:00:00Z'));
    expect(to).toEqual(new Date('2027-03-04T10:00:00Z'));
  });
});
