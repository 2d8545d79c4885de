import { describe, expect, it } from '@jest/globals';
import { RISK_CLASSES } from '@allmende/gate-core';
import { anEntry, COMPLETE_DETAILS } from '../an-entry.js';
import { EMPTY_DETAILS } from '../exchange-details.js';
import { exchangeDetailsInput } from '../exchange-details.input.js';
import { profilesOf } from '../exchange-profile.js';
import { toEurocities } from '../eurocities/to-eurocities.js';
import { toEuDatabaseSheet } from '../sheets/eu-database-sheet.js';
import { toMakiSheet } from '../sheets/maki-sheet.js';
import { sentAroundOnce } from '../round-trip.js';
import { aProof, aPublicUse } from './a-proof.js';
import { completedDetails, DERIVABLE, derivedAnswers } from './derived-answers.js';
import { NO_PROOF } from './proof.js';

const proof = aProof();
const originOf = (field: string, changes = {}) =>
  derivedAnswers(aProof(changes)).find((answer) => answer.field === field)?.origin;

describe('What an entry answers by what it shows elsewhere', () => {
  it('is nothing while it shows nothing', () => {
    expect(derivedAnswers(NO_PROOF)).toEqual([]);
    expect(completedDetails(EMPTY_DETAILS, NO_PROOF)).toEqual(EMPTY_DETAILS);
  });

  it('is every question it can answer, in a form the answers themselves may have', () => {
    expect(derivedAnswers(proof).map(({ field }) => field)).toEqual([...DERIVABLE]);
    expect(exchangeDetailsInput.safeParse(completedDetails(EMPTY_DETAILS, proof)).success).toBe(true);
  });

  it('never replaces what was typed', () => {
    expect(completedDetails({ ...COMPLETE_DETAILS, fundamentalRightsSummary: 'x' }, proof)).toEqual({
      ...COMPLETE_DETAILS,
      fundamentalRightsSummary: 'x',
      dataProtectionSummary:
        'Eine Datenschutz-Folgenabschätzung ist nötig.\nDie Risiken sind mit Löschung nach 30 Tagen vertretbar.',
    });
  });

  it('takes what a second person accepted before what was only written', () => {
    for (const field of ['humanIntervention', 'objection', 'monitoring', 'dataProtectionSummary']) {
      expect([originOf(field), originOf(field, { use: null })]).toEqual(['gate', 'evidence']);
    }
    expect(completedDetails(EMPTY_DETAILS, aProof({ use: null })).objection).toBe(
      'Beschwerden bearbeitet: Bürgerbüro.',
    );
  });

  it.each(RISK_CLASSES)('says of the class %s only what the standard has a word for', (riskClass) => {
    const { riskCategory } = completedDetails(EMPTY_DETAILS, aProof({ use: aPublicUse({ riskClass }) }));
    const words = { prohibited: 'unacceptable', high: 'high risk', limited: 'limited risk' } as const;
    const expected = riskClass === 'minimal' ? 'minimal risk' : words[riskClass as keyof typeof words];
    expect(riskCategory).toBe(expected ?? null);
  });

  it('hands out no text in which somebody’s address stands', () => {
    const summaries = {
      ...aPublicUse().summaries,
      complaint_channel: 'An maria.muster@stadt.example wenden.',
    };
    const answers = derivedAnswers(aProof({ use: aPublicUse({ summaries }) }));
    expect(JSON.stringify(answers)).not.toContain('maria');
    expect(answers.find(({ field }) => field === 'objection')?.origin).toBe('evidence');
  });

  it('cuts what is longer than an answer may be', () => {
    const summaries = { ...aPublicUse().summaries, fria: 'wort '.repeat(799) };
    const { fundamentalRightsSummary } = completedDetails(
      EMPTY_DETAILS,
      aProof({ use: aPublicUse({ summaries }) }),
    );
    expect(fundamentalRightsSummary.length).toBeLessThanOrEqual(3_000);
    expect(fundamentalRightsSummary.endsWith('…')).toBe(true);
  });
});

describe('An entry that shows what it is', () => {
  const shown = anEntry({}, EMPTY_DETAILS, { proof });
  const missing = (entry = shown) => toEurocities(entry).missing.map(({ field }) => field);

  it('lacks only what nothing here can know', () => {
    expect(missing()).toEqual([
      ...['training_data', 'connected_data_sources', 'description', 'type', 'revision_date'],
    ]);
  });

  it('has the answers of the EU database and the number it stands under', () => {
    const { rows, missing: gaps } = toEuDatabaseSheet(shown);
    expect(gaps.map(({ path }) => path)).toEqual(['euDatabaseUrl']);
    expect(rows.at(-1)?.value).toBe('EU-2026-4711');
  });

  it('tells the federal register who oversees it, and how to object', () => {
    const line = (label: string) => toMakiSheet(shown).rows.find((row) => row.label === label)?.value;
    expect(line('Menschliche Aufsicht')).toContain('Zwei Fachkräfte');
    expect(line('Widerspruch')).toContain('binnen eines Monats');
    expect(line('Erfolgskriterien')).toContain('17 Tage');
    expect(line('Zuständige Stelle')).toBe('Wohngeldstelle');
  });

  it('comes back as it left', () => {
    const entry = anEntry({}, { ...COMPLETE_DETAILS, objection: '', risks: '' }, { proof });
    expect(sentAroundOnce(entry, 'eurocities')?.record).toEqual(toEurocities(entry).record);
  });

  it('is due for an update once something of it is written after it was taken', () => {
    const handOut = (at: string) => ({
      ...{ format: 'maki' as const, at: new Date(at), contentVersion: 4, detailsVersion: 1 },
    });
    const due = (at: string) =>
      profilesOf(shown, 1, [handOut(at)]).find(({ format }) => format === 'maki')?.updateDue;
    expect([due('2026-11-10T08:59:00Z'), due('2026-11-10T09:01:00Z')]).toEqual([true, false]);
  });
});
