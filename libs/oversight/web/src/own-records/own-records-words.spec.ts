import { readFileSync } from 'node:fs';
import { LEGAL_BASES, RETENTION, type RetentionRule } from '@allmende/oversight-core';
import { describe, expect, it } from '@jest/globals';
import de from './locales/de.json' with { type: 'json' };
import en from './locales/en.json' with { type: 'json' };

const PRIVACY = new URL('../../../../../docs/privacy.md', import.meta.url);

/** A row of the table in `docs/privacy.md`, from the data and the English words. */
function rowOf({ key, tables, basis, keeping, job }: RetentionRule): string {
  const { what, why } = en.rule[key as keyof typeof en.rule];
  const howLong = en.unit[keeping.unit].replace('{{count}}', 'count' in keeping ? String(keeping.count) : '');
  const cells = [
    what,
    why,
    en.basis[basis],
    howLong,
    job === null ? '–' : `\`${job}\``,
    tables.map((table) => `\`${table}\``).join(', '),
  ];
  return `| ${cells.join(' | ')} |`;
}

describe('what is kept how long', () => {
  it.each([
    ['de', de],
    ['en', en],
  ])('has words in %s for every rule, basis and unit', (_, words) => {
    expect(Object.keys(words.rule).sort()).toEqual(RETENTION.map(({ key }) => key).sort());
    expect(Object.keys(words.basis).sort()).toEqual([...LEGAL_BASES].sort());
    for (const { keeping } of RETENTION) expect(words.unit[keeping.unit]).toBeTruthy();
  });

  it('is in the record of processing as it is in the data', () => {
    const squeezed = (line: string) => line.replaceAll(/ +/g, ' ').trim();
    const lines = readFileSync(PRIVACY, 'utf8').split('\n').map(squeezed);
    const missing = RETENTION.map(rowOf).filter((row) => !lines.includes(squeezed(row)));
    expect(missing).toEqual([]);
    const rows = lines.filter((line) => /^\| .*`[a-z_]+\.[a-z_]+`/.test(line));
    expect(rows).toHaveLength(RETENTION.length);
  });
});

describe('every part of the file', () => {
  it('has words, also in `docs/privacy.md`', () => {
    expect(Object.keys(de.part).sort()).toEqual(Object.keys(en.part).sort());
    const text = readFileSync(PRIVACY, 'utf8');
    expect(Object.keys(en.part).filter((part) => !text.includes(`\`${part}\``))).toEqual([]);
  });
});
