import type { PublicUse } from '@allmende/gate-core';
import {
  EMPTY_EVIDENCE,
  EMPTY_SHEET_SOURCE,
  type Evidence,
  type ResponsibilityTask,
} from '@allmende/projects-core';
import type { Proof } from './proof.js';

const row = (task: ResponsibilityTask, responsible: string) => ({
  ...{ task, responsible, accountable: 'Fachbereich Soziales', consulted: '', informed: '' },
});

const EVIDENCE: Evidence = {
  ...EMPTY_EVIDENCE,
  responsible: { role: 'Wohngeldstelle', mailbox: 'wohngeld@musterstadt.example' },
  simplerAlternative: {
    alternative: 'Prüfliste auf Papier',
    result: 'Jede dritte Lücke bleibt unbemerkt',
    whyNotEnough: 'Unterlagen kommen in zu vielen Formen.',
  },
  dpia: { reply: 'yes', reason: 'Es geht um Angaben zum Einkommen.', decidedOn: '2026-02-01' },
  groups: [
    {
      group: 'Wohngeldberechtigte',
      participations: [{ form: 'Gespräch', heldOn: '2026-01-10', outcome: 'Die Sprache ist zu schwer' }],
    },
    { group: 'Beschäftigte der Wohngeldstelle', participations: [] },
  ],
  responsibilities: [row('oversee', 'Fachaufsicht Wohngeld'), row('complain', 'Bürgerbüro')],
  criteria: [
    {
      ...{ indicator: 'Tage bis zum Bescheid', threshold: 'höchstens 20', fixedOn: '2026-03-01' },
      ...{ outcome: 'met', value: '17 Tage', measuredOn: '2026-09-30' },
    },
  ],
  evaluation: { summary: 'Ziel erreicht.', reportUrl: '', evaluatedOn: '2026-10-10' },
};

/** What everybody may know of a use that passed the gate; for tests. */
export function aPublicUse(changes: Partial<PublicUse> = {}): PublicUse {
  return {
    projectId: '019a4000-0000-7000-8000-0000000000a1',
    organisationId: '019a4000-0000-7000-8000-00000000000f',
    ...{ riskClass: 'high', rule: 'R6', sovereignUse: 'decision_preparation' },
    summaries: {
      oversight_plan: 'Zwei Fachkräfte prüfen jeden Vorschlag und können ihn verwerfen.',
      complaint_channel: 'Widerspruch bei der Wohngeldstelle binnen eines Monats.',
      dpia: 'Die Risiken sind mit Löschung nach 30 Tagen vertretbar.',
      fria: 'Gruppen ohne Deutschkenntnisse werden gesondert geprüft.',
    },
    ...{ dpiaNeeded: true, registration: 'EU-2026-4711' },
    evaluation: { result: 'met', measuredOn: '2026-04-01', groups: 3 },
    changedAt: new Date('2026-11-10T09:00:00Z'),
    ...changes,
  };
}

/** An entry that shows everything it can; for tests. */
export function aProof(changes: Partial<Proof> = {}): Proof {
  return {
    evidence: EVIDENCE,
    sourceSheet: {
      sources: [
        {
          ...EMPTY_SHEET_SOURCE,
          ...{ name: 'Anträge auf Wohngeld', owner: 'Wohngeldstelle', legalBasis: '§ 22 WoGG' },
          ...{ rights: 'cleared', personalData: 'personal' },
        },
        {
          ...EMPTY_SHEET_SOURCE,
          ...{ name: 'Mietspiegel', openDataUrl: 'https://daten.musterstadt.example/mietspiegel' },
        },
      ],
    },
    use: aPublicUse(),
    changedAt: new Date('2026-11-10T09:00:00Z'),
    ...changes,
  };
}
