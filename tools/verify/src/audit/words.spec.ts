import { describe, expect, it } from '@jest/globals';
import { reportLines } from './words.js';

const hash = 'a'.repeat(64);
const whole = {
  events: 12,
  days: 1,
  findings: 0,
  named: [],
  waiting: 2,
  mark: { day: '2027-03-01', sequence: 12, hash },
};

describe('what the tool says', () => {
  it('of a whole trail', () => {
    expect(reportLines(whole, 'de')).toEqual([
      'Protokoll unversehrt: 12 Ereignisse, 1 abgeschlossene Tage',
      'noch ohne Siegel (die nächste Minute): 2',
      `neuestes Siegel, zum Aufbewahren an anderem Ort: 2027-03-01/12/${hash}`,
    ]);
  });

  it('of a broken one names day, event and kind, and counts the rest', () => {
    const broken = {
      ...whole,
      waiting: 0,
      mark: null,
      findings: 3,
      named: [
        { kind: 'altered', day: '2027-03-01', sequence: 4, eventId: 'e4' },
        { kind: 'inserted', day: null, sequence: null, eventId: 'e9' },
      ] as const,
    };
    expect(reportLines(broken, 'en')).toEqual([
      'The trail is broken: 3 places in 12 events',
      '  2027-03-01, entry 4: altered: event e4',
      '  not in the chain: inserted: event e9',
      '  … and 1 more',
      'Nothing is sealed yet; the worker does that every minute.',
    ]);
  });
});
