import { describe, expect, it } from '@jest/globals';
import { toCsv } from './csv.js';

describe('the CSV of a table', () => {
  it('quotes cells, doubles quotes and disarms formulas, numbers stay numbers', () => {
    expect(toCsv([['a"b', -5, '=SUM(A1)', '-x']])).toBe(`"a""b";"-5";"'=SUM(A1)";"'-x"\r\n`);
  });
});
