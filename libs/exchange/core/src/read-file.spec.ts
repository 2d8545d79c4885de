import { describe, expect, it } from '@jest/globals';
import { anEntry } from './an-entry.js';
import type { ImportFormat } from './exchange-format.js';
import { toEurocities } from './eurocities/to-eurocities.js';
import { toPubliccode } from './publiccode/to-publiccode.js';
import { readFile } from './read-file.js';

const eurocities = (changes: object = {}) => ({ ...toEurocities(anEntry()).record, ...changes });
const publiccode = (changes: object = {}) => ({ ...toPubliccode(anEntry()).record, ...changes });

function codes(content: unknown, format: ImportFormat): string[] {
  const read = readFile(content, format);
  return read.ok ? [] : read.problems.map(({ code, path }) => `${code} ${path}`.trim());
}

function only(content: unknown, format: ImportFormat) {
  const read = readFile(content, format);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.readings[0];
}

describe('A file that becomes a draft', () => {
  it('is told field by field: taken where to, left out why', () => {
    const reading = only(
      publiccode({ usedBy: ['Musterdorf'], IT: { spid: true }, roadmap: 'https://code.example/plan' }),
      'publiccode',
    );
    expect(reading?.taken).toContainEqual({ from: 'legal.license', to: 'licence' });
    expect(reading?.taken).toContainEqual({ from: 'url', to: 'details.codeUrl' });
    expect(reading?.ignored).toEqual([
      { from: 'usedBy', reason: 'told_by_others' },
      { from: 'IT', reason: 'unknown_key' },
    ]);
  });

  it('keeps people out: names, phones, personal mailboxes', () => {
    const reading = only(
      eurocities({ contact_name: 'M. Muster', contact_phone: '1', contact_email: 'max.muster@ort.example' }),
      'eurocities',
    );
    expect(reading?.draft.contactMailbox).toBeUndefined();
    const personal = reading?.ignored.filter(({ reason }) => reason === 'personal').map(({ from }) => from);
    expect(personal).toEqual(['contact_email', 'contact_name', 'contact_phone']);
  });

  it('prefers German, then English, and says which languages it left out', () => {
    const [de, en] = ['Kurz und deutsch', 'Short and English'].map((shortDescription) => ({
      shortDescription,
    }));
    const reading = only(publiccode({ description: { en, de } }), 'publiccode');
    expect(reading?.draft.summary).toBe('Kurz und deutsch');
    expect(reading?.ignored).toContainEqual({ from: 'description.en', reason: 'no_counterpart' });
    expect(only(publiccode({ description: { it: de, en } }), 'publiccode')?.draft.summary).toBe(
      'Short and English',
    );
  });

  it('puts a description too long for the form where registers find it again', () => {
    const description = 'Wort '.repeat(1_500).trim();
    const reading = only(eurocities({ description }), 'eurocities');
    expect(reading?.draft.approach).toBeUndefined();
    expect(reading?.details.explanation).toBe(description);
  });

  it.each(['0', '0.4', '0.7', '0.2.2'])('may be a publiccode.yml of version %s', (publiccodeYmlVersion) => {
    expect(codes(publiccode({ publiccodeYmlVersion }), 'publiccode')).toEqual([]);
  });
});

describe('A file that is refused', () => {
  it.each([
    [
      'another version',
      publiccode({ publiccodeYmlVersion: '1.0' }),
      ['STANDARD_VERSION publiccodeYmlVersion'],
    ],
    [
      'a version as a number',
      publiccode({ publiccodeYmlVersion: 0.7 }),
      ['NOT_A_TEXT publiccodeYmlVersion', 'STANDARD_VERSION publiccodeYmlVersion'],
    ],
    [
      'a literal nobody knows',
      publiccode({ developmentStatus: 'done' }),
      ['NOT_A_LITERAL developmentStatus'],
    ],
    ['an address that runs a script', publiccode({ url: 'javascript:alert(1)' }), ['NOT_A_WEB_ADDRESS url']],
    ['a name as long as a page', publiccode({ name: 'x'.repeat(200) }), ['TOO_LONG name']],
    ['a map where a text belongs', publiccode({ name: { de: 'x' } }), ['NOT_A_TEXT name']],
    ['a list', [], ['NOT_A_RECORD']],
    ['nothing', null, ['NOT_A_RECORD']],
  ])('has %s', (_says, content, expected) => {
    expect(codes(content, 'publiccode')).toEqual(expected);
  });

  it('takes none of its entries when one is wrong, and says which', () => {
    expect(codes([eurocities(), eurocities({ status: 'somewhere' })], 'eurocities')).toEqual([
      'NOT_A_LITERAL 2.status',
    ]);
  });

  it('has no entry, or too many', () => {
    expect(codes([], 'eurocities')).toEqual(['FILE_EMPTY text']);
    expect(codes(Array(26).fill(eurocities()), 'eurocities')).toEqual(['TOO_MANY_ROWS text']);
  });

  it('does not let a key change what every object has', () => {
    const content = JSON.parse('{"__proto__":{"polluted":true},"constructor":"x","name":"N"}') as unknown;
    expect(codes(content, 'publiccode')).toEqual(['STANDARD_VERSION publiccodeYmlVersion']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
