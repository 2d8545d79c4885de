import { describe, expect, it } from '@jest/globals';
import { readBaselineCsv, readCountsCsv } from './read-counts.js';

const HEAD = 'Gruppe;Fälle;TP;FP;FN;TN';
const problemsOf = (text: string, metric: 'error_rate' | 'false_positive_rate' = 'error_rate') => {
  const read = readCountsCsv(text, metric);
  return read.ok ? [] : read.problems.map(({ code, path }) => [code, path]);
};

describe('a file of counts', () => {
  const A = { group: 'A', cases: 10, tp: 4, fp: 1, fn: 2, tn: 3 };

  it.each([
    ['with semicolons', `${HEAD}\nA;10;4;1;2;3\n`],
    ['with a byte order mark and CRLF', `\uFEFF${HEAD}\r\nA;10;4;1;2;3\r\n\r\n`],
    ['with commas and English names', 'group,cases,tp,fp,fn,tn\nA,10,4,1,2,3'],
    ['with tabs', `${HEAD}\nA;10;4;1;2;3`.replaceAll(';', '\t')],
    ['with quotes', '"Gruppe";"Fälle";"Richtig positiv";"falsch-positiv";fn;tn\n"A";"10";"4";1;2;3'],
    ['in another order', 'TN;FN;FP;TP;n;Gruppe;Bemerkung\n3;2;1;4;10;A;"eins; zwei"'],
  ])('is read %s', (_what, text) => {
    expect(readCountsCsv(text, 'error_rate')).toMatchObject({ ok: true, rows: 1, groups: [A] });
  });

  it('keeps quotes and lines inside a cell, and counts rows as spreadsheets do', () => {
    const read = readCountsCsv(
      `${HEAD}\n"Haushalte ""mit""\nKindern";10;4;1;2;3\nB;10;4;1;2;x`,
      'error_rate',
    );
    expect(read).toMatchObject({ ok: false, problems: [{ code: 'COUNT_UNREADABLE', path: 'row.3' }] });
    const whole = readCountsCsv(`${HEAD}\n"Haushalte ""mit""\nKindern";10;4;1;2;3`, 'error_rate');
    expect(whole.ok && whole.groups[0]?.group).toBe('Haushalte "mit"\nKindern');
  });

  it('takes pairs where they are told', () => {
    const text = `${HEAD};Nur KI falsch;Nur Menschen falsch;Beide falsch\nA;10;4;1;2;3;2;1;1`;
    expect(readCountsCsv(text, 'error_rate')).toMatchObject({
      groups: [{ aiWrongOnly: 2, humanWrongOnly: 1, bothWrong: 1 }],
    });
  });

  it.each([
    ['a decimal comma', 'A;10;4,5;1;2;3', 'COUNT_FRACTION'],
    ['a percentage', 'A;10;40 %;1;2;3', 'COUNT_FRACTION'],
    ['a negative number', 'A;10;-4;1;2;3', 'COUNT_NEGATIVE'],
    ['a word', 'A;10;viele;1;2;3', 'COUNT_UNREADABLE'],
    ['an empty cell', 'A;10;;1;2;3', 'COUNT_MISSING'],
    ['too few cells', 'A;10;4', 'ROW_LENGTH'],
    ['counts that do not add up', 'A;11;4;1;2;3', 'COUNTS_DO_NOT_ADD_UP'],
    ['no cases', 'A;0;0;0;0;0', 'NO_CASES'],
    ['a number beyond all towns', 'A;2000000000;2000000000;0;0;0', 'COUNT_TOO_LARGE'],
    ['no group', ';10;4;1;2;3', 'TEXT_MISSING'],
  ])('with %s is refused with its row', (_what, line, code) => {
    const [first] = problemsOf(`${HEAD}\nX;10;4;1;2;3\n${line}`);
    expect(first?.[0]).toBe(code);
    expect(first?.[1]).toMatch(/^row\.3/);
  });

  it('with a group twice, a column twice, unknown columns or nothing is refused', () => {
    expect(problemsOf(`${HEAD}\nA;10;4;1;2;3\nA;10;4;1;2;3`)).toEqual([['GROUP_TWICE', 'row.3']]);
    expect(problemsOf(`${HEAD};TP\nA;10;4;1;2;3;4`)).toEqual([['CSV_COLUMN_TWICE', 'file']]);
    expect(problemsOf('a;b\n1;2')).toEqual([['CSV_COLUMNS_UNKNOWN', 'file']]);
    expect(problemsOf(HEAD)).toEqual([['CSV_EMPTY', 'file']]);
    expect(problemsOf('')).toEqual([['CSV_COLUMNS_UNKNOWN', 'file']]);
  });

  it('tells the first fifty bad rows and counts the others', () => {
    const bad = Array.from({ length: 120 }, (_, index) => `G${index};1;x;0;0;0`).join('\n');
    const read = readCountsCsv(`${HEAD}\n${bad}`, 'error_rate');
    expect(read.ok ? null : [read.problems.length, read.more]).toEqual([50, 70]);
  });
});

describe('a file of cases', () => {
  const CASES = [
    'Gruppe;KI-Entscheidung;Menschliche Entscheidung;Wahrheit',
    'A;ja;ja;ja',
    'A;nein;ja;ja',
    'A;1;0;0',
    'A;0;1;0',
    'B;Positiv;Negativ;Negativ',
    'B;no;no;yes',
  ].join('\n');

  it('is counted into cells and pairs', () => {
    expect(readCountsCsv(CASES, 'error_rate')).toEqual({
      ok: true,
      rows: 6,
      groups: [
        { group: 'A', cases: 4, tp: 1, fn: 1, fp: 1, tn: 1, aiWrongOnly: 2, humanWrongOnly: 1, bothWrong: 0 },
        { group: 'B', cases: 2, tp: 0, fn: 1, fp: 1, tn: 0, aiWrongOnly: 1, humanWrongOnly: 0, bothWrong: 1 },
      ],
    });
  });

  it('pairs only the cases the metric is about', () => {
    const read = readCountsCsv(CASES, 'false_positive_rate');
    expect(read.ok && read.groups[0]).toMatchObject({ aiWrongOnly: 1, humanWrongOnly: 1, bothWrong: 0 });
  });

  it('pairs nothing without the decisions of people', () => {
    const read = readCountsCsv('group,ai_decision,truth\nA,1,1', 'error_rate');
    expect(read.ok && read.groups[0]).toMatchObject({ tp: 1, aiWrongOnly: null });
  });

  it('with a decision nobody can read is refused with its row', () => {
    expect(problemsOf(`${CASES}\nA;vielleicht;ja;`)).toEqual([
      ['DECISION_UNREADABLE', 'row.8'],
      ['DECISION_UNREADABLE', 'row.8'],
    ]);
    expect(problemsOf(`${CASES}\n;ja;ja;ja`)).toEqual([['ROW_GROUP_MISSING', 'row.8']]);
  });

  it('of 200,000 rows is counted in a moment, and of one more refused', () => {
    const line = 'Haushalte mit Kindern;ja;nein;ja\n';
    const text = `Gruppe;KI;Mensch;Wahrheit\n${line.repeat(200_000)}`;
    const begun = performance.now();
    expect(readCountsCsv(text, 'error_rate')).toMatchObject({ ok: true, groups: [{ tp: 200_000 }] });
    expect(performance.now() - begun).toBeLessThan(5_000);
    expect(problemsOf(text + line)).toEqual([['CSV_TOO_LONG', 'file']]);
  });
});

describe('a file that was made to hurt', () => {
  it('is refused in a moment', () => {
    const begun = performance.now();
    expect(problemsOf(`${HEAD}\n"${'A;10;4;1;2;3\n'.repeat(200_000)}`)).toHaveLength(1);
    const groups = Array.from({ length: 200_000 }, (_, index) => `${index};10;4;1;2;3`).join('\n');
    expect(problemsOf(`${HEAD}\n${groups}`)).toEqual([['CSV_GROUPS_TOO_MANY', 'file']]);
    expect(performance.now() - begun).toBeLessThan(10_000);
  });
});

describe('a file about people', () => {
  it('is read, and refused with its row', () => {
    expect(readBaselineCsv('Gruppe;Fälle;Fehler\nA;100;7')).toMatchObject({
      groups: [{ group: 'A', cases: 100, errors: 7 }],
    });
    expect(readBaselineCsv('Gruppe;Fälle;Fehler\nA;100;107')).toMatchObject({
      problems: [{ code: 'ERRORS_EXCEED_CASES', params: { row: 2 } }],
    });
    expect(readBaselineCsv('x')).toMatchObject({ problems: [{ code: 'CSV_COLUMNS_UNKNOWN' }] });
  });
});
