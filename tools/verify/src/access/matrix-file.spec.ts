import { describe, expect, it } from '@jest/globals';
import { COLUMNS } from './columns.js';
import { differences, readMatrix, writeMatrix } from './matrix-file.js';
import { brokenPromises, type RowFacts } from './promises.js';

const all = (outcome: string, changes: Readonly<Record<string, string>> = {}) =>
  COLUMNS.map(({ key, group }) => changes[key] ?? changes[group] ?? outcome);

const FACTS: RowFacts = {
  isPublic: () => false,
  isPeopleOnly: () => false,
  isForMachines: () => true,
  isHidden: () => false,
  seenBy: () => [],
  neverClean: () => false,
  mayUnverified: () => false,
};
const MINE = all('F', { visitor: 'U', own: '+', token: 'T', all: '+' });

describe('The reviewed file', () => {
  const matrix = new Map([
    ['query viewer', all('+', { token: 'F' })],
    ['mutation publishProject', MINE],
  ]);

  it('is read back as it was written, sorted by row', () => {
    const text = writeMatrix(matrix);
    expect([...readMatrix(text)]).toEqual([...matrix].reverse());
    expect(writeMatrix(readMatrix(text))).toBe(text);
  });

  it('refuses a line that lacks an answer', () => {
    expect(() => readMatrix('query viewer + + +++')).toThrow('«query viewer» has 5 of');
  });

  it('names each cell that differs, and rows that came or went', () => {
    const found = new Map([
      ['query viewer', all('+', { token: 'F', 'other:admin': 'F' })],
      ['query neu', MINE],
    ]);
    expect(differences(matrix, found)).toEqual([
      'mutation publishProject: is in the reviewed file but no longer there',
      'query neu: has no line in the reviewed file',
      'query viewer: other:admin expected +, got F',
    ]);
  });
});

const always = (): boolean => true;

describe('A promise is broken by', () => {
  const broken = (outcomes: string[], facts: Partial<RowFacts> = {}, row = 'mutation x') =>
    brokenPromises(new Map([[row, outcomes]]), { ...FACTS, ...facts });

  it('nothing when all is well', () => {
    expect(broken(MINE)).toEqual([]);
  });

  it.each([
    ['a visitor who gets in', { visitor: '+' }, {}, 'open to visitors'],
    [
      'a visitor who is turned away from what is public',
      {},
      { isPublic: always },
      'asks visitors to sign in',
    ],
    ['a machine in matters of people', { 'token:write': '+' }, { isPeopleOnly: always }, 'people only'],
    [
      'a change that nobody opened to machines',
      { 'token:write': '+' },
      { isForMachines: () => false },
      '@MachinesToo()',
    ],
    ['roles in another organisation', { double: '+', 'own:reader': 'F' }, {}, 'another organisation'],
    ['a change by a token that only reads', { 'token:read': '+' }, {}, 'may only read'],
    ['a token without a scope', { 'token:none': '+' }, {}, 'needs no scope'],
    ['a refusal that betrays', { absent: 'N' }, { isHidden: always }, 'tells strangers'],
    ['reach into the things of others', { other: '+' }, { isHidden: always }, 'belongs to others'],
    ['an unverified organisation', { 'unverified:signatory': '+' }, {}, 'not verified'],
    ['a role that rests', { own: 'F', nobody: 'F', 'resting:admin': '+' }, {}, 'rests'],
    ['an answer nobody expects', { 'own:reader': '!' }, {}, 'neither yes nor'],
  ])('%s', (_, changes, facts, says) => {
    const base = { visitor: 'U', own: '+', token: 'T', all: '+' };
    expect(broken(all('F', { ...base, ...changes }), facts).join()).toContain(says);
  });

  it('a scenario that nobody gets', () => {
    expect(broken(all('F', { visitor: 'U' }))).toEqual([
      'mutation x is got by nobody: its scenario asks the wrong thing',
    ]);
  });
});
