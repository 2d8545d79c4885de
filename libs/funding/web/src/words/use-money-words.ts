import { useFormat } from '@allmende/platform-web';
import { useTranslation } from 'react-i18next';

/** The money rules of a call, as far as the short words need them. */
export interface TermFacts {
  readonly rateBp: number;
  readonly interMunicipalRateBp: number | null;
  readonly minGrant: number | null;
  readonly maxGrant: number | null;
}

/** Amounts and rates in words. */
export interface MoneyWords {
  /** Exact, with cents: `1.234,50 €`. */
  readonly cents: (cents: number) => string;
  /** Whole euros without `,00`. */
  readonly round: (cents: number) => string;
  /** Basis points with up to two decimals: `33,33 %`. */
  readonly percent: (basisPoints: number) => string;
  readonly rate: (terms: TermFacts) => string;
  readonly grant: (terms: TermFacts) => string;
}

/** Amounts and rates in the language of the page. */
export function useMoneyWords(): MoneyWords {
  const { t } = useTranslation('funding');
  const format = useFormat();
  const round = (cents: number) =>
    cents % 100 === 0 ? `${format.number(cents / 100)}\u00a0€` : format.cents(cents);
  const percent = (basisPoints: number) => `${format.number(basisPoints / 100)}\u00a0%`;
  return {
    cents: format.cents,
    round,
    percent,
    rate: ({ rateBp, interMunicipalRateBp }) =>
      interMunicipalRateBp === null || interMunicipalRateBp === rateBp
        ? percent(rateBp)
        : t('terms.rateAndJoint', { rate: percent(rateBp), joint: percent(interMunicipalRateBp) }),
    grant: ({ minGrant, maxGrant }) => {
      if (minGrant !== null && maxGrant !== null)
        return t('terms.grantBetween', { min: round(minGrant), max: round(maxGrant) });
      if (minGrant !== null) return t('terms.grantFrom', { min: round(minGrant) });
      return maxGrant === null ? t('terms.grantOpen') : t('terms.grantTo', { max: round(maxGrant) });
    },
  };
}
