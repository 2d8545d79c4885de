import { looksPersonal } from '@allmende/projects-core';
import { shortened } from '../shortened.js';
import { DETAIL_LIMITS } from '../exchange-details.input.js';
import type { ExchangeDetails } from '../exchange-details.js';
import {
  alternativeText,
  criteriaText,
  dpiaText,
  evaluationText,
  groupsText,
  legalBasisText,
  officeFor,
  sourcesText,
} from './evidence-texts.js';
import { comparisonText, dpiaNeedText, registeredRisk, riskText, useText } from './gate-texts.js';
import type { Proof } from './proof.js';

/** Where an answer comes from that nobody typed. */
export const ANSWER_ORIGINS = ['evidence', 'data_sheet', 'gate'] as const;
export type AnswerOrigin = (typeof ANSWER_ORIGINS)[number];

/** The questions that an entry may answer by what it shows elsewhere. */
export const DERIVABLE = [
  'department',
  'decisionProcess',
  'impact',
  'risks',
  'riskCategory',
  'proportionality',
  'lawfulBasis',
  'sourceData',
  'monitoring',
  'humanIntervention',
  'objection',
  'fundamentalRightsSummary',
  'dataProtectionSummary',
] as const satisfies readonly (keyof ExchangeDetails)[];
export type DerivableField = (typeof DERIVABLE)[number];

/** An answer with where it comes from. */
export interface DerivedAnswer {
  readonly field: DerivableField;
  readonly value: string;
  readonly origin: AnswerOrigin;
}

type Source = readonly [origin: AnswerOrigin, text: (proof: Proof) => string];

/** For each question what answers it, the strongest first: what a second person accepted before what was only written. */
const SOURCES: Readonly<Record<DerivableField, readonly Source[]>> = {
  department: [['evidence', ({ evidence }) => evidence.responsible.role]],
  decisionProcess: [['gate', ({ use }) => useText(use)]],
  impact: [['evidence', ({ evidence }) => groupsText(evidence)]],
  risks: [['gate', ({ use }) => riskText(use)]],
  riskCategory: [['gate', ({ use }) => registeredRisk(use) ?? '']],
  proportionality: [['evidence', ({ evidence }) => alternativeText(evidence)]],
  lawfulBasis: [['data_sheet', ({ sourceSheet }) => legalBasisText(sourceSheet)]],
  sourceData: [['data_sheet', ({ sourceSheet }) => sourcesText(sourceSheet)]],
  monitoring: [
    ['gate', ({ use, evidence }) => both(comparisonText(use), criteriaText(evidence))],
    ['evidence', ({ evidence }) => both(evaluationText(evidence), criteriaText(evidence))],
  ],
  humanIntervention: [
    ['gate', ({ use }) => use?.summaries.oversight_plan ?? ''],
    ['evidence', ({ evidence }) => officeFor(evidence, 'oversee', 'Die Aufsicht führt')],
  ],
  objection: [
    ['gate', ({ use }) => use?.summaries.complaint_channel ?? ''],
    ['evidence', ({ evidence }) => officeFor(evidence, 'complain', 'Beschwerden bearbeitet')],
  ],
  fundamentalRightsSummary: [['gate', ({ use }) => use?.summaries.fria ?? '']],
  dataProtectionSummary: [
    ['gate', ({ use }) => both(dpiaNeedText(use), use?.summaries.dpia ?? '')],
    ['evidence', ({ evidence }) => dpiaText(evidence)],
  ],
};

/** What the entry answers by itself; a question that nothing answers is left out. */
export function derivedAnswers(proof: Proof): readonly DerivedAnswer[] {
  return DERIVABLE.flatMap((field) => {
    for (const [origin, textOf] of SOURCES[field]) {
      const value = handedOut(field, textOf(proof));
      if (value !== '') return [{ field, value, origin }];
    }
    return [];
  });
}

/** What was typed, completed by what the entry answers by itself. */
export function completedDetails(said: ExchangeDetails, proof: Proof): ExchangeDetails {
  const details: Record<string, unknown> = { ...said };
  for (const { field, value } of derivedAnswers(proof)) {
    if (isUnsaid(said[field])) details[field] = value;
  }
  return details as unknown as ExchangeDetails;
}

/** Whether nobody typed an answer. */
export function isUnsaid(value: ExchangeDetails[DerivableField]): boolean {
  return value === null || value === '';
}

// Accepted texts may still carry an address somebody pasted: then nothing of them leaves.
const ADDRESSES = /[^\s<>(),;]+@[^\s<>(),;]+/g;

function handedOut(field: DerivableField, text: string): string {
  const names = (text.match(ADDRESSES) ?? []).some(looksPersonal);
  return names ? '' : shortened(text, field === 'department' ? DETAIL_LIMITS.line : DETAIL_LIMITS.text);
}

function both(...texts: readonly string[]): string {
  return texts[0] === '' ? '' : texts.filter((text) => text !== '').join('\n');
}
