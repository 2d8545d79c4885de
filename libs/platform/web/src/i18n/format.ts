import { useTranslation } from 'react-i18next';
import type { Language } from './language.js';

const TIME_ZONE = 'Europe/Berlin';
const made = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

function once<Format extends Intl.NumberFormat | Intl.DateTimeFormat>(
  key: string,
  make: () => Format,
): Format {
  const known = made.get(key);
  if (known !== undefined) return known as Format;
  const format = make();
  made.set(key, format);
  return format;
}

const locale = (language: Language) => (language === 'de' ? 'de-DE' : 'en-GB');

/** A number with the separators of the language; `digits` fixes the decimals. */
export function formatNumber(value: number, language: Language, digits?: number): string {
  const options =
    digits === undefined ? {} : { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return once(`n${language}${digits}`, () => new Intl.NumberFormat(locale(language), options)).format(value);
}

/** Whole cents as euros with two decimals. */
export function formatCents(cents: number, language: Language): string {
  const options = { style: 'currency', currency: 'EUR' } as const;
  return once(`c${language}`, () => new Intl.NumberFormat(locale(language), options)).format(cents / 100);
}

/** Basis points (10000 is the whole) as a percentage with at most one decimal. */
export function formatShare(basisPoints: number, language: Language): string {
  const options = { style: 'percent', maximumFractionDigits: 1 } as const;
  return once(`s${language}`, () => new Intl.NumberFormat(locale(language), options)).format(
    basisPoints / 10_000,
  );
}

/** How a date is written. */
export type DateStyle = 'date' | 'short' | 'dateTime' | 'time' | 'month';

const STYLES: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  date: { dateStyle: 'long' },
  short: { dateStyle: 'medium' },
  dateTime: { dateStyle: 'long', timeStyle: 'short' },
  time: { timeStyle: 'short' },
  month: { year: 'numeric', month: 'long' },
};

/** An instant or an ISO date in German time; a date without time (`2026-03-01`) stays that day everywhere. */
export function formatDate(
  value: string | number | Date,
  language: Language,
  style: DateStyle = 'date',
): string {
  const dayOnly = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
  const timeZone = dayOnly ? 'UTC' : TIME_ZONE;
  const key = `d${language}${style}${timeZone}`;
  return once(key, () => new Intl.DateTimeFormat(locale(language), { ...STYLES[style], timeZone })).format(
    new Date(value),
  );
}

/** All formatters bound to the language of the page. */
export interface Formatters {
  readonly language: Language;
  readonly number: (value: number, digits?: number) => string;
  readonly cents: (cents: number) => string;
  readonly share: (basisPoints: number) => string;
  readonly date: (value: string | number | Date, style?: DateStyle) => string;
}

/** The formatters in the language of the page. */
export function useFormat(): Formatters {
  const language = useLanguage();
  return {
    language,
    number: (value, digits) => formatNumber(value, language, digits),
    cents: (cents) => formatCents(cents, language),
    share: (basisPoints) => formatShare(basisPoints, language),
    date: (value, style) => formatDate(value, language, style),
  };
}

/** The language of the page. It is fixed for the life of the page: switching follows a link. */
export function useLanguage(): Language {
  return useTranslation().i18n.language as Language;
}
