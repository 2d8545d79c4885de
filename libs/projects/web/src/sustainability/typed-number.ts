const THOUSANDS = /^\d{1,3}([.  ]\d{3})+$/;

/** A whole number as people type it, with or without points between thousands; null where it is none. */
export function readWhole(text: string): number | null {
  const bare = text.trim();
  const digits = THOUSANDS.test(bare) ? bare.replace(/\D/g, '') : bare;
  return /^\d{1,15}$/.test(digits) ? Number(digits) : null;
}

/** A number with a comma, in units of 10^-digits: `readScaled('1,4', 2)` is 140. Null where it is none or has more digits. */
export function readScaled(text: string, digits: number): number | null {
  const [, whole, rest = ''] = /^(\d{1,12})(?:[.,](\d+))?$/.exec(text.trim()) ?? [];
  if (whole === undefined || rest.length > digits) return null;
  return Number(`${whole}${rest.padEnd(digits, '0')}`);
}

/** The other way round, with a comma and without zeros at the end. */
export function writeScaled(value: number, digits: number): string {
  const text = `${value}`.padStart(digits + 1, '0');
  const rest = text.slice(text.length - digits).replace(/0+$/, '');
  const whole = text.slice(0, text.length - digits);
  return rest === '' ? whole : `${whole},${rest}`;
}
