/** The terms of a file in words; identifiers of SPDX speak for themselves. */
export function licenceName(t: (key: string) => string, licence: string): string {
  return licence === 'all-rights-reserved' ? t('licence.none') : licence;
}
