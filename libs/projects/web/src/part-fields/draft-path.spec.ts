import { describe, expect, test } from '@jest/globals';
import { schemaPath, valueAt, withValue } from './draft-path.js';

const draft = {
  pilot: { ends: null },
  rows: [
    { name: 'a', inner: [{ day: '' }] },
    { name: 'b', inner: [] },
  ],
};

describe('a path of a draft', () => {
  test('reads what stands there, and nothing beyond it', () => {
    expect(valueAt(draft, 'rows.0.inner.0.day')).toBe('');
    expect(valueAt(draft, 'rows.7.name')).toBeUndefined();
    expect(valueAt(draft, 'pilot.ends.year')).toBeUndefined();
  });

  test('changes one place and keeps everything beside it', () => {
    const next = withValue(draft, 'rows.0.inner.0.day', '2026-01-01');
    expect(valueAt(next, 'rows.0.inner.0.day')).toBe('2026-01-01');
    expect(next.rows[1]).toBe(draft.rows[1]);
    expect(draft.rows[0]?.inner[0]).toEqual({ day: '' });
  });

  test('is named without the numbers of rows', () => {
    expect(schemaPath('groups.3.participations.0.form')).toBe('groups.participations.form');
  });
});
