import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import de from './de.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };

const keys = (texts: object, path = ''): string[] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'object' ? keys(value as object, `${path}${key}.`) : [`${path}${key}`],
  );
const blanks = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();
const textAt = (texts: object, path: string) =>
  path.split('.').reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], texts) as string;

/** Every code the rules of the core can answer, read from their sources. */
function codesOfCore(): string[] {
  const folder = new URL('../../../core/src/', import.meta.url);
  const sources = readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'));
  const found = sources.flatMap((source) =>
    [...source.matchAll(/(?:problem\(|error: )'([A-Z][A-Z0-9_]+)'/g)].map(([, code]) => code ?? ''),
  );
  return [...new Set(found)].sort();
}

/** Every whole key that a source of this domain asks for; keys put together at run time are not seen. */
function keysAsked(folder = new URL('../', import.meta.url)): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return keysAsked(new URL(`${entry.name}/`, folder));
    if (!/\.tsx?$/.test(entry.name) || /\.(?:spec|generated)\./.test(entry.name)) return [];
    const source = readFileSync(new URL(entry.name, folder), 'utf8');
    return [...source.matchAll(/\bt\(\s*'([\w.]+)'/g)].map(([, key]) => key ?? '');
  });
}

describe('the words of funding', () => {
  test('are the same keys with the same blanks in both languages', () => {
    expect(keys(en).sort()).toEqual(keys(de).sort());
    for (const path of keys(de)) {
      expect([path, blanks(textAt(en, path))]).toEqual([path, blanks(textAt(de, path))]);
    }
  });

  test('say every problem the rules of the core know', () => {
    const codes = codesOfCore();
    expect(codes.length).toBeGreaterThan(40);
    expect(codes.filter((code) => !(code in de.problems))).toEqual([]);
  });

  test('are there for every key the screens ask for', () => {
    const known = new Set(keys(de).flatMap((key) => [key, key.replace(/_(?:one|other)$/, '')]));
    const asked = keysAsked();
    expect(asked.length).toBeGreaterThan(150);
    expect(asked.filter((key) => !known.has(key))).toEqual([]);
  });
});
