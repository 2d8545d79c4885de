import { describe, expect, it } from '@jest/globals';
import { forbiddenIn } from './tracked-files.ts';

// Put together here, so that this very file holds none of them.
const path = (...parts: readonly string[]): string => ['', ...parts].join('/');

describe('a file of the project', () => {
  it.each([
    ['a path of one machine', `cd ${path('work', 'main')}`],
    ['a path of one machine', `see ${path('home', 'anna', 'notes.md')}`],
    ['a path of one machine', `see ${path('Users', 'anna', 'notes.md')}`],
    ['a path outside of the project', `read ${['..', 'shared', 'design', 'stack.md'].join('/')}`],
    ['a private key', ['-----BEGIN', 'PRIVATE KEY-----'].join(' ')],
    ['the address of a package registry', ['"resolved":', '"https://registry.example/a.tgz"'].join(' ')],
    ['a conflict marker', `${'<'.repeat(7)} HEAD`],
  ])('may not hold %s: %s', (what, text) => {
    expect(forbiddenIn('docs/operations.md', text)).toEqual([`docs/operations.md holds ${what}`]);
  });

  it.each([
    ['https://example.org', 'work', 'main'].join('/'),
    'import { Problem } from "@allmende/platform-core";',
    '/loesungen/work',
  ])('may say %s', (text) => {
    expect(forbiddenIn('docs/operations.md', text)).toEqual([]);
  });
});
