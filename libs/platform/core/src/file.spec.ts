import { describe, expect, it } from '@jest/globals';
import { cleanFileName, type FilePurpose, fileProblems, kindByName, promisedProblems } from './file.js';

const codes = (name: string, found: string | null, purpose: FilePurpose = 'attachment', size = 10) =>
  fileProblems({ name, size, found }, purpose).map(({ code }) => code);

describe('A file that somebody brings in', () => {
  it.each([
    ['bescheid.pdf', 'pdf'],
    ['FOTO.JPG', 'jpeg'],
    ['liste.csv', 'text'],
    ['notiz.txt', 'text'],
    ['plan.xlsx', 'xlsx'],
  ])('stays when %s holds what its name says', (name, found) => {
    expect(codes(name, found)).toEqual([]);
  });

  it.each([
    ['a ZIP named .pdf', 'bescheid.pdf', 'zip', 'FILE_CONTENT_DIFFERS'],
    ['a picture with script named .png', 'siegel.png', 'markup', 'FILE_CONTENT_DIFFERS'],
    ['markup named .txt', 'notiz.txt', 'markup', 'FILE_CONTENT_DIFFERS'],
    ['bytes of no known format', 'bescheid.pdf', null, 'FILE_CONTENT_DIFFERS'],
    ['a picture that may hold script', 'siegel.svg', 'markup', 'FILE_KIND_NOT_ALLOWED'],
    ['a page', 'seite.html', 'markup', 'FILE_KIND_NOT_ALLOWED'],
    ['a program', 'setup.exe', 'exe', 'FILE_KIND_NOT_ALLOWED'],
    ['a document with macros', 'antrag.docm', 'docm', 'FILE_KIND_NOT_ALLOWED'],
    ['a name without an end', 'bescheid', 'pdf', 'FILE_KIND_NOT_ALLOWED'],
  ])('goes when it is %s', (_, name, found, code) => {
    expect(codes(name, found)).toEqual([code]);
  });

  it('is measured by what it is for', () => {
    expect(codes('plan.xlsx', 'xlsx', 'proof')).toEqual(['FILE_KIND_NOT_ALLOWED']);
    expect(codes('brief.pdf', 'pdf', 'proof', 11 * 1_048_576)).toEqual(['FILE_TOO_LARGE']);
    expect(codes('brief.pdf', 'pdf', 'attachment', 11 * 1_048_576)).toEqual([]);
    expect(codes('brief.pdf', 'pdf', 'attachment', 0)).toEqual(['FILE_EMPTY']);
  });

  it('is refused with its name, the rule and what would do', () => {
    expect(fileProblems({ name: 'siegel.svg', size: 9, found: 'markup' }, 'proof')).toEqual([
      {
        code: 'FILE_KIND_NOT_ALLOWED',
        path: 'file',
        params: { name: 'siegel.svg', allowed: 'PDF, PNG, JPEG' },
      },
    ]);
  });

  it('is refused before it is sent where name and size say enough', () => {
    const codesOf = (name: string, size: number) =>
      promisedProblems({ name, size }, 'attachment').map(({ code }) => code);
    expect(codesOf('liste.csv', 5)).toEqual([]);
    expect(codesOf('siegel.svg', 5)).toEqual(['FILE_KIND_NOT_ALLOWED']);
    expect(codesOf('brief.pdf', 30 * 1_048_576)).toEqual(['FILE_TOO_LARGE']);
  });

  it('is not taken for a kind by a name of the language itself', () => {
    expect(kindByName('x.constructor')).toBeNull();
  });
});

describe('The name of a file', () => {
  it.each([
    ['Bescheid 2026.pdf', 'Bescheid 2026.pdf'],
    ['C:\\Users\\Jana\\Bescheid.pdf', 'Bescheid.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['rechnung\u202efdp.exe', 'rechnungfdp.exe'],
    ['a\r\nSet-Cookie: x.pdf', 'aSet-Cookie_ x.pdf'],
    ['...', 'datei'],
    ['', 'datei'],
    ['Stra\u00dfe "Nord".pdf', 'Straße _Nord_.pdf'],
    [`${'lang'.repeat(60)}.docx`, `${'lang'.repeat(60).slice(0, 115)}.docx`],
  ])('%j becomes %j', (given, clean) => {
    expect(cleanFileName(given)).toBe(clean);
  });
});
