import { describe, expect, it } from '@jest/globals';
import { extractSource, readArguments, readSuccessors } from './register-arguments.js';

describe('arguments of the register commands', () => {
  it('are files in order and options', () => {
    const { files, options } = readArguments([
      'a.txt',
      '--accept-losses',
      'b.csv',
      '--extract-date=31.12.2024',
    ]);
    expect(files).toEqual(['a.txt', 'b.csv']);
    expect(options.has('accept-losses')).toBe(true);
    expect(extractSource(options)).toBe('Koordinaten und Verstädterung: GV-Auszug 31.12.2024');
  });

  it('collect successors from one option or several', () => {
    const { options } = readArguments(['--successors=01001000:01002000', '--successors=01003000:01002000']);
    expect([...(readSuccessors(options) ?? [])]).toEqual([
      ['01001000', '01002000'],
      ['01003000', '01002000'],
    ]);
    expect(readSuccessors(new Map())).toEqual(new Map());
  });

  it.each(['01001000', '01001000=01002000', '1:2'])('refuse %s as a successor', (pair) => {
    expect(readSuccessors(readArguments([`--successors=${pair}`]).options)).toBeUndefined();
  });
});
