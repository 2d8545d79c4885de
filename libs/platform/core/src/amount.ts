import { MAX_AMOUNT, type Cents } from './money.js';
import { computed, impossible, type Outcome } from './outcome.js';
import { problem } from './problem.js';

const GROUPED = /^(\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/;
const COMMA = /^(\d+)(?:,(\d+))?$/;
// A dot that cannot group thousands: one or two digits after it, or more than three before it.
const POINT = /^(?:(\d+)\.(\d{1,2})|(\d{4,})\.(\d{3,}))$/;

/**
 * Reads an amount in euro as people type it (`1.234,56`, `1234,5`, `1 234 €`, also `1234.56`) into cents. A dot before
 * three digits groups thousands, as in German. Fractions of a cent are refused rather than rounded.
 */
export function parseEuroAmount(text: string, path = ''): Outcome<Cents> {
  const bare = text
    .replace(/€|EUR/i, '')
    .replace(/[\s'’]/g, '')
    .replace(/^−/, '-');
  const negative = bare.startsWith('-');
  const parts = readParts(negative ? bare.slice(1) : bare);
  if (parts === null) return impossible([problem('AMOUNT_UNREADABLE', path)]);
  if (negative) return impossible([problem('AMOUNT_NEGATIVE', path)]);
  if (parts.fraction.length > 2) return impossible([problem('AMOUNT_HAS_FRACTIONS_OF_CENTS', path)]);
  const cents = BigInt(parts.euro) * 100n + BigInt(parts.fraction.padEnd(2, '0'));
  if (cents > BigInt(MAX_AMOUNT)) {
    return impossible([problem('AMOUNT_TOO_LARGE', path, { maximum: MAX_AMOUNT })]);
  }
  return computed(Number(cents));
}

function readParts(text: string): { readonly euro: string; readonly fraction: string } | null {
  const match = GROUPED.exec(text) ?? COMMA.exec(text) ?? POINT.exec(text);
  if (match === null) return null;
  const euro = match[1] ?? match[3] ?? '';
  return { euro: euro.replaceAll('.', ''), fraction: match[2] ?? match[4] ?? '' };
}

/** Cents as a plain number with two decimals, `1.234,56` in German and `1,234.56` in English, without a currency sign. */
export function formatCents(cents: Cents, locale: 'de' | 'en' = 'de'): string {
  const [group, point] = locale === 'de' ? ['.', ','] : [',', '.'];
  const digits = BigInt(Math.abs(cents)).toString().padStart(3, '0');
  const euro = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, group);
  return `${cents < 0 ? '-' : ''}${euro}${point}${digits.slice(-2)}`;
}
