import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isAsked, openInputs } from './asked.js';
import { QUESTIONNAIRE } from './questionnaire.js';
import { riskAnswersOf, riskInputsOf } from './risk-answers.js';
import { classifyRisk, RISK_RULES, RISK_TABLE, type RiskFacts, type RiskRule } from './risk-class.js';
import type { RiskInputKey, RiskInputs } from './risk-inputs.js';
import { HARMLESS } from './some-inputs.js';

const REPLY = ['yes', 'no', 'unknown'] as const;
type Values = Partial<{ [Key in RiskInputKey]: readonly RiskInputs[Key][] }>;

/**
 * What the rules read, each with one value per kind of answer: of many prohibited practices, points or grounds one stands for
 * all. That they are alike is not assumed but shown below with every value there is.
 */
const READ: Values = {
  prohibitedPractices: [[], ['manipulation'], 'unknown'],
  isAiSystem: REPLY,
  aiActRole: ['deployer', 'unknown'],
  annexIProduct: REPLY,
  annexIiiPoint: ['none', 'education', 'unknown'],
  personalData: REPLY,
  profilesPersons: REPLY,
  exemptionGround: ['none', 'preparatory_task', 'unknown'],
  interactsWithPersons: REPLY,
  publishesGeneratedContent: REPLY,
  emotionOrBiometrics: REPLY,
};

/** What decides only whether something is open; none of it is asked because of anything above but personal data. */
const REST: Values = {
  personalData: REPLY,
  specialCategories: REPLY,
  sovereignUse: ['none', 'decision_preparation', 'partial_automation', 'full_automation', 'unknown'],
  procedureTrack: ['vwvfg', 'sgb_x', 'ao', 'unknown'],
  legalBasisFullAutomation: REPLY,
  hasDiscretion: REPLY,
  needsOfficial: REPLY,
  hearsIndividualFacts: REPLY,
  hasUserInterface: REPLY,
};

function* combinations(values: Values): Generator<RiskInputs> {
  const entries = Object.entries(values) as [RiskInputKey, readonly unknown[]][];
  const places = entries.map(() => 0);
  for (;;) {
    const one: Record<string, unknown> = { ...HARMLESS };
    entries.forEach(([key, options], index) => (one[key] = options[places[index] ?? 0]));
    yield one as unknown as RiskInputs;
    let at = places.length - 1;
    while (at >= 0 && (places[at] ?? 0) + 1 === entries[at]?.[1].length) places[at--] = 0;
    if (at < 0) return;
    places[at] = (places[at] ?? 0) + 1;
  }
}

function inAnnexIii(inputs: RiskInputs, exemptionAccepted: boolean): RiskRule {
  if (inputs.personalData !== 'no' && inputs.profilesPersons === 'yes') return 'R4';
  return inputs.exemptionGround !== 'none' && exemptionAccepted ? 'R5' : 'R6';
}

/** The decision table in other words, so that the two can be held against each other. */
function inOtherWords({ inputs, exemptionAccepted }: RiskFacts): RiskRule {
  if (openInputs(inputs).length > 0) return 'R0';
  if (inputs.prohibitedPractices.length > 0) return 'R1';
  if (inputs.isAiSystem === 'no') return 'R2';
  if (inputs.annexIProduct === 'yes') return 'R3';
  if (inputs.annexIiiPoint !== 'none') return inAnnexIii(inputs, exemptionAccepted);
  const speaks = [inputs.interactsWithPersons, inputs.publishesGeneratedContent, inputs.emotionOrBiometrics];
  return speaks.includes('yes') ? 'R7' : 'R8';
}

const CLASS_OF = Object.fromEntries(RISK_TABLE.map(({ rule, riskClass }) => [rule, riskClass]));
const choicesOf = (key: RiskInputKey) => QUESTIONNAIRE.find((one) => one.key === key)?.choices ?? [];
const anyAnswers = fc.record(
  Object.fromEntries(
    QUESTIONNAIRE.map(({ key, kind }) => [
      key,
      kind === 'several'
        ? fc.oneof(fc.constant('unknown'), fc.subarray([...choicesOf(key)]))
        : fc.constantFrom(...choicesOf(key), 'unknown'),
    ]),
  ),
) as unknown as fc.Arbitrary<RiskInputs>;

describe('the decision table over all combinations', () => {
  it('leaves none undecided, and the first rule that holds decides', () => {
    const fired = Object.fromEntries(RISK_RULES.map((rule) => [rule, 0]));
    let differing = 0;
    for (const inputs of combinations(READ)) {
      for (const exemptionAccepted of [true, false]) {
        const { rule, riskClass } = classifyRisk({ inputs, exemptionAccepted });
        fired[rule] = (fired[rule] ?? 0) + 1;
        if (riskClass !== CLASS_OF[rule] || rule !== inOtherWords({ inputs, exemptionAccepted }))
          differing += 1;
      }
    }
    expect(differing).toBe(0);
    expect(fired).toEqual({
      ...{ R0: 205_372, R1: 15_412, R2: 14_580, R3: 416, R4: 48, R5: 32, R6: 96, R7: 210, R8: 30 },
    });
    expect(Object.values(fired).reduce((sum, times) => sum + times, 0)).toBe(2 * 2 * 3 ** 10);
  });

  it('reads nothing else: the other answers only decide whether something is open', () => {
    let looked = 0;
    for (const inputs of combinations(REST)) {
      looked += 1;
      const { rule, open } = classifyRisk({ inputs, exemptionAccepted: false });
      if (rule !== (open.length > 0 ? 'R0' : 'R8')) throw new Error(JSON.stringify(inputs));
    }
    expect(looked).toBe(3 * 3 * 5 * 4 * 3 ** 5);
  });

  it('says the same of every value there is, and of answers in any mixture', () => {
    fc.assert(
      fc.property(anyAnswers, fc.boolean(), (inputs, exemptionAccepted) => {
        const { rule } = classifyRisk({ inputs, exemptionAccepted });
        expect(rule).toBe(inOtherWords({ inputs, exemptionAccepted }));
      }),
      { numRuns: 5_000 },
    );
  });

  it('does not depend on answers to questions that are not asked', () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswers, fc.boolean(), (inputs, other, exemptionAccepted) => {
        const pointless = QUESTIONNAIRE.map(({ key }) => key).filter((key) => !isAsked(key, inputs));
        const changed = { ...inputs, ...Object.fromEntries(pointless.map((key) => [key, other[key]])) };
        expect(classifyRisk({ inputs: changed, exemptionAccepted })).toEqual(
          classifyRisk({ inputs, exemptionAccepted }),
        );
      }),
      { numRuns: 5_000 },
    );
  });
});

describe('the questionnaire', () => {
  it('asks every answer exactly once and rests every question on a law or a rule', () => {
    expect(QUESTIONNAIRE.map(({ key }) => key).sort()).toEqual(Object.keys(HARMLESS).sort());
    expect(QUESTIONNAIRE.filter(({ basis }) => basis.length === 0)).toEqual([]);
  });

  it('is written down and read back without loss', () => {
    fc.assert(
      fc.property(anyAnswers, (inputs) => {
        expect(riskInputsOf(riskAnswersOf(inputs))).toEqual(inputs);
      }),
    );
  });

  it.each([
    ['isAiSystem', ['perhaps']],
    ['isAiSystem', ['yes', 'no']],
    ['isAiSystem', []],
    ['prohibitedPractices', []],
    ['prohibitedPractices', ['none', 'manipulation']],
    ['prohibitedPractices', ['manipulation', 'manipulation']],
    ['colour' as RiskInputKey, ['yes']],
  ] as const)('refuses to %s the answer %j', (question, values) => {
    expect(riskInputsOf([{ question, values }])).toEqual([{ code: 'NOT_AN_ANSWER', path: question }]);
  });
});
