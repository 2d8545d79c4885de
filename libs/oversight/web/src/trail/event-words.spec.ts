import { globSync, readFileSync } from 'node:fs';
import { ADMINISTRATORS_SUBJECTS, ORGANISATION_SUBJECTS, subjectOf } from '@allmende/oversight-core';
import { describe, expect, it } from '@jest/globals';
import de from './locales/de.json' with { type: 'json' };
import en from './locales/en.json' with { type: 'json' };

const ROOT = new URL('../../../../../', import.meta.url);
const TYPE = /^[a-z_]+\.[a-z_]+$/;

const domains = JSON.parse(readFileSync(new URL('tools/checks/domains.json', ROOT), 'utf8')) as readonly {
  readonly name: string;
}[];

/** Every list of types of events that the core of a domain exports: an array, or an object of names and types. */
async function exportedTypes(): Promise<ReadonlyMap<string, string>> {
  const types = new Map<string, string>();
  for (const { name: domain } of domains) {
    if (globSync(`libs/${domain}/core/src/index.ts`, { cwd: ROOT }).length === 0) continue;
    const core = (await import(`@allmende/${domain}-core`)) as Record<string, unknown>;
    for (const [name, list] of Object.entries(core)) {
      if (!name.endsWith('_EVENTS')) continue;
      for (const type of Object.values(list as object)) types.set(String(type), `${domain}-core ${name}`);
    }
  }
  return types;
}

/** Every type that some source writes down, whether or not its list is exported. */
function writtenTypes(): ReadonlyMap<string, string> {
  const types = new Map<string, string>();
  for (const file of globSync('libs/*/{core,api}/src/**/*.ts', { cwd: ROOT })) {
    if (file.endsWith('spec.ts')) continue;
    const text = readFileSync(new URL(file, ROOT), 'utf8');
    for (const [, type] of text.matchAll(/\btype: '([a-z_]+\.[a-z_]+)'/g)) types.set(String(type), file);
  }
  return types;
}

const wordsOf = (type: string, { event }: { event: object }): unknown => {
  const [subject = '', verb = ''] = type.split('.');
  return (event as Record<string, Record<string, string> | undefined>)[subject]?.[verb];
};

describe('every type of event of every domain', () => {
  it.each([
    ['de', de],
    ['en', en],
  ])('has words in %s', async (_, words) => {
    const types = await exportedTypes();
    expect(types.size).toBeGreaterThan(30);
    const missing = [...types].filter(([type]) => typeof wordsOf(type, words) !== 'string');
    expect(missing.map(([type, list]) => `${type} (${list})`)).toEqual([]);
  });

  it('looks like a type of event', async () => {
    const strange = [...(await exportedTypes()).keys()].filter((type) => !TYPE.test(type));
    expect(strange).toEqual([]);
  });

  it('is in a list that its domain exports', async () => {
    const types = await exportedTypes();
    const unlisted = [...writtenTypes()].filter(([type]) => !types.has(type));
    expect(unlisted.map(([type, file]) => `${type} (${file})`)).toEqual([]);
  });

  it('is either for the admins of an organisation or for administrators only, and its subject has a name', async () => {
    const decided: readonly string[] = [...ORGANISATION_SUBJECTS, ...ADMINISTRATORS_SUBJECTS];
    const subjects = [...new Set([...(await exportedTypes()).keys()].map(subjectOf))];
    expect(subjects.filter((subject) => !decided.includes(subject))).toEqual([]);
    expect(decided.filter((subject) => !(subject in de.subject) || !(subject in en.subject))).toEqual([]);
  });
});
