import { describe, expect, test } from '@jest/globals';
import { problemText } from '../problems/problem-text.js';
import { createI18n } from './create-i18n.js';
import { formatCents, formatDate, formatNumber, formatShare } from './format.js';
import de from './locales/de.json' with { type: 'json' };
import en from './locales/en.json' with { type: 'json' };
import { registerNamespace } from './namespaces.js';

const keys = (texts: object, path = ''): string[] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'object' ? keys(value as object, `${path}${key}.`) : [`${path}${key}`],
  );

describe('the words of the platform', () => {
  test('are the same keys in both languages', () => {
    expect(keys(en).sort()).toEqual(keys(de).sort());
  });

  test('of a domain that comes later reach languages already in use, German standing in for what is missing', async () => {
    const english = await createI18n('en');
    await registerNamespace('orchard', {
      de: { apple: 'Apfel', pear: 'Birne' },
      en: async () => ({ default: { apple: 'apple' } }),
    });
    expect(english.t('orchard:apple')).toBe('apple');
    expect(english.t('orchard:pear')).toBe('Birne');
  });
});

describe('a problem in words', () => {
  test('is said by its domain, else by the platform, else at least named', async () => {
    await registerNamespace('forge', { de: { problems: { TOO_HOT: 'Über {{limit}} Grad.' } }, en: {} });
    const t = (await createI18n('de')).getFixedT('de', 'forge');
    expect(problemText(t, { code: 'TOO_HOT', params: { limit: 900 } })).toBe('Über 900 Grad.');
    expect(problemText(t, { code: 'TOO_LONG', params: [{ name: 'max', value: '80' }] })).toContain(
      'höchstens 80 Zeichen',
    );
    expect(problemText(t, { code: 'NEVER_HEARD' })).toContain('NEVER_HEARD');
  });
});

describe('numbers and dates', () => {
  test('are written the way the language does', () => {
    expect(formatNumber(84_358_845, 'de')).toBe('84.358.845');
    expect(formatNumber(84_358_845, 'en')).toBe('84,358,845');
    expect(formatCents(-1_250_005, 'de')).toBe('-12.500,05\u00a0€');
    expect(formatShare(8_550, 'de')).toBe('85,5\u00a0%');
  });

  test('a day without a time stays that day, an instant is told in German time', () => {
    expect(formatDate('2026-03-01', 'de')).toBe('1. März 2026');
    expect(formatDate('2026-06-30T22:30:00Z', 'de')).toBe('1. Juli 2026');
  });
});
