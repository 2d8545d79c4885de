import {
  aBaseline,
  aFairnessRequirement,
  anEvaluation,
  aQualityRequirement,
} from '../evaluation/an-evaluation.js';
import type { EvidenceType } from './evidence-type.js';
import { EVIDENCE_KINDS } from './evidence-kinds.js';

const DOCUMENT = {
  summary: 'Geprüft und für richtig befunden.',
  documentUrl: 'https://akten.musterstadt.example/1',
  documentDate: '2026-01-15',
};
const FRIA = { process: 'x', period: 'x', groups: 'x', risks: 'x', oversight: 'x', measures: 'x' };

const COMPLETE: Partial<Record<EvidenceType, object>> = {
  affected_groups: {
    groups: [{ group: 'Wohngeldberechtigte', effect: 'Der Bescheid wird vorbereitet.' }],
    protectedConsidered: true,
    protectedReason: 'Alter und Behinderung wurden bedacht.',
  },
  participation_record: {
    hearings: [
      {
        group: 'Wohngeldberechtigte',
        heldOn: '2026-01-10',
        format: 'Gespräch',
        result: 'Die Sprache ist zu schwer.',
        use: 'Texte vereinfacht.',
      },
    ],
  },
  responsibility_matrix: {
    roles: {
      domain_owner: 'Ada Muster',
      technical_owner: 'Ben Beispiel',
      dpo_contact: 'Cem Muster',
      oversight_person: 'Dana Beispiel',
      complaint_contact: 'Eva Muster',
      approver: 'Finn Beispiel',
    },
  },
  logging_plan: { ...DOCUMENT, retentionDays: 365 },
  dpia: { ...DOCUMENT, needed: true },
  automation_law_check: { ...DOCUMENT, permitted: true },
  eu_db_registration: { reference: 'EU-1', registeredOn: '2026-01-15' },
  fria: { ...DOCUMENT, ...FRIA },
  complaint_channel: {
    ...DOCUMENT,
    summary:
      'Gegen jede Entscheidung kann binnen eines Monats Widerspruch eingelegt werden. Ein Mensch prüft ihn ohne das Programm.',
    publicUrl: 'https://www.musterstadt.example/widerspruch',
  },
};

const measured = (day: string): Partial<Record<EvidenceType, object>> => ({
  quality_requirement: aQualityRequirement(),
  fairness_requirement: aFairnessRequirement(),
  human_baseline: aBaseline(),
  evaluation_result: anEvaluation({ measuredOn: day }),
});

/** A record of a kind to which nothing is lacking, measured on a day; invented throughout. */
export function completeContent(type: EvidenceType, day = '2026-04-01'): object {
  const { empty } = EVIDENCE_KINDS[type];
  return measured(day)[type] ?? COMPLETE[type] ?? ('summary' in empty ? DOCUMENT : empty);
}
