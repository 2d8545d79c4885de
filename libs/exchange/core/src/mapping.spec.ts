import { describe, expect, it } from '@jest/globals';
import { LIFECYCLE_STATES } from '@allmende/projects-core';
import { anEntry, COMPLETE_DETAILS } from './an-entry.js';
import { EMPTY_DETAILS } from './exchange-details.js';
import { profilesOf } from './exchange-profile.js';
import { STATE_OF_STATUS, STATUS_OF_STATE } from './eurocities/eurocities-standard.js';
import { EUROCITIES_MANDATORY, toEurocities } from './eurocities/to-eurocities.js';
import { DEVELOPMENT_OF_STATE, STATE_OF_DEVELOPMENT } from './publiccode/publiccode-standard.js';
import { toPubliccode } from './publiccode/to-publiccode.js';
import { toSchemaOrg } from './schema-org.js';
import { EUROCITIES_SCHEMA } from './schemas/eurocities-schema.js';
import { toEuDatabaseSheet } from './sheets/eu-database-sheet.js';
import { toMakiSheet } from './sheets/maki-sheet.js';

const fieldsOf = (missing: readonly { readonly field: string }[]) => missing.map(({ field }) => field);

describe('An entry in the forms of other registers', () => {
  it('is complete when everything was said', () => {
    expect(toEurocities(anEntry()).missing).toEqual([]);
    expect(toPubliccode(anEntry()).missing).toEqual([]);
    expect(toSchemaOrg(anEntry()).missing).toEqual([]);
    expect(toMakiSheet(anEntry()).missing).toEqual([]);
  });

  it('asks for exactly the 29 mandatory fields of the Eurocities standard', () => {
    expect([...EUROCITIES_MANDATORY].sort()).toEqual([...EUROCITIES_SCHEMA.required].sort());
    expect(EUROCITIES_MANDATORY).toHaveLength(29);
  });

  it('names what is missing and where to mend it, and invents nothing', () => {
    const { record, missing } = toEurocities(anEntry({}, EMPTY_DETAILS));
    expect(missing).toContainEqual({ field: 'department', place: 'details', path: 'department' });
    expect(missing).toContainEqual({ field: 'description', place: 'details', path: 'explanation' });
    expect(fieldsOf(missing)).toContain('risk_category');
    expect(Object.keys(record)).not.toContain('risk_category');
  });

  it.each(LIFECYCLE_STATES)('keeps the state %s on the way out and back', (state) => {
    expect(STATE_OF_STATUS[STATUS_OF_STATE[state]]).toBe(state);
    expect(STATE_OF_DEVELOPMENT[DEVELOPMENT_OF_STATE[state]]).toBe(state);
  });

  it('says of rules that there is no training data', () => {
    const { record } = toEurocities(anEntry({ solutionType: 'rpa' }, { trainingData: '' }));
    expect(record['training_data']).toBe('nicht zutreffend');
  });

  it('never hands out a mailbox that looks like a person’s', () => {
    const entry = anEntry({ contactMailbox: 'maria.muster@musterstadt.example' });
    const all = [toEurocities(entry), toPubliccode(entry), toSchemaOrg(entry), toMakiSheet(entry)];
    expect(JSON.stringify(all)).not.toContain('maria');
    expect(fieldsOf(toEurocities(entry).missing)).toEqual(['contact_email']);
  });

  it('never hands out what an entry from a public source does not say itself', () => {
    const entry = anEntry({ organisationId: null }, {}, { organisation: null });
    expect(fieldsOf(toEurocities(entry).missing)).toEqual(['organization']);
    expect(toSchemaOrg(entry).record['provider']).toBeUndefined();
  });

  it('shortens a summary at a word and says so', () => {
    const summary = 'Kameras melden Schlaglöcher und Risse. '.repeat(8).trim();
    const short = String(toEurocities(anEntry({ summary })).record['description_short']);
    expect(short.length).toBeLessThanOrEqual(150);
    expect(summary.startsWith(short.slice(0, -1))).toBe(true);
    expect(short.endsWith('…')).toBe(true);
  });

  it('asks for a contractor with an end only where a contract keeps the code running', () => {
    const contract = anEntry({}, { maintenance: 'contract' });
    expect(fieldsOf(toPubliccode(contract).missing)).toEqual(['maintenance.contractors']);
    expect(toPubliccode(anEntry({}, { maintenance: 'none' })).missing).toEqual([]);
  });

  it('leaves the person who submits to the person who submits', () => {
    const { rows } = toEuDatabaseSheet(anEntry());
    expect(rows).toHaveLength(6);
    expect(rows[1]).toEqual({ label: '2 Einreichende Person', value: '' });
  });
});

describe('The forms of an entry', () => {
  const last = {
    format: 'eurocities' as const,
    at: new Date('2026-11-12T10:00:00Z'),
    contentVersion: 4,
    detailsVersion: 2,
  };
  const profile = (version: number, detailsVersion: number) =>
    profilesOf(anEntry({ version }, COMPLETE_DETAILS), detailsVersion, [last]).find(
      ({ format }) => format === 'eurocities',
    );

  it.each([
    [4, 2, false],
    [5, 2, true],
    [4, 3, true],
  ])('with version %i and answers %i an update is due: %s', (version, details, due) => {
    expect(profile(version, details)).toMatchObject({ complete: true, updateDue: due, lastAt: last.at });
  });

  it('are never due while nobody took them', () => {
    const [publiccode] = profilesOf(anEntry(), 1, []).filter(({ format }) => format === 'publiccode');
    expect(publiccode).toMatchObject({ updateDue: false, lastAt: null });
  });
});
