import { useFormat } from '@allmende/platform-web';
import type { Band } from '@allmende/projects-core';
import { useTranslation } from 'react-i18next';

/** Energy and emissions in words: small figures keep a decimal, large ones change to the next unit. */
export function useAmounts() {
  const { t } = useTranslation('sustainability');
  const { number } = useFormat();
  const rounded = (value: number) => {
    const digits = Math.abs(value) < 10 ? 1 : 0;
    return number(Number(value.toFixed(digits)));
  };
  const energy = (wattHours: number) => t('unit.kwh', { value: rounded(wattHours / 1_000) });
  const emission = (grams: number) =>
    Math.abs(grams) >= 1_000_000
      ? t('unit.tonnes', { value: rounded(grams / 1_000_000) })
      : t('unit.kilograms', { value: rounded(grams / 1_000) });
  const between = (what: string, { lowest, highest }: Band, words: (value: number) => string) =>
    lowest === highest ? what : t('unit.between', { what, lowest: words(lowest), highest: words(highest) });
  return { energy, emission, between };
}
