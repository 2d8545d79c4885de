import { describe, expect, test } from '@jest/globals';
import type { BudgetPartner, CallForm, FundingTerms } from '@allmende/funding-core';
import { openPoints } from './open-points.js';

const form: CallForm = {
  sections: [
    {
      key: 'nutzen',
      title: { de: 'Nutzen' },
      questions: [{ key: 'ziel', kind: 'text', label: { de: 'Ziel' }, required: true }],
    },
  ],
};
const terms: FundingTerms = {
  rateBp: 8_000,
  interMunicipalRateBp: null,
  minGrant: null,
  maxGrant: null,
  minOwnShareBp: 0,
  minMunicipalities: 1,
  durationMaxMonths: null,
};
const partners: readonly BudgetPartner[] = [
  { organisationId: 'a', ags: '99101001', name: 'Musterstadt', role: 'lead', population: 12_345 },
];
const split = { method: 'fixed', amounts: [{ organisationId: 'a', cents: 1 }] } as const;
const item = {
  key: 'one',
  label: 'Personal',
  category: 'staff',
  amount: 100,
  eligible: true,
  split,
} as const;
const saved = (ziel: string) => [
  { sectionKey: 'nutzen', answers: { ziel }, version: 1, savedAt: null, savedBy: null },
];

describe('what still stops a submission', () => {
  test('leads to the question that is open and to the line that does not add up', () => {
    const budget = { items: [item], thirdParty: 0, version: 1 };
    const points = openPoints({ key: 'pegel', form, sections: [], terms, budget, partners });
    expect(points.map(({ problem, href }) => [problem.code, href])).toEqual([
      ['ANSWER_MISSING', '/antraege/pegel/abschnitt/nutzen?pruefen=1#field-sections-nutzen-ziel'],
      ['SPLIT_DOES_NOT_ADD_UP', '/antraege/pegel/kosten#field-items-0-split'],
    ]);
  });

  test('leads to the page of the costs where no single field is wrong', () => {
    const budget = { items: [], thirdParty: 0, version: 0 };
    const points = openPoints({ key: 'pegel', form, sections: saved('Warnen'), terms, budget, partners });
    expect(points.map(({ problem, href }) => [problem.code, href])).toEqual([
      ['BUDGET_EMPTY', '/antraege/pegel/kosten'],
    ]);
  });

  test('is nothing once all is answered and adds up', () => {
    const budget = { items: [{ ...item, split: { method: 'equal' as const } }], thirdParty: 0, version: 1 };
    expect(openPoints({ key: 'pegel', form, sections: saved('Warnen'), terms, budget, partners })).toEqual(
      [],
    );
  });
});
