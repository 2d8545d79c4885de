import { describe, expect, it } from '@jest/globals';
import { classifyRisk } from '../inputs/risk-class.js';
import { someInputs } from '../inputs/some-inputs.js';
import type { RiskInputs } from '../inputs/risk-inputs.js';
import { basisChangeFor, changeMilestone } from './change-milestone.js';
import {
  basisOf,
  type LegalMilestone,
  MILESTONE_KEYS,
  milestoneConcerns,
  milestonesVersion,
} from './legal-milestone.js';
import { milestoneInput } from './milestone.input.js';

const HIGH_DUTIES: LegalMilestone = {
  key: 'annex_iii_duties',
  validFrom: '2027-12-02',
  status: 'adopted',
  sourceUrl: 'https://example.org/omnibus',
  checkedOn: '2026-07-02',
  version: 1,
};
const input = {
  key: HIGH_DUTIES.key,
  validFrom: '2027-12-02',
  status: 'in_force',
  sourceUrl: HIGH_DUTIES.sourceUrl,
} as const;
const today = '2027-12-02';
const aUse = (changes: Partial<RiskInputs>) => {
  const inputs = someInputs(changes);
  return { inputs, finding: classifyRisk({ inputs, exemptionAccepted: false }) };
};
const SCHOOL = aUse({ annexIiiPoint: 'education' });

describe('what a requirement stands on', () => {
  it.each([
    ['law_in_force', 'in_force', '2027-12-02'],
    ['law_future', 'in_force', '2027-12-03'],
    ['law_future', 'adopted', '2027-12-03'],
    ['law_future', 'adopted', '2026-01-01'],
    ['network_rule', 'adopted', null],
    ['network_rule', 'draft', '2026-01-01'],
  ] as const)('is %s when it is %s from %s', (basis, status, validFrom) => {
    expect(basisOf({ status, validFrom }, today)).toBe(basis);
  });

  it('concerns the uses for which something changes', () => {
    const concerned = (changes: Partial<RiskInputs>) => {
      const { finding, inputs } = aUse(changes);
      return MILESTONE_KEYS.filter((key) => milestoneConcerns(key, finding, inputs));
    };
    expect(concerned({ isAiSystem: 'no', annexIiiPoint: 'education' })).toEqual([]);
    expect(concerned({})).toEqual(['literacy_and_prohibitions']);
    expect(concerned({ annexIiiPoint: 'education' })).toContain('annex_iii_duties');
    expect(concerned({ annexIProduct: 'yes' })).toContain('annex_i_duties');
    expect(concerned({ publishesGeneratedContent: 'yes' })).toEqual([
      'literacy_and_prohibitions',
      'general_application',
      'new_prohibitions_and_marking',
    ]);
  });
});

describe('changing a date of the law', () => {
  it('keeps what was read, when, and lets the common version grow', () => {
    const decision = changeMilestone({ present: HIGH_DUTIES, input, expectedVersion: 1, today });
    expect(decision).toMatchObject({
      changes: { status: 'in_force', checkedOn: today, version: 2 },
      events: [
        { subjectId: 'annex_iii_duties', payload: { from: 'adopted 2027-12-02', to: 'in_force 2027-12-02' } },
      ],
    });
    expect(milestonesVersion([HIGH_DUTIES, { version: 4 }])).toBe(5);
  });

  it('is refused when somebody was faster, and for law in force without a day', () => {
    expect(changeMilestone({ present: HIGH_DUTIES, input, expectedVersion: 2, today })).toMatchObject({
      problems: [{ code: 'STALE_VERSION' }],
    });
    const dayless = { ...input, validFrom: null };
    expect(
      changeMilestone({ present: HIGH_DUTIES, input: dayless, expectedVersion: 1, today }),
    ).toMatchObject({
      problems: [{ code: 'DAY_MISSING', path: 'validFrom' }],
    });
  });

  it('is previewed by use', () => {
    expect(basisChangeFor(SCHOOL, 'annex_iii_duties', HIGH_DUTIES, input, today)).toEqual({
      from: 'law_future',
      to: 'law_in_force',
    });
    expect(basisChangeFor(SCHOOL, 'annex_iii_duties', HIGH_DUTIES, HIGH_DUTIES, today)).toBeNull();
    expect(basisChangeFor(aUse({}), 'annex_iii_duties', HIGH_DUTIES, input, today)).toBeNull();
  });

  it('takes days that are in the calendar', () => {
    expect(milestoneInput.safeParse(input).success).toBe(true);
    for (const validFrom of ['2027-02-30', '2.12.2027', '2027-13-01', '']) {
      expect(milestoneInput.safeParse({ ...input, validFrom }).success).toBe(false);
    }
    expect(milestoneInput.safeParse({ ...input, sourceUrl: 'javascript:1' }).success).toBe(false);
  });
});
