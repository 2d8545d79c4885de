import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Comparable, SIMILAR_RULES, similarTo } from './similar.js';

function one(id: string, changes: Partial<Comparable> = {}): Comparable {
  return {
    ...{ id, fields: [], kind: null, clusters: [], sources: [], sizeClass: null, isFoundByWords: false },
    ...changes,
  };
}

const any = fc.record({
  id: fc.stringMatching(/^[a-z]{1,3}$/),
  fields: fc.subarray(['mobility', 'care', 'water']),
  kind: fc.constantFrom(null, 'perception', 'ml'),
  clusters: fc.subarray(['x', 'y']),
  sources: fc.subarray(['Kamera', 'Kataster', ' ']),
  sizeClass: fc.constantFrom(null, 'small_town', 'large_city'),
  isFoundByWords: fc.boolean(),
});

describe('similar solutions', () => {
  const own = one('own', { fields: ['mobility'], kind: 'perception', sources: ['Kamera am Müllwagen'] });

  it('are named with every reason, those with most in common first', () => {
    const field = one('field', { fields: ['mobility'], kind: 'perception' });
    const source = one('source', { fields: ['mobility'], sources: ['kamera am müllwagen '] });
    expect(similarTo(own, [field, source])).toEqual([
      {
        id: 'source',
        reasons: ['same_source', 'same_field'],
        sharedSources: ['kamera am müllwagen '],
        isClose: false,
      },
      { id: 'field', reasons: ['same_field', 'same_kind'], sharedSources: [], isClose: false },
    ]);
  });

  it('are no more than the field in common, nor what nobody told', () => {
    expect(similarTo(own, [one('a', { fields: ['mobility'] }), one('b')])).toEqual([]);
    expect(similarTo(one('empty'), [one('b'), one('c', { sources: [' '] })])).toEqual([]);
  });

  it('may be the same thing only when the words are alike too', () => {
    const same = { fields: ['mobility'], kind: 'perception', sources: ['Kamera am Müllwagen'] };
    const [words] = similarTo(own, [one('a', { ...same, isFoundByWords: true })]);
    const [without] = similarTo(own, [one('a', same)]);
    expect([words?.isClose, without?.isClose]).toEqual([true, false]);
  });

  it('never hold the solution itself, never more than fit, and only what has a reason', () => {
    fc.assert(
      fc.property(any, fc.array(any, { maxLength: 20 }), (solution, others) => {
        const found = similarTo(solution, others);
        expect(found.length).toBeLessThanOrEqual(SIMILAR_RULES.most);
        for (const { id, reasons } of found) {
          expect(id).not.toBe(solution.id);
          expect(reasons.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('stay found when they get more in common', () => {
    fc.assert(
      fc.property(any, any, (solution, other) => {
        fc.pre(solution.id !== other.id && solution.fields.length > 0);
        const before = similarTo(solution, [other]).length;
        expect(similarTo(solution, [{ ...other, fields: solution.fields }]).length).toBeGreaterThanOrEqual(
          before,
        );
      }),
    );
  });
});
