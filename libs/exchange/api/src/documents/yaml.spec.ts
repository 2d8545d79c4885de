import { describe, expect, it } from '@jest/globals';
import { readJson, readYaml, writeYaml } from './yaml.js';

function codeOf(text: string): string {
  const read = readYaml(text);
  return read.ok ? 'taken' : (read.problems[0]?.code ?? '');
}

/** Nine lists, each of nine times the one before: a few hundred bytes that stand for 400 million words. */
function bomb(): string {
  const lines = ['a: &a ["lol","lol","lol","lol","lol","lol","lol","lol","lol"]'];
  for (const name of 'bcdefghi') {
    const before = String.fromCharCode(name.charCodeAt(0) - 1);
    lines.push(`${name}: &${name} [${Array(9).fill(`*${before}`).join(',')}]`);
  }
  return lines.join('\n');
}

describe('YAML from somebody we do not know', () => {
  it('is read as what it says, dates and yes as texts', () => {
    expect(readYaml('name: Medusa\nuntil: 2019-01-01\nyes: no')).toEqual({
      ok: true,
      content: { name: 'Medusa', until: '2019-01-01', yes: 'no' },
    });
  });

  it.each([
    ['a bomb of aliases', bomb(), 'FILE_TOO_NESTED'],
    ['an alias to itself', 'a: &a [*a]', 'FILE_TOO_NESTED'],
    ['a row of brackets', '['.repeat(200_000), 'FILE_TOO_NESTED'],
    ['brackets in turn', '[{a: '.repeat(40_000), 'FILE_TOO_NESTED'],
    ['a ladder of blanks', ladder(1_000), 'FILE_TOO_NESTED'],
    ['lists in lists in a line', `${'- '.repeat(100_000)}x`, 'FILE_TOO_NESTED'],
    ['questions in a line', `${'? '.repeat(100_000)}x`, 'FILE_TOO_NESTED'],
    ['a long list in a line', `[${'a,'.repeat(9_000)}a, ${'? '.repeat(39)}]`, 'FILE_NOT_YAML'],
    ['a very long list in a line', `[${'a,'.repeat(100_000)}a]`, 'FILE_TOO_NESTED'],
    ['colons in a line', `${': '.repeat(100_000)}x`, 'FILE_TOO_NESTED'],
    ['quotes in a line', `${'"a" '.repeat(24_000)}x`, 'FILE_NOT_YAML'],
    ['marks of anchors', `${'&a '.repeat(32_000)}x`, 'FILE_TOO_NESTED'],
    ['marks of documents', '--- a\n'.repeat(4_000), 'FILE_NOT_YAML'],
    [
      'thirty thousand keys',
      Array.from({ length: 30_000 }, (_, at) => `k${at}: 1`).join('\n'),
      'FILE_TOO_NESTED',
    ],
    ['the same key twice', 'name: a\nname: b', 'KEY_REPEATED'],
    ['the same key twice further in', 'a: {b: 1, b: 2}', 'KEY_REPEATED'],
    ['a tag that makes things', 'name: !!js/function "x"', 'taken'],
    ['two documents', 'name: a\n---\nname: b', 'FILE_NOT_YAML'],
  ])('is not taken when it is %s', (_says, text, code) => {
    const start = performance.now();
    expect(codeOf(text)).toBe(code);
    expect(performance.now() - start).toBeLessThan(4_000);
  });

  it('comes back as it was written, however odd the texts', () => {
    const content = {
      name: 'a: b #c',
      text: 'Zeile\n  - kein Eintrag\n',
      list: ['- x', '*y', '&z', 'yes', '1.0'],
    };
    expect(readYaml(writeYaml(content))).toEqual({ ok: true, content });
  });
});

describe('JSON from somebody we do not know', () => {
  it('is read, or refused in words', () => {
    expect(readJson('[{"a":1}]')).toEqual({ ok: true, content: [{ a: 1 }] });
    expect(readJson('{')).toMatchObject({ ok: false, problems: [{ code: 'FILE_NOT_JSON' }] });
    expect(readJson('['.repeat(200_000))).toMatchObject({ problems: [{ code: 'FILE_TOO_NESTED' }] });
  });
});

function ladder(steps: number): string {
  return Array.from({ length: steps }, (_, at) => `${' '.repeat(at)}k:`).join('\n');
}
