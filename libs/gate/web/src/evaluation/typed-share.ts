/** A percentage as people type it, with comma or point, as a share: `2,5` is 0.025. Null where it is none. */
export function readShare(text: string): number | null {
  const [, whole, rest = '0'] = /^(\d{1,3})(?:[.,](\d{1,4}))?\s*%?$/.exec(text.trim()) ?? [];
  return whole === undefined ? null : Number((Number(`${whole}.${rest}`) / 100).toPrecision(12));
}

/** The other way round, without zeros at the end. */
export function writeShare(share: number | null): string {
  if (share === null) return '';
  return `${Number((share * 100).toPrecision(12))}`.replace('.', ',');
}

/** What is wrong with a typed count, in the code of the rule it breaks; null where it is a count or nothing. */
export function countFault(text: string): string | null {
  const typed = text.trim();
  if (typed === '' || readCount(text) !== null) return null;
  if (/^-/.test(typed)) return 'COUNT_NEGATIVE';
  return /^\d[\d.,]*\s*%?$/.test(typed) ? 'COUNT_FRACTION' : 'COUNT_UNREADABLE';
}

/** A whole number as people type it, with or without points between thousands. */
export function readCount(text: string): number | null {
  const typed = text.trim();
  const digits = /^\d{1,3}([.\u00A0 ]\d{3})+$/.test(typed) ? typed.replace(/\D/g, '') : typed;
  return /^\d{1,15}$/.test(digits) ? Number(digits) : null;
}
