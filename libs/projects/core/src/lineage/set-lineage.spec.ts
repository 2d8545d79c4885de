import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aProject } from '../a-project.js';
import { LINEAGE_RULES } from './lineage.js';
import { lineageInput } from './lineage.input.js';
import { type SetLineage, setLineage, wayUp } from './set-lineage.js';

const now = new Date('2026-11-27T10:00:00Z');
const solution = (id: string, changes = {}) => aProject({ id, title: `Lösung ${id}`, ...changes });
const link = (childId: string, parentId: string) => ({
  ...{ childId, parentId, kind: 'variant' as const, changes: '', createdAt: now },
});

function set(changes: Partial<SetLineage> = {}) {
  return setLineage({
    child: solution('a'),
    parent: solution('b'),
    present: [],
    above: [],
    titles: new Map([['c', 'Lösung c']]),
    input: { childId: 'a', parentId: 'b', kind: 'based_on', changes: 'Andere Kameras.' },
    now,
    ...changes,
  });
}
const said = (decision: ReturnType<typeof set>) =>
  decision.ok
    ? 'done'
    : decision.problems.map(({ code, params }) => `${code} ${params?.['chain'] ?? ''}`.trim());

describe('where a solution comes from', () => {
  it('is told with what was changed', () => {
    expect(set()).toMatchObject({
      ok: true,
      changes: { childId: 'a', parentId: 'b', kind: 'based_on', changes: 'Andere Kameras.', createdAt: now },
      events: [{ type: 'project.lineage_set', subjectId: 'a', payload: { parentId: 'b' } }],
    });
  });

  it('is never itself', () => {
    expect(said(set({ parent: solution('a') }))).toEqual(['LINEAGE_OF_ITSELF']);
  });

  it('is never what came out of it, and the whole way round is named', () => {
    expect(said(set({ above: [link('b', 'a')] }))).toEqual([
      'LINEAGE_CIRCULAR Lösung a → Lösung b → Lösung a',
    ]);
    expect(said(set({ above: [link('b', 'c'), link('c', 'a')] }))).toEqual([
      'LINEAGE_CIRCULAR Lösung a → Lösung b → Lösung c → Lösung a',
    ]);
    // What the author may not read stays unnamed.
    expect(said(set({ above: [link('b', 'x'), link('x', 'a')] }))).toEqual([
      'LINEAGE_CIRCULAR Lösung a → Lösung b → … → Lösung a',
    ]);
  });

  it('is something published, unless it was named before', () => {
    const parent = solution('b', { status: 'withdrawn' });
    expect(said(set({ parent }))).toEqual(['SOLUTION_NOT_PUBLISHED']);
    expect(said(set({ parent, present: [link('a', 'b')] }))).toBe('done');
  });

  it('is not more than anybody can follow', () => {
    const present = Array.from({ length: LINEAGE_RULES.parents }, (_, at) => link('a', `p${at}`));
    expect(said(set({ present }))).toEqual(['TOO_MANY_PARENTS']);
  });

  it('stays a tree without circles whatever is asked in whatever order', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const wish = fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids));
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 25 }), (wishes) => {
        const links: ReturnType<typeof link>[] = [];
        for (const [childId, parentId] of wishes) {
          const facts = { child: solution(childId), parent: solution(parentId), above: links };
          if (set(facts).ok) links.push(link(childId, parentId));
        }
        for (const { childId, parentId } of links) expect(wayUp(parentId, childId, links)).toBeNull();
      }),
    );
  });

  it('is refused when it is no text anybody reads', () => {
    const key = '01900000-0000-7000-8000-000000000001';
    const typed = { childId: key, parentId: key, kind: 'variant', changes: 'x'.repeat(100_000) };
    expect(lineageInput.safeParse(typed).error?.issues.map(({ message }) => message)).toEqual(['TOO_LONG']);
    expect(lineageInput.safeParse({ ...typed, changes: '', parentId: 'b' }).error?.issues).toMatchObject([
      { message: 'ID_UNREADABLE' },
    ]);
  });
});
