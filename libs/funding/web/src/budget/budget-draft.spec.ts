import { describe, expect, test } from '@jest/globals';
import { financingPlan, type Budget, type BudgetPartner, type FundingTerms } from '@allmende/funding-core';
import {
  budgetTexts,
  draftsOf,
  emptyItem,
  isSameLine,
  readBudget,
  readPercent,
  withItem,
  withMethod,
  withoutItem,
  THIRD_PARTY,
} from './budget-draft.js';

const partners: readonly BudgetPartner[] = [
  { organisationId: 'a', ags: '99101001', name: 'Musterstadt', role: 'lead', population: 12_345 },
  { organisationId: 'b', ags: '99101002', name: 'Nachbarstadt', role: 'partner', population: 8_901 },
  { organisationId: 'c', ags: '99101003', name: 'Mühldorf', role: 'partner', population: 23_456 },
];
const terms: FundingTerms = {
  rateBp: 8_000,
  interMunicipalRateBp: null,
  minGrant: null,
  maxGrant: null,
  minOwnShareBp: 0,
  minMunicipalities: 1,
  durationMaxMonths: null,
};
const EMPTY: Budget = { items: [], thirdParty: 0, version: 0 };
const line = (changes: Partial<ReturnType<typeof emptyItem>>) =>
  withItem(budgetTexts(EMPTY), { ...emptyItem('one'), label: 'Personal', ...changes });

describe('a budget as it is typed', () => {
  test.each(['100000', '100.000', '100.000,00', '100000,00 €', '100000.00'])(
    'of „%s“ by inhabitants is shared to the cent as the handbook says',
    (amount) => {
      const { items, thirdParty, problems } = readBudget(line({ amount, method: 'population' }));
      expect(problems).toEqual([]);
      const { plan } = financingPlan(terms, { items, thirdParty, version: 0 }, partners);
      expect(plan?.partners.map(({ total }) => total)).toEqual([2_761_621, 1_991_186, 5_247_193]);
      expect(plan?.total).toBe(10_000_000);
    },
  );

  test.each([
    ['12,345', 'AMOUNT_HAS_FRACTIONS_OF_CENTS'],
    ['-5', 'AMOUNT_NEGATIVE'],
    ['zwölf', 'AMOUNT_UNREADABLE'],
    ['99999999999999', 'AMOUNT_TOO_LARGE'],
  ])('names at its line what is wrong with „%s“', (amount, code) => {
    const { problems } = readBudget(line({ amount }));
    expect(problems).toMatchObject([{ code, path: 'items.0.amount' }]);
  });

  test('names a single share that cannot be read at its partner', () => {
    const { problems } = readBudget(
      line({ amount: '10', method: 'fixed', shares: { a: '5', b: '2,505', c: '2,50' } }),
    );
    expect(problems).toMatchObject([{ code: 'AMOUNT_HAS_FRACTIONS_OF_CENTS', path: 'items.0.split.b' }]);
  });

  test('counts an empty amount as nothing yet', () => {
    expect(readBudget(line({ amount: ' ' }))).toMatchObject({ items: [{ amount: 0 }], problems: [] });
  });

  test('comes back from the server as the same lines, whichever way they were typed', () => {
    const typed = { ...line({ amount: '1234,5', method: 'percent', shares: { a: '60', b: '40,00' } }) };
    const { items, thirdParty } = readBudget(typed);
    const kept = budgetTexts({ items, thirdParty });
    expect(kept['item.one']).not.toBe(typed['item.one']);
    expect(isSameLine(kept['item.one'] ?? '', typed['item.one'] ?? '')).toBe(true);
    expect(draftsOf(kept)[0]).toMatchObject({ amount: '1.234,50', shares: { a: '60,00', b: '40,00' } });
  });

  test('tells a changed amount, label or third-party sum from a differently written one', () => {
    const one = line({ amount: '10' })['item.one'] ?? '';
    expect(isSameLine(one, line({ amount: '10,00' })['item.one'] ?? '')).toBe(true);
    expect(isSameLine(one, line({ amount: '10,01' })['item.one'] ?? '')).toBe(false);
    expect(isSameLine(one, line({ amount: '10', label: 'Reise' })['item.one'] ?? '')).toBe(false);
    expect(isSameLine('', '0,00')).toBe(true);
    expect(isSameLine('100', '100,01')).toBe(false);
  });

  test('loses a removed line and keeps the others', () => {
    const two = withItem(line({ amount: '1' }), { ...emptyItem('two'), amount: '2' });
    expect(readBudget(withoutItem(two, 'one')).items).toMatchObject([{ key: 'two', amount: 200 }]);
  });

  test('reads money of third parties and names what is wrong with it', () => {
    expect(readBudget({ [THIRD_PARTY]: '1.000' }).thirdParty).toBe(100_000);
    expect(readBudget({ [THIRD_PARTY]: '1,005' }).problems[0]).toMatchObject({ path: 'thirdParty' });
  });
});

describe('another way to share', () => {
  test('begins with parts that add up, to the cent and to the hundredth of a percent', () => {
    const base = { ...emptyItem('one'), amount: '1,00' };
    expect(withMethod(base, 'fixed', partners).shares).toEqual({ a: '0,34', b: '0,33', c: '0,33' });
    expect(withMethod(base, 'percent', partners).shares).toEqual({ a: '33,34', b: '33,33', c: '33,33' });
    expect(withMethod({ ...base, shares: { a: '1' } }, 'equal', partners).shares).toEqual({});
  });

  test('leaves partners out that carry no costs', () => {
    const associated = partners.map((partner) =>
      partner.organisationId === 'c' ? { ...partner, role: 'associated' as const } : partner,
    );
    expect(withMethod({ ...emptyItem('one'), amount: '1,00' }, 'fixed', associated).shares).toEqual({
      a: '0,50',
      b: '0,50',
    });
  });
});

describe('percent as typed', () => {
  test.each([
    ['33,33 %', 3_333, undefined],
    ['100', 10_000, undefined],
    ['33,333', 0, 'RATE_NOT_IN_BASIS_POINTS'],
    ['100,01', 0, 'RATE_TOO_LARGE'],
    ['-1', 0, 'RATE_NEGATIVE'],
    ['halb', 0, 'RATE_UNREADABLE'],
  ])('„%s“', (text, basisPoints, code) => {
    const read = readPercent(text, 'x');
    expect(read.cents).toBe(basisPoints);
    expect(read.problems[0]?.code).toBe(code);
  });
});
