/** The 16 Länder in the order of their official keys, Schleswig-Holstein (01) to Thüringen (16). */
export const LAND_KEYS = [
  '01',
  '02',
  '03',
  '04',
  '05',
  '06',
  '07',
  '08',
  '09',
  '10',
  '11',
  '12',
  '13',
  '14',
  '15',
  '16',
] as const;

/** Keys of the invented demo region begin with 99, which no Land will ever have. */
export const DEMO_LAND_KEY = '99';

/** True for eight digits of an existing Land (or the demo region); says nothing about whether the unit exists. */
export function isAgs(text: string): boolean {
  if (!/^\d{8}$/.test(text)) return false;
  const land = text.slice(0, 2);
  return land === DEMO_LAND_KEY || LAND_KEYS.some((key) => key === land);
}

/** Land: the first two digits. */
export function landKeyOf(ags: string): string {
  return ags.slice(0, 2);
}

/** Regierungsbezirk (or what became of it): the first three digits. */
export function governmentRegionKeyOf(ags: string): string {
  return ags.slice(0, 3);
}

/** Kreis or kreisfreie Stadt: the first five digits. */
export function districtKeyOf(ags: string): string {
  return ags.slice(0, 5);
}

/** True for the keys of the invented demo region. */
export function isDemoKey(key: string): boolean {
  return key.startsWith(DEMO_LAND_KEY);
}

/** The 12-digit ARS: Kreis (5), association (4), municipality (3). */
export function arsOf(ags: string, associationDigits: string): string {
  return `${ags.slice(0, 5)}${associationDigits}${ags.slice(5)}`;
}

/** The four digits of the association inside an ARS. */
export function associationDigitsOf(ars: string): string {
  return ars.slice(5, 9);
}
