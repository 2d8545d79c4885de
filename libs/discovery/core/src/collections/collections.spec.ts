import { ANONYMOUS, type Actor } from '@allmende/platform-core';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addToCollection,
  createCollection,
  deleteCollection,
  removeFromCollection,
  restoreCollection,
  saveCollection,
} from './change-collection.js';
import { type Collection, COLLECTION_RULES, type CollectionScope, ownerOf } from './collection.js';
import { canEditCollection, canSeeCollection } from './collection.policy.js';

const NOW = new Date('2026-11-28T10:00:00Z');
const ID = '01900000-0000-7000-8000-000000000001';
const OWNER: Actor = { ...ANONYMOUS, accountId: ID, audiences: ['PUBLIC', 'NETWORK'] };

function aCollection(scope: CollectionScope = 'personal'): Collection {
  const decision = createCollection({
    owner: ownerOf(OWNER, scope, 'office'),
    ...{ title: 'Straßen', id: ID, key: 'strassen', owned: 0, now: NOW },
  });
  if (!decision.ok) throw new Error('refused');
  return decision.changes;
}

function after(decision: ReturnType<typeof addToCollection>): Collection {
  if (!decision.ok) throw new Error(decision.problems[0]?.code);
  return decision.changes;
}

const filled = (projects: readonly string[]) =>
  projects.reduce(
    (kept, project) => after(addToCollection(kept, project, `e-${project}`, NOW)),
    aCollection(),
  );

const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,5}$/), { maxLength: 12 });

describe('a collection', () => {
  it('holds each solution once, in the order in which it came', () => {
    fc.assert(
      fc.property(names, (projects) => {
        const twice = filled([...projects, ...projects]);
        expect(twice.entries.map(({ projectId }) => projectId)).toEqual(projects);
        expect(twice.version).toBe(1 + projects.length);
      }),
    );
  });

  it('is as before when what came in goes out', () => {
    fc.assert(
      fc.property(names, fc.stringMatching(/^[A-Z]{1,5}$/), (projects, other) => {
        const before = filled(projects);
        const more = after(addToCollection(before, other, 'e', NOW));
        expect(after(removeFromCollection(more, other, NOW)).entries).toEqual(before.entries);
      }),
    );
  });

  it('keeps exactly what is arranged, in that order, with the notes', () => {
    const before = filled(['a', 'b', 'c']);
    const entries = [
      { id: 'e-c', note: 'zuerst' },
      { id: 'e-a', note: '' },
    ];
    const saved = after(
      saveCollection(before, { id: ID, expectedVersion: 4, title: 'Neu', description: '', entries }, NOW),
    );
    expect(saved.entries.map(({ projectId, note }) => [projectId, note])).toEqual([
      ['c', 'zuerst'],
      ['a', ''],
    ]);
    expect(saved).toMatchObject({ title: 'Neu', version: 5 });
  });

  it.each([
    [3, [{ id: 'e-a', note: '' }], 'STALE_VERSION'],
    [2, [{ id: 'e-x', note: '' }], 'ENTRY_UNKNOWN'],
    [
      2,
      [
        { id: 'e-a', note: '' },
        { id: 'e-a', note: '' },
      ],
      'ENTRY_UNKNOWN',
    ],
  ])('refuses version %i with %j', (expectedVersion, entries, code) => {
    const input = { id: ID, expectedVersion, title: 'Neu', description: '', entries };
    expect(saveCollection(filled(['a']), input, NOW)).toMatchObject({ ok: false, problems: [{ code }] });
  });

  it('has room for a hundred', () => {
    const full = filled(Array.from({ length: COLLECTION_RULES.entries }, (_, at) => `p${at}`));
    expect(addToCollection(full, 'more', 'e', NOW)).toMatchObject({
      problems: [{ code: 'TOO_MANY_ENTRIES' }],
    });
  });

  it('comes back within thirty days and not later', () => {
    const deleted = after(deleteCollection(aCollection(), NOW));
    const days = (count: number) => new Date(NOW.getTime() + count * 86_400_000);
    expect(after(restoreCollection(deleted, days(29)))).toEqual(aCollection());
    expect(restoreCollection(deleted, days(31))).toMatchObject({ problems: [{ code: 'GONE_FOR_GOOD' }] });
  });
});

describe('who may', () => {
  const stranger: Actor = { ...OWNER, accountId: '01900000-0000-7000-8000-000000000002' };
  const editor: Actor = { ...stranger, networkRoles: ['editor'] };

  it('see and change a personal one: its owner alone', () => {
    const own = aCollection();
    expect([OWNER, stranger, editor, ANONYMOUS].map((actor) => canSeeCollection(actor, own))).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('read a public one: everybody, and change it: editors', () => {
    const open = aCollection('public');
    expect([ANONYMOUS, stranger, editor].map((actor) => canSeeCollection(actor, open))).toEqual([
      true,
      true,
      true,
    ]);
    expect([ANONYMOUS, stranger, editor].map((actor) => canEditCollection(actor, open))).toEqual([
      false,
      false,
      true,
    ]);
    const gone = after(deleteCollection(open, NOW));
    expect([ANONYMOUS, editor].map((actor) => canSeeCollection(actor, gone))).toEqual([false, true]);
  });
});
