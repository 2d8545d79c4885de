import { EMPTY_ASSESSMENT, type EconomicAssessment, type OptionPlan, type Payment } from './assessment.js';
import type { DiscountRate } from './discount-rate.js';

/** The rates that published sources name; for tests. */
export const KNOWN_RATES: readonly DiscountRate[] = [
  aRate({ key: 'bund-2003', rate: 460, validFrom: '2003-01-01', superseded: true }),
  aRate({ key: 'bund-2011', rate: 330, validFrom: '2011-05-09', superseded: true }),
  aRate({ key: 'bund-2023', rate: 90, validFrom: '2023-07-07' }),
];

/** One row of the reference table; for tests. */
export function aRate(changes: Partial<DiscountRate> = {}): DiscountRate {
  return {
    key: 'bund-2023',
    rate: 90,
    validFrom: '2023-07-07',
    superseded: false,
    source: 'Bundesministerium der Finanzen',
    sourceUrl: 'https://example.org/',
    checkedOn: '2026-07-01',
    ...changes,
  };
}

/** A payment of every year from 1 to 5; for tests. */
export function aPayment(changes: Partial<Payment> = {}): Payment {
  return {
    label: 'Ersparnis',
    side: 'benefit',
    effect: 'effective',
    cents: 1_500_000,
    firstYear: 1,
    lastYear: 5,
    ...changes,
  };
}

/** The worked example of handbook 4.3: 80,000 and 40,000 euro first, 15,000 and 10,000 euro back for five years. */
export function theWorkedPlan(option: OptionPlan['option'] = 'ai_consortium'): OptionPlan {
  const once = { side: 'cost', firstYear: 0, lastYear: 0 } as const;
  return {
    option,
    ruledOut: '',
    payments: [
      aPayment({ label: 'Entwicklung', ...once, cents: 8_000_000 }),
      aPayment({ label: 'Einarbeitung', ...once, effect: 'not_effective', cents: 4_000_000 }),
      aPayment(),
      aPayment({ label: 'Arbeitszeit', effect: 'not_effective', cents: 1_000_000 }),
    ],
  };
}

/** The worked example with its judgement of quality; for tests. */
export function anAssessment(changes: Partial<EconomicAssessment> = {}): EconomicAssessment {
  const weights = [25, 20, 20, 15, 10, 10];
  const points = [8, 6, 7, 4, 5, 9];
  return {
    ...EMPTY_ASSESSMENT,
    years: 5,
    discountRate: 'bund-2023',
    options: [
      { option: 'status_quo', payments: [], ruledOut: 'Der Rückstand wächst jedes Jahr.' },
      { option: 'rule_based', payments: [], ruledOut: 'Bilder lassen sich nicht mit Regeln lesen.' },
      theWorkedPlan(),
    ],
    chosen: 'ai_consortium',
    quality: weights.map((weight, index) => ({
      label: `Kriterium ${index + 1}`,
      weight,
      points: points[index] ?? 0,
    })),
    ...changes,
  };
}
