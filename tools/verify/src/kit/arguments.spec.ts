import { describe, expect, it } from '@jest/globals';
import { ArgumentError, readArguments } from './arguments.js';

describe('the command line', () => {
  it('names a command, its options in both spellings and what is left', () => {
    const given = readArguments(['search', '--size', '2500', 'file.jsonl', '--rounds=3', '--json']);
    expect(given.command).toBe('search');
    expect(given.rest).toEqual(['file.jsonl']);
    expect(given.wholeNumber('size', 1)).toBe(2500);
    expect(given.wholeNumber('rounds', 1)).toBe(3);
    expect(given.json).toBe(true);
  });

  it('does not take what follows --json for its value', () => {
    expect(readArguments(['--json', 'list']).command).toBe('list');
  });

  it('gives the default for an option that is absent', () => {
    expect(readArguments(['list']).wholeNumber('kills', 5)).toBe(5);
  });

  it.each(['', 'many', '-3', '2.5', '0', '1e3'])('refuses «%s» as a number of kills', (value) => {
    const given = readArguments(['durability', `--kills=${value}`]);
    expect(() => given.wholeNumber('kills', 5)).toThrow(ArgumentError);
  });
});
