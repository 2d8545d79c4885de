import { describe, expect, it } from '@jest/globals';
import { aProfile, AVAILABILITIES, EMPTY_PROFILE, type ProfileContent } from '@allmende/organisations-core';
import { THREE_VALUES, type ThreeValued } from '@allmende/platform-core';
import fc from 'fast-check';
import { fitOf, type RegisterFacts, type RequirementKind } from './fit-of.js';
import { requirementsInput } from './requirements.input.js';
import { EMPTY_REQUIREMENTS, type Requirements } from './requirements.js';
import { someRequirements } from './some-requirements.js';

const SMALL_TOWN: RegisterFacts = { sizeClass: 'small_town', urbanisation: 2 };
const BIG_CITY: RegisterFacts = { sizeClass: 'large_city', urbanisation: 1 };

function finding(
  kind: RequirementKind,
  profile: ProfileContent | null,
  requirements: Partial<Requirements> = {},
  facts: RegisterFacts | null = SMALL_TOWN,
): string {
  const { findings } = fitOf(someRequirements(requirements), profile, facts);
  const found = findings.find((candidate) => candidate.kind === kind);
  return `${found?.result} ${found?.reason}`;
}

const procedure = (availability: 'present' | 'obtainable' | 'missing', hasInterface: boolean | null = true) =>
  aProfile({ procedures: [{ name: 'muster kataster', availability, hasInterface }] });

describe('how a solution fits a municipality', () => {
  it('is met when everything that is a must is there', () => {
    expect(fitOf(someRequirements(), aProfile(), SMALL_TOWN)).toMatchObject({ result: 'met' });
    // What is only helpful takes nothing away.
    expect(fitOf(someRequirements(), aProfile({ itProvider: 'Andere IT' }), BIG_CITY).result).toBe('met');
  });

  it('is open where nobody told anything, and never refused for it', () => {
    const { result, findings } = fitOf(someRequirements(), null, null);
    expect(result).toBe('open');
    expect(findings.map((one) => one.result)).toEqual(Array.from({ length: 8 }, () => 'open'));
    expect(fitOf(EMPTY_REQUIREMENTS, aProfile(), SMALL_TOWN)).toEqual({ result: 'open', findings: [] });
  });

  it.each<[string, RequirementKind, ProfileContent | null, string]>([
    ['a procedure that is there', 'procedure', procedure('present'), 'met present'],
    [
      'a procedure without an interface',
      'procedure',
      procedure('present', false),
      'not_met interface_missing',
    ],
    [
      'a procedure whose interface nobody knows',
      'procedure',
      procedure('present', null),
      'open interface_not_told',
    ],
    ['a procedure one could get', 'procedure', procedure('obtainable', null), 'open obtainable'],
    ['a procedure that is missing', 'procedure', procedure('missing', null), 'not_met missing'],
    ['a procedure nobody told of', 'procedure', EMPTY_PROFILE, 'open not_told'],
    [
      'data that is missing',
      'data',
      aProfile({ data: [{ name: 'BAUMKATASTER', availability: 'missing' }] }),
      'not_met missing',
    ],
    ['data nobody told of', 'data', EMPTY_PROFILE, 'open not_told'],
    ['a role that is filled', 'role', aProfile(), 'met present'],
    ['one of two ways to run it', 'operation', aProfile(), 'met present'],
    [
      'one way missing and one untold',
      'operation',
      aProfile({ operations: [{ operation: 'cloud', availability: 'missing' }] }),
      'open not_told',
    ],
    [
      'every way missing',
      'operation',
      aProfile({
        operations: [
          { operation: 'cloud', availability: 'missing' },
          { operation: 'it_provider', availability: 'missing' },
        ],
      }),
      'not_met missing',
    ],
    [
      'one way missing and one obtainable',
      'operation',
      aProfile({
        operations: [
          { operation: 'cloud', availability: 'obtainable' },
          { operation: 'it_provider', availability: 'missing' },
        ],
      }),
      'open obtainable',
    ],
    ['the provider that supports it', 'provider', aProfile({ itProvider: 'MUSTER IT' }), 'met fits'],
    ['another provider', 'provider', aProfile({ itProvider: 'Andere IT' }), 'not_met differs'],
    ['no provider told', 'provider', EMPTY_PROFILE, 'open not_told'],
    ['days enough', 'effort', aProfile({ capacityDays: 15 }), 'met fits'],
    ['a day too few', 'effort', aProfile({ capacityDays: 14 }), 'not_met differs'],
    ['days nobody told of', 'effort', EMPTY_PROFILE, 'open not_told'],
  ])('of %s', (_, kind, profile, said) => {
    expect(finding(kind, profile)).toBe(said);
  });

  it('reads size and urbanisation from the register alone', () => {
    expect(finding('size', null)).toBe('met fits');
    expect(finding('size', null, {}, BIG_CITY)).toBe('not_met differs');
    expect(finding('urbanisation', null, {}, { ...SMALL_TOWN, urbanisation: null })).toBe(
      'open not_in_register',
    );
  });

  it('does not ask for an interface where none is needed', () => {
    const procedures = [{ name: 'Muster-Kataster', needsInterface: false, weight: 'must' as const }];
    expect(finding('procedure', procedure('present', false), { procedures })).toBe('met present');
  });

  it('is decided by the musts alone, in the logic of three values', () => {
    const asked = fc.array(
      fc.record({
        weight: fc.constantFrom('must', 'helpful'),
        said: fc.constantFrom(...AVAILABILITIES, null),
      }),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(asked, (list) => {
        const data = list.map(({ weight }, at) => ({ name: `Daten ${at}`, weight }) as const);
        const held = list.flatMap(({ said }, at) =>
          said === null ? [] : [{ name: `Daten ${at}`, availability: said }],
        );
        const { result } = fitOf({ ...EMPTY_REQUIREMENTS, data }, { ...EMPTY_PROFILE, data: held }, null);
        const musts = list.filter(({ weight }) => weight === 'must').map(({ said }) => said);
        const expected: ThreeValued = musts.includes('missing')
          ? 'not_met'
          : musts.every((said) => said === 'present')
            ? 'met'
            : 'open';
        expect(THREE_VALUES).toContain(result);
        expect(result).toBe(expected);
      }),
    );
  });
});

describe('requirements as typed', () => {
  it.each([
    [
      'a procedure twice',
      {
        procedures: ['Kataster', 'KATASTER'].map((name) => ({ name, needsInterface: false, weight: 'must' })),
      },
      'DUPLICATE',
    ],
    ['a name of nothing', { data: [{ name: '…', weight: 'must' }] }, 'NAME_MISSING'],
    ['hidden characters', { data: [{ name: 'Da\u200bten', weight: 'must' }] }, 'CONTROL_CHARACTERS'],
    ['a fourth degree', { urbanisation: { anyOf: [4], weight: 'must' } }, 'URBANISATION_OUT_OF_RANGE'],
    ['negative days', { effort: { days: -1, weight: 'must' } }, 'DAYS_OUT_OF_RANGE'],
    ['a text of 100,000 characters', { note: 'x'.repeat(100_000) }, 'TOO_LONG'],
  ])('are refused with %s', (_, changes, code) => {
    const issues = requirementsInput.safeParse({ ...EMPTY_REQUIREMENTS, ...changes }).error?.issues ?? [];
    expect(issues.map(({ message }) => message)).toEqual([code]);
  });

  it('may be empty', () => {
    expect(requirementsInput.parse(EMPTY_REQUIREMENTS)).toEqual(EMPTY_REQUIREMENTS);
  });
});
