import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aSuggestedNeed } from './a-need.js';
import { countNeeds } from './count-needs.js';
import { groupNeeds } from './group-needs.js';
import { MINIMUM_GROUP } from './minimum-group.js';
import { NEED_VISIBILITIES, type Need } from './need.js';
import { viewSuggestion, type NeedWithConsent } from './need-suggestion.js';
import { CONSENTS } from './consent.js';

const KREISE = ['99101', '99102', '98001'];
const MARKS = ['Schlaglöcher', 'Bauhof', 'Winter', 'Kamera'];

const agsIn = (kreise: readonly string[]) =>
  fc
    .tuple(fc.constantFrom(...kreise), fc.integer({ min: 1, max: 9 }))
    .map(([kreis, town]) => `${kreis}00${town}`);

function needsIn(kreise: readonly string[], most = 12): fc.Arbitrary<readonly NeedWithConsent[]> {
  const need = fc.record({
    ags: agsIn(kreise),
    visibility: fc.constantFrom(...NEED_VISIBILITIES),
    field: fc.constantFrom<Need['field']>('mobility', 'care'),
    consent: fc.constantFrom(...CONSENTS),
    problem: fc.subarray(MARKS).map((words) => words.join(' ')),
  });
  return fc
    .array(need, { maxLength: most })
    .map((list) =>
      list.map((changes, at) => aSuggestedNeed({ ...changes, id: `need-${String(at).padStart(2, '0')}` })),
    );
}

const taking = fc
  .tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 }))
  .map(
    ([one, two, three]) =>
      new Map([
        ['99101', one],
        ['99102', two],
        ['98001', three],
        ['99', one + two],
        ['98', three],
      ]),
  );

const isAnonymous = ({ visibility }: Pick<Need, 'visibility'>) => visibility === 'anonymous';
const towns = (needs: readonly Pick<Need, 'ags'>[]) => new Set(needs.map(({ ags }) => ags));

describe('what everybody may know of anonymous needs', () => {
  it('is nothing at all where fewer than three municipalities of a Kreis have some', () => {
    fc.assert(
      fc.property(needsIn(KREISE), taking, (needs, possible) => {
        const few = needs.filter((need) => {
          const others = needs.filter((other) => other.ags.slice(0, 5) === need.ags.slice(0, 5));
          return isAnonymous(need) && towns(others.filter(isAnonymous)).size < MINIMUM_GROUP;
        });
        const without = needs.filter((need) => !few.includes(need));
        expect(countNeeds(needs, possible)).toEqual(countNeeds(without, possible));
      }),
    );
  });

  it('is a number in which three others could be meant, whatever is subtracted from it', () => {
    fc.assert(
      fc.property(needsIn(KREISE), taking, (needs, possible) => {
        for (const { district, needs: all, anonymous } of countNeeds(needs, possible)) {
          const here = needs.filter(({ ags }) => ags.startsWith(district));
          const hidden = towns(here.filter(isAnonymous)).size;
          const readable = here.filter((need) => !isAnonymous(need)).length;
          expect([0, all - readable]).toContain(anonymous);
          expect(all).toBe(readable + anonymous);
          if (anonymous === 0) continue;
          expect(hidden).toBeGreaterThanOrEqual(MINIMUM_GROUP);
          expect((possible.get(district) ?? 0) - hidden).toBeGreaterThanOrEqual(MINIMUM_GROUP);
        }
      }),
    );
  });

  it('stays the same when an anonymous need moves to a neighbour that has none', () => {
    fc.assert(
      fc.property(needsIn(['99101']), taking, (needs, possible) => {
        const moved = moveHidden(needs);
        expect(countNeeds(moved, possible).map(({ anonymous }) => anonymous)).toEqual(
          countNeeds(needs, possible).map(({ anonymous }) => anonymous),
        );
      }),
    );
  });
});

describe('what coordinators see of a suggestion', () => {
  it('holds no word, no name and no id of a need whose owner has not consented', () => {
    fc.assert(
      fc.property(needsIn(['99102']), fc.integer({ min: 0, max: 12 }), (needs, possible) => {
        const marked = needs.map((need) =>
          isAnonymous(need) && need.consent !== 'given'
            ? {
                ...need,
                id: `SECRET-${need.id}`,
                organisationId: 'SECRET',
                title: 'SECRET',
                problem: `SECRET ${need.problem}`,
              }
            : need,
        );
        const told = JSON.stringify(viewSuggestion(marked, possible));
        expect(told).not.toContain('SECRET');
      }),
    );
  });

  it('counts who hides only where three others could be meant besides', () => {
    fc.assert(
      fc.property(needsIn(['99102']), fc.integer({ min: 0, max: 12 }), (needs, possible) => {
        const { named, hiddenMunicipalities: hidden } = viewSuggestion(needs, possible);
        if (hidden > 0) expect(possible - towns(named).size - hidden).toBeGreaterThanOrEqual(MINIMUM_GROUP);
      }),
    );
  });

  it('is the same whoever hides and whatever was answered short of a consent', () => {
    fc.assert(
      fc.property(needsIn(['99102']), fc.integer({ min: 0, max: 12 }), (needs, possible) => {
        const asked = needs.map((need) =>
          need.consent === 'given' ? need : { ...need, consent: 'asked' as const },
        );
        const refused = asked.map((need) =>
          need.consent === 'given' ? need : { ...need, consent: 'refused' as const },
        );
        const silent = (list: readonly NeedWithConsent[]) => {
          const { named, ...rest } = viewSuggestion(list, possible);
          return { ...rest, named: named.map(({ id }) => id) };
        };
        expect(silent(refused)).toEqual(silent(asked));
        expect(silent(moveHidden(needs))).toEqual(silent(needs));
      }),
    );
  });
});

describe('groups', () => {
  it('are the same in whatever order the needs come', () => {
    const shuffled = needsIn(KREISE).chain((needs) =>
      fc.tuple(fc.constant(needs), fc.shuffledSubarray([...needs], { minLength: needs.length })),
    );
    fc.assert(
      fc.property(shuffled, taking, ([needs, other], possible) => {
        expect(groupNeeds(other, possible)).toEqual(groupNeeds(needs, possible));
      }),
    );
  });

  it('come of three municipalities at least, of one field and one region, and hold no need twice', () => {
    fc.assert(
      fc.property(needsIn(KREISE), taking, (needs, possible) => {
        const groups = groupNeeds(needs, possible);
        const placed = groups.flatMap(({ needIds }) => needIds);
        expect(new Set(placed).size).toBe(placed.length);
        for (const { region, field, needIds } of groups) {
          const members = needs.filter(({ id }) => needIds.includes(id));
          expect(towns(members).size).toBeGreaterThanOrEqual(MINIMUM_GROUP);
          expect(members.every((need) => need.field === field && need.ags.startsWith(region))).toBe(true);
        }
      }),
    );
  });

  it('hold no anonymous need in a region with one municipality, nor one that could be singled out', () => {
    fc.assert(
      fc.property(needsIn(['98001']), fc.integer({ min: 0, max: 4 }), (needs, possible) => {
        const groups = groupNeeds(
          needs,
          new Map([
            ['98001', possible],
            ['98', possible],
          ]),
        );
        const told = groups.flatMap(({ needIds }) => needs.filter(({ id }) => needIds.includes(id)));
        if (possible <= MINIMUM_GROUP) expect(told.some(isAnonymous)).toBe(false);
      }),
    );
  });
});

/** Every town that only hides changes places with one that has nothing; nobody outside may notice. */
function moveHidden(needs: readonly NeedWithConsent[]): readonly NeedWithConsent[] {
  const visible = towns(needs.filter((need) => !isAnonymous(need) || need.consent === 'given'));
  const hiding = [...towns(needs)].filter((ags) => !visible.has(ags));
  const free = [...Array(30).keys()].map((at) => `${needs[0]?.ags.slice(0, 5)}${String(at + 100)}`);
  const moved = new Map(hiding.map((ags, at) => [ags, free[at] ?? ags]));
  return needs.map((need) => ({ ...need, ags: moved.get(need.ags) ?? need.ags }));
}
