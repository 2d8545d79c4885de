import { problem, type Problem } from '@allmende/platform-core';
import { z } from 'zod';
import { evidenceKind, type EvidenceKind, type KindContext } from '../evidence-kind.js';
import type { EvidenceType } from '../evidence-type.js';
import { address, day, pastDayMissing, text, textMissing } from './gaps.js';

/** A paper and what it says in short. The paper itself stays with the office. */
export interface DocumentContent {
  readonly summary: string;
  readonly documentUrl: string;
  readonly documentDate: string | null;
}

const DOCUMENT = { summary: text, documentUrl: address, documentDate: day };
const NO_DOCUMENT: DocumentContent = { summary: '', documentUrl: '', documentDate: null };

function documentGaps(content: DocumentContent, { today }: KindContext): readonly Problem[] {
  return [
    ...textMissing(content.summary, 'summary'),
    ...pastDayMissing(content.documentDate, today, 'documentDate'),
  ];
}

function documentKind(type: EvidenceType): EvidenceKind {
  return evidenceKind<DocumentContent>({
    type,
    schema: z.object(DOCUMENT),
    empty: NO_DOCUMENT,
    missing: documentGaps,
    reusable: true,
  });
}

/** Logs are kept at least this long (Art. 26(6) AI Act: six months). */
export const LOG_RETENTION_DAYS = 183;

/** What is logged, and for how many days it is kept. */
export interface LoggingContent extends DocumentContent {
  readonly retentionDays: number | null;
}

const loggingPlan = evidenceKind<LoggingContent>({
  type: 'logging_plan',
  schema: z.object({ ...DOCUMENT, retentionDays: z.number().int().min(0).max(36_500).nullable() }),
  empty: { ...NO_DOCUMENT, retentionDays: null },
  missing: (content, context) => [
    ...documentGaps(content, context),
    ...((content.retentionDays ?? 0) < LOG_RETENTION_DAYS
      ? [problem('RETENTION_TOO_SHORT', 'content.retentionDays', { days: LOG_RETENTION_DAYS })]
      : []),
  ],
  reusable: true,
});

/** Whether an assessment under Art. 35 GDPR is needed: the screening, and the assessment where it says so. */
export interface DpiaContent extends DocumentContent {
  readonly needed: boolean | null;
}

const dpia = evidenceKind<DpiaContent>({
  type: 'dpia',
  schema: z.object({ ...DOCUMENT, needed: z.boolean().nullable() }),
  empty: { ...NO_DOCUMENT, needed: null },
  missing: (content, context) => [
    ...(content.needed === null ? [problem('SCREENING_MISSING', 'content.needed')] : []),
    ...documentGaps(content, context),
  ],
  reusable: true,
});

/** What a check of § 35a VwVfG, § 31a SGB X or § 155(4) AO came to. */
export interface LawCheckContent extends DocumentContent {
  readonly permitted: boolean | null;
}

const lawCheck = evidenceKind<LawCheckContent>({
  type: 'automation_law_check',
  schema: z.object({ ...DOCUMENT, permitted: z.boolean().nullable() }),
  empty: { ...NO_DOCUMENT, permitted: null },
  missing: (content, context) => [
    ...(content.permitted === null ? [problem('RESULT_MISSING', 'content.permitted')] : []),
    ...documentGaps(content, context),
  ],
  measure: ({ permitted }) => (permitted === true ? 'met' : 'not_met'),
  reusable: true,
});

/** Under which number the use stands in the database of the European Union (Art. 49). */
export interface RegistrationContent {
  readonly reference: string;
  readonly registeredOn: string | null;
}

const registration = evidenceKind<RegistrationContent>({
  type: 'eu_db_registration',
  schema: z.object({ reference: z.string().trim().max(200, { error: 'TOO_LONG' }), registeredOn: day }),
  empty: { reference: '', registeredOn: null },
  missing: ({ reference, registeredOn }, { today }) => [
    ...textMissing(reference, 'reference'),
    ...pastDayMissing(registeredOn, today, 'registeredOn'),
  ],
  reusable: false,
});

/** The six elements of Art. 27(1) AI Act. */
export const FRIA_ELEMENTS = ['process', 'period', 'groups', 'risks', 'oversight', 'measures'] as const;
export type FriaElement = (typeof FRIA_ELEMENTS)[number];

/** A fundamental-rights impact assessment, element by element. */
export type FriaContent = DocumentContent & Readonly<Record<FriaElement, string>>;

const elements = <Value>(value: Value): Record<FriaElement, Value> =>
  Object.fromEntries(FRIA_ELEMENTS.map((key) => [key, value])) as Record<FriaElement, Value>;

const fria = evidenceKind<FriaContent>({
  type: 'fria',
  schema: z.object({ ...DOCUMENT, ...elements(text) }),
  empty: { ...NO_DOCUMENT, ...elements('') },
  missing: (content, context) => [
    ...documentGaps(content, context),
    ...FRIA_ELEMENTS.flatMap((key) => textMissing(content[key], key)),
  ],
  reusable: true,
});

/** How people object: the summary and this address are read by everybody, the paper stays with the office. */
export interface ComplaintContent extends DocumentContent {
  readonly publicUrl: string;
}

const complaintChannel = evidenceKind<ComplaintContent>({
  type: 'complaint_channel',
  // Records from before the public address have none.
  schema: z.object({ ...DOCUMENT, publicUrl: address.default('') }),
  empty: { ...NO_DOCUMENT, publicUrl: '' },
  missing: documentGaps,
  reusable: true,
});

/** Kinds that a second person accepts as a paper. */
export const DOCUMENT_KINDS = {
  dpia,
  fria,
  legal_basis: documentKind('legal_basis'),
  automation_law_check: lawCheck,
  art6_3_justification: documentKind('art6_3_justification'),
  oversight_plan: documentKind('oversight_plan'),
  logging_plan: loggingPlan,
  input_data_check: documentKind('input_data_check'),
  incident_plan: documentKind('incident_plan'),
  complaint_channel: complaintChannel,
  person_notice: documentKind('person_notice'),
  worker_notice: documentKind('worker_notice'),
  provider_docs: documentKind('provider_docs'),
  eu_db_registration: registration,
  literacy_measures: documentKind('literacy_measures'),
  accessibility_statement: documentKind('accessibility_statement'),
  transparency_entry: documentKind('transparency_entry'),
  wibe: documentKind('wibe'),
  co2_balance: documentKind('co2_balance'),
} as const;
