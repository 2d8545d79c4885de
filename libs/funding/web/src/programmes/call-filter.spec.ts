import { describe, expect, test } from '@jest/globals';
import { filterCalls, readCallFilter } from './call-filter.js';

const now = new Date('2026-11-22T12:00:00Z');
const ahead = { localDate: '2027-03-14', localTime: '24:00', endsAt: '2027-03-14T23:00:00Z' };
const over = { localDate: '2026-03-14', localTime: '24:00', endsAt: '2026-03-14T23:00:00Z' };
const calls = [
  { key: 'care', status: 'open', fields: ['care'], deadline: ahead },
  { key: 'any', status: 'open', fields: [], deadline: ahead },
  { key: 'late', status: 'open', fields: ['care'], deadline: over },
  { key: 'shut', status: 'closed', fields: ['mobility'], deadline: ahead },
  { key: 'draft', status: 'draft', fields: [], deadline: ahead },
] as const;
const keys = (search: string) =>
  filterCalls(calls, readCallFilter(new URLSearchParams(search)), now).map(({ key }) => key);

describe('the filter of calls', () => {
  test('shows everything without parameters or with unknown ones', () => {
    expect(keys('')).toHaveLength(5);
    expect(keys('?stand=quatsch&feld=')).toHaveLength(5);
  });

  test('by field keeps calls that are open to every field', () => {
    expect(keys('?feld=care')).toEqual(['care', 'any', 'late', 'draft']);
  });

  test('by state counts an open call after its deadline as ended, and a draft as neither', () => {
    expect(keys('?stand=offen')).toEqual(['care', 'any']);
    expect(keys('?stand=beendet')).toEqual(['late', 'shut']);
  });
});
