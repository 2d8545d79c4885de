import { describe, expect, it } from '@jest/globals';
import type { ApplicationDocument } from './application-document.js';
import { applicationPdf } from './application-pdf.js';

const longAnswer = 'Die Kameras der Müllfahrzeuge erfassen Schlaglöcher auf jeder Tour. '.repeat(120);

const anApplication: ApplicationDocument = {
  title: 'Straßenzustand gemeinsam erfassen',
  callTitle: 'Erster Aufruf',
  programmeTitle: 'Gemeinsam digital',
  funder: 'Land Musterland',
  consortiumTitle: 'Straßen im Süden',
  partners: [
    { organisationId: 'a', ags: '99101001', name: 'Stadt Ahornfurt', role: 'lead', population: 12_345 },
    { organisationId: 'b', ags: '99101002', name: 'Gemeinde Birkenau', role: 'partner', population: 8_901 },
  ],
  form: {
    sections: [
      {
        key: 'goal',
        title: { de: 'Ziel', en: 'Goal' },
        questions: [
          { key: 'why', kind: 'long_text', label: { de: 'Warum?', en: 'Why?' }, required: true },
          { key: 'start', kind: 'date', label: { de: 'Beginn', en: 'Start' }, required: true },
        ],
      },
    ],
  },
  answers: new Map([['goal', { why: longAnswer, start: '2027-04-01' }]]),
  budget: {
    items: [
      {
        key: 'i1',
        label: 'Kameras',
        category: 'equipment',
        amount: 100_001,
        eligible: true,
        split: { method: 'equal' },
      },
    ],
    thirdParty: 0,
    version: 1,
  },
  plan: {
    total: 100_001,
    eligible: 100_001,
    rateBp: 9_000,
    interMunicipal: true,
    municipalities: 2,
    grant: 90_000,
    thirdParty: 0,
    ownShare: 10_001,
    minOwnShare: 10_001,
    partners: [
      {
        organisationId: 'a',
        ags: '99101001',
        name: 'Stadt Ahornfurt',
        role: 'lead',
        total: 50_001,
        eligible: 50_001,
        grant: 45_000,
        thirdParty: 0,
        ownShare: 5_001,
      },
      {
        organisationId: 'b',
        ags: '99101002',
        name: 'Gemeinde Birkenau',
        role: 'partner',
        total: 50_000,
        eligible: 50_000,
        grant: 45_000,
        thirdParty: 0,
        ownShare: 5_000,
      },
    ],
    rounding: [],
  },
  receipt: { submittedAt: new Date('2026-11-22T12:00:00Z'), sha256: 'a'.repeat(64) },
};

describe('the PDF of an application', () => {
  it('is tagged for screen readers, names its language and shows its title', async () => {
    const text = (await applicationPdf(anApplication, 'de', new Date('2026-11-22T12:00:00Z'))).toString(
      'latin1',
    );
    expect(text.startsWith('%PDF-1.7')).toBe(true);
    expect(text).toContain('/StructTreeRoot');
    expect(text).toContain('/Lang (de-DE)');
    expect(text).toContain('/DisplayDocTitle true');
    expect(text).toMatch(/pdfuaid:part/);
    for (const tag of ['/H1', '/H2', '/H3', '/Table', '/TH', '/TD']) expect(text).toContain(`/S ${tag}`);
  });

  it('runs a long answer over several pages', async () => {
    const text = (await applicationPdf(anApplication, 'en', new Date('2026-11-22T12:00:00Z'))).toString(
      'latin1',
    );
    expect(text.match(/\/Type \/Page\b/g)?.length).toBeGreaterThanOrEqual(3);
  });

  it('prints a draft whose costs do not add up yet', async () => {
    const draft = await applicationPdf({ ...anApplication, plan: null, receipt: null }, 'de', new Date(0));
    expect(draft.length).toBeGreaterThan(5_000);
  });
});
