import { describe, expect, it } from '@jest/globals';
import { figureTable, report, reportLine } from './table.js';

describe('the report of a command', () => {
  const finding = { holds: false, figures: { rps_sql: 1022.456789, lost: 0, engine: 'meilisearch' } };

  it('shows figures to people one below the other', () => {
    expect(figureTable(finding.figures).split('\n')).toEqual([
      '  rps_sql   1,022.4568',
      '  lost               0',
      '  engine   meilisearch',
    ]);
  });

  it('says when a promise does not hold, and what was expected', () => {
    expect(report('bench list', { ...finding, remarks: ['ratio: at least 0.45'] })).toMatch(
      /^bench list\n[^]*ratio: at least 0\.45\n {2}DOES NOT HOLD$/,
    );
  });

  it('gives programs one line with the bare name', () => {
    expect(JSON.parse(reportLine('list', finding))).toEqual({ name: 'list', ...finding });
    expect(reportLine('list', finding)).not.toContain('\n');
  });
});
