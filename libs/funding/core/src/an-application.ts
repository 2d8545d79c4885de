import type { Application } from './application.js';
import type { BudgetItem, BudgetPartner } from './budget.js';
import type { CallForm } from './call-form.js';
import type { FundingCall, FundingTerms } from './call.js';

const day = new Date('2026-11-02T09:00:00Z');

/** Terms without any limit but the rate of 80 %; for tests. */
export function someTerms(changes: Partial<FundingTerms> = {}): FundingTerms {
  return {
    rateBp: 8_000,
    interMunicipalRateBp: null,
    minGrant: null,
    maxGrant: null,
    minOwnShareBp: 0,
    minMunicipalities: 1,
    durationMaxMonths: null,
    ...changes,
  };
}

/** A form with two sections and one question of each kind; for tests. */
export function aForm(): CallForm {
  const words = (de: string) => ({ de });
  return {
    sections: [
      {
        key: 'vorhaben',
        title: words('Vorhaben'),
        questions: [
          { key: 'kurztitel', kind: 'text', label: words('Kurztitel'), required: true, maxLength: 20 },
          { key: 'beschreibung', kind: 'long_text', label: words('Beschreibung'), required: true },
          { key: 'beginn', kind: 'date', label: words('Beginn'), required: false },
        ],
      },
      {
        key: 'wirkung',
        title: words('Wirkung'),
        questions: [
          { key: 'faelle', kind: 'number', label: words('Fälle im Jahr'), required: false },
          { key: 'offen', kind: 'yes_no', label: words('Quelloffen?'), required: true },
          {
            key: 'reife',
            kind: 'choice',
            label: words('Reife'),
            required: false,
            options: [
              { key: 'idee', label: words('Idee') },
              { key: 'pilot', label: words('Pilot') },
            ],
          },
        ],
      },
    ],
  };
}

/** An open call with one stage, until 14 March 2027, 24:00; for tests. */
export function aCall(changes: Partial<FundingCall> = {}): FundingCall {
  return {
    id: 'call',
    key: 'aufruf-0000d1',
    programmeId: 'programme',
    title: 'Gemeinsam digital',
    summary: 'Für Verbünde.',
    status: 'open',
    version: 2,
    stages: 1,
    terms: someTerms(),
    deadline: {
      kind: 'upload',
      localDate: '2027-03-14',
      localTime: '24:00',
      endsAt: new Date('2027-03-14T23:00:00Z'),
    },
    fields: [],
    lands: ['99'],
    form: aForm(),
    createdAt: day,
    ...changes,
  };
}

/** Three municipalities, led by the first; for tests. */
export function threePartners(): readonly BudgetPartner[] {
  return [
    { organisationId: 'a', ags: '99101001', name: 'Musterstadt', role: 'lead', population: 12_345 },
    { organisationId: 'b', ags: '99101002', name: 'Nachbarstadt', role: 'partner', population: 8_901 },
    { organisationId: 'c', ags: '99101003', name: 'Mühldorf', role: 'partner', population: 23_456 },
  ];
}

/** An eligible item split equally; for tests. */
export function anItem(changes: Partial<BudgetItem> = {}): BudgetItem {
  return {
    key: 'staff',
    label: 'Personal',
    category: 'staff',
    amount: 38_000_000,
    eligible: true,
    split: { method: 'equal' },
    ...changes,
  };
}

/** An application in internal review with one item; for tests. */
export function anApplication(changes: Partial<Application> = {}): Application {
  return {
    id: 'application',
    key: 'pegel-0000e1',
    callId: 'call',
    callVersion: 2,
    consortiumId: 'consortium',
    leadOrganisationId: 'a',
    title: 'Pegel',
    status: 'internal_review',
    budget: { items: [anItem()], thirdParty: 0, version: 3 },
    audiences: ['CONSORTIUM:consortium'],
    version: 5,
    createdAt: day,
    updatedAt: day,
    submittedAt: null,
    ...changes,
  };
}
