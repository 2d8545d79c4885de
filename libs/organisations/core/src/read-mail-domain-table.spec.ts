import { describe, expect, it } from '@jest/globals';
import { readMailDomainTable } from './read-mail-domain-table.js';

const TODAY = '2026-11-27';
const HEAD = 'domain;ags;kind;subdomains;source;checked_on';
const read = (...lines: string[]) => readMailDomainTable([HEAD, ...lines].join('\r\n'), TODAY);

describe('a table of mail domains', () => {
  it('is read with its head in any order, quotes and a mark at the start', () => {
    const text =
      '\uFEFFsource,checked_on,domain,ags\n"Impressum; Seite ""Kontakt""",2026-11-01,wattenau.example,99101001\n';
    expect(readMailDomainTable(text, TODAY)).toMatchObject({
      problems: [],
      rows: [
        {
          row: 2,
          problems: [],
          input: { domain: 'wattenau.example', source: 'Impressum; Seite "Kontakt"', subdomains: false },
        },
      ],
    });
  });

  it('reports every row by its number', () => {
    const { rows } = read(
      'wattenau.example;99101001;;ja;Impressum;2026-11-01',
      'web.de;99101001;;;Impressum;2026-11-01',
      '',
      'Wattenau.example;99101001;;;Impressum;2026-11-01',
      'wattenau;9910;;;;gestern',
    );
    expect(rows.map(({ row, problems }) => [row, problems.map(({ code }) => code)])).toEqual([
      [2, []],
      [3, ['FREE_MAIL_DOMAIN']],
      [5, ['DOMAIN_TWICE']],
      [6, ['DOMAIN_INVALID', 'AGS_UNREADABLE', 'SOURCE_MISSING', 'DATE_INVALID']],
    ]);
    expect(rows[0]?.input?.subdomains).toBe(true);
  });

  it.each([
    ['no columns of ours', 'a;b\n1;2', ['COLUMN_MISSING', 'COLUMN_MISSING', 'COLUMN_MISSING']],
    ['nothing below the head', HEAD, ['TABLE_EMPTY']],
    ['too many rows', `${HEAD}\n${'a.example;;state;;x;2026-01-01\n'.repeat(2_001)}`, ['TOO_MANY_ROWS']],
  ])('is refused as a whole with %s', (_case, text, expected) => {
    expect(readMailDomainTable(text, TODAY).problems.map(({ code }) => code)).toEqual(expected);
  });
});
