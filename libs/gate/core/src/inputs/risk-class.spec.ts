import { describe, expect, it } from '@jest/globals';
import { openInputs, settled } from './asked.js';
import { automationObstacles } from './hard-stop.js';
import { classifyRisk, isSovereign, isStrict, RISK_RULES } from './risk-class.js';
import { PROCEDURE_TRACKS, type RiskInputKey, type RiskInputs, UNANSWERED } from './risk-inputs.js';
import { HARMLESS, someInputs } from './some-inputs.js';

const found = (changes: Partial<RiskInputs>, exemptionAccepted = false) => {
  const { riskClass, rule } = classifyRisk({ inputs: someInputs(changes), exemptionAccepted });
  return `${rule} ${riskClass}`;
};
const EXEMPT = { annexIiiPoint: 'education', exemptionGround: 'preparatory_task' } as const;
const FULL = { sovereignUse: 'full_automation' } as const;

describe('the risk class of a use', () => {
  it.each<[string, Partial<RiskInputs> & { accepted?: boolean }]>([
    ['R0 unclassified', { isAiSystem: 'unknown' }],
    ['R1 prohibited', { prohibitedPractices: ['social_scoring'] }],
    ['R1 prohibited', { prohibitedPractices: ['social_scoring'], isAiSystem: 'no' }],
    ['R2 not_ai', { isAiSystem: 'no' }],
    ['R3 high', { annexIProduct: 'yes', annexIiiPoint: 'education' }],
    ['R4 high', { annexIiiPoint: 'public_benefits', personalData: 'yes', profilesPersons: 'yes' }],
    ['R4 high', { ...EXEMPT, personalData: 'yes', profilesPersons: 'yes', accepted: true }],
    ['R5 high_exempt', { ...EXEMPT, accepted: true }],
    ['R6 high', EXEMPT],
    ['R6 high', { annexIiiPoint: 'employment', accepted: true }],
    ['R7 limited', { interactsWithPersons: 'yes' }],
    ['R7 limited', { publishesGeneratedContent: 'yes' }],
    ['R7 limited', { emotionOrBiometrics: 'yes' }],
    ['R8 minimal', {}],
  ])('is %s by %j', (expected, { accepted, ...changes }) => {
    expect(found(changes, accepted)).toBe(expected);
  });

  it('is open before anybody answered, and names every question that is asked', () => {
    const { riskClass, rule, open } = classifyRisk({ inputs: UNANSWERED, exemptionAccepted: true });
    expect([riskClass, rule]).toEqual(['unclassified', 'R0']);
    expect(open).toEqual(Object.keys(UNANSWERED));
  });

  it('never takes not knowing for no: each question that is asked keeps the class open', () => {
    const everythingAsked = someInputs({
      ...{ ...FULL, procedureTrack: 'sgb_x', needsOfficial: 'no', hearsIndividualFacts: 'yes' },
      ...{ annexIiiPoint: 'education', personalData: 'yes' },
    });
    expect(openInputs(everythingAsked)).toEqual([]);
    for (const key of Object.keys(HARMLESS) as RiskInputKey[]) {
      const inputs = { ...everythingAsked, [key]: 'unknown' };
      const notAsked = ['legalBasisFullAutomation', 'hasDiscretion'].includes(key);
      expect(`${key} ${classifyRisk({ inputs, exemptionAccepted: true }).rule}`).toBe(
        `${key} ${notAsked ? 'R6' : 'R0'}`,
      );
    }
  });

  it('says at once that a practice is prohibited, though the table keeps the class open', () => {
    const inputs = { ...UNANSWERED, prohibitedPractices: ['manipulation'] as const };
    expect(classifyRisk({ inputs, exemptionAccepted: false })).toMatchObject({
      ...{ riskClass: 'unclassified', namesProhibited: true },
    });
  });

  it('leaves out what is pointless and does not read what stood there before', () => {
    expect(found({ isAiSystem: 'no', annexIProduct: 'unknown', interactsWithPersons: 'unknown' })).toBe(
      'R2 not_ai',
    );
    expect(found({ annexIiiPoint: 'education', personalData: 'no', profilesPersons: 'yes' })).toBe('R6 high');
    expect(settled(someInputs({ personalData: 'no', specialCategories: 'yes' })).specialCategories).toBe(
      'no',
    );
  });

  it('is strict for public authority whatever the class, and as long as nobody knows', () => {
    const minimal = classifyRisk({ inputs: HARMLESS, exemptionAccepted: false });
    expect(isStrict(minimal, HARMLESS)).toBe(false);
    expect(isStrict(minimal, someInputs({ sovereignUse: 'decision_preparation' }))).toBe(true);
    expect(isSovereign(UNANSWERED)).toBe(true);
    expect(isStrict({ riskClass: 'high' }, HARMLESS)).toBe(true);
    expect(isStrict({ riskClass: 'high_exempt' }, HARMLESS)).toBe(false);
  });

  it('has a rule for every row', () => {
    expect(RISK_RULES).toEqual(['R0', 'R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8']);
  });
});

describe('the hard stop of a fully automated decision', () => {
  it.each<[string, Partial<RiskInputs>]>([
    ['track_unknown', {}],
    ['no_legal_basis,discretion', { procedureTrack: 'vwvfg' }],
    ['no_legal_basis', { procedureTrack: 'vwvfg', hasDiscretion: 'no', legalBasisFullAutomation: 'no' }],
    ['discretion', { procedureTrack: 'vwvfg', hasDiscretion: 'yes', legalBasisFullAutomation: 'yes' }],
    ['', { procedureTrack: 'vwvfg', hasDiscretion: 'no', legalBasisFullAutomation: 'yes' }],
    ['official_needed,facts_not_heard', { procedureTrack: 'sgb_x' }],
    ['official_needed', { procedureTrack: 'sgb_x', needsOfficial: 'yes', hearsIndividualFacts: 'yes' }],
    ['facts_not_heard', { procedureTrack: 'sgb_x', needsOfficial: 'no', hearsIndividualFacts: 'unknown' }],
    ['', { procedureTrack: 'sgb_x', needsOfficial: 'no', hearsIndividualFacts: 'yes' }],
    ['official_needed', { procedureTrack: 'ao', hearsIndividualFacts: 'no' }],
    ['', { procedureTrack: 'ao', needsOfficial: 'no' }],
  ])('names %s', (expected, changes) => {
    expect(automationObstacles(someInputs({ ...FULL, ...changes })).join()).toBe(expected);
  });

  it('is none where a person decides, on every track', () => {
    for (const procedureTrack of PROCEDURE_TRACKS) {
      for (const sovereignUse of ['none', 'decision_preparation', 'partial_automation', 'unknown'] as const) {
        expect(automationObstacles(someInputs({ sovereignUse, procedureTrack }))).toEqual([]);
      }
    }
  });
});
