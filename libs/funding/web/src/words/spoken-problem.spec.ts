import { describe, expect, test } from '@jest/globals';
import {
  createI18n,
  formatCents,
  formatDate,
  formatNumber,
  formatShare,
  problemText,
  registerNamespace,
} from '@allmende/platform-web';
import { parseEuroAmount } from '@allmende/platform-core';
import de from '../locales/de.json' with { type: 'json' };
import { spokenProblem } from './spoken-problem.js';

const format = {
  language: 'de',
  number: (value: number) => formatNumber(value, 'de'),
  cents: (value: number) => formatCents(value, 'de'),
  share: (value: number) => formatShare(value, 'de'),
  date: (value: string | number | Date) => formatDate(value, 'de', 'dateTime'),
} as const;

async function say(problem: Parameters<typeof spokenProblem>[0]): Promise<string> {
  await registerNamespace('funding', { de, en: {} });
  const t = (await createI18n('de')).getFixedT('de', 'funding');
  return problemText(t, spokenProblem(problem, format)).replaceAll('\u00a0', ' ');
}

describe('a problem with money in it', () => {
  test('says cents as euros, whether the server or this page found it', async () => {
    const fromServer = [
      { name: 'actual', value: '123456' },
      { name: 'minimum', value: '5000000' },
    ];
    expect(await say({ code: 'GRANT_BELOW_MINIMUM', params: fromServer })).toContain('1.234,56 €');
    expect(await say({ code: 'OVERFINANCED', params: { surplus: 1 } })).toContain('0,01 €');
  });

  test('says shares with the hundredths that are missing', async () => {
    const params = { expected: 10_000, actual: 9_999 };
    expect(await say({ code: 'PERCENT_DOES_NOT_ADD_UP', params })).toContain('99,99 % statt 100 %');
  });

  test.each([
    ['1,005', 'höchstens zwei Stellen'],
    ['-1', 'nicht negativ'],
    ['viel', 'wie 1.234,56'],
    ['999999999999', 'höchstens'],
  ])('tells what to do about the amount „%s“', async (text, remedy) => {
    const read = parseEuroAmount(text);
    expect(read.ok).toBe(false);
    if (!read.ok && read.problems[0]) expect(await say(read.problems[0])).toContain(remedy);
  });
});

describe('a limit', () => {
  test('is the same words for a schema that says `max` and a rule that says `maximum`', async () => {
    expect(await say({ code: 'TOO_LONG', params: { max: 2_000 } })).toContain('2.000 Zeichen');
    expect(await say({ code: 'TOO_LONG', params: { maximum: 2_000 } })).toContain('2.000 Zeichen');
  });
});

describe('an answer that does not fit', () => {
  test('is explained by the kind of its question', async () => {
    expect(await say({ code: 'ANSWER_UNREADABLE', params: { kind: 'number' } })).toContain('keine Zahl');
    expect(await say({ code: 'ANSWER_UNREADABLE', params: { kind: 'date' } })).toContain('Datum');
  });
});
