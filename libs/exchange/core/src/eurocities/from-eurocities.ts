import {
  DESIGN_FIELDS,
  type DesignFieldKey,
  PROJECT_LIMITS,
  type SolutionTypeKey,
} from '@allmende/projects-core';
import { type DetailText, RISK_CATEGORIES, USE_TYPES } from '../exchange-details.js';
import type { ReadRecord } from '../reading/reading.js';
import { RecordReader } from '../reading/record-reader.js';
import {
  EUROCITIES_DOMAINS,
  EUROCITIES_STATUSES,
  EUROCITIES_VERSION,
  STATE_OF_STATUS,
} from './eurocities-standard.js';

const DETAILS: Readonly<Record<string, DetailText>> = {
  goal: 'goal',
  decision_making_process: 'decisionProcess',
  impact: 'impact',
  risks: 'risks',
  proportionality: 'proportionality',
  lawful_basis: 'lawfulBasis',
  training_data: 'trainingData',
  source_data: 'sourceData',
  connected_data_sources: 'connectedData',
  monitoring: 'monitoring',
  human_intervention: 'humanIntervention',
  objection_procedure: 'objection',
};

const LINKS: Readonly<Record<string, string>> = {
  website: 'Website',
  documentation: 'Dokumentation',
  product_page: 'Produktseite',
  product_information: 'Produktinformation',
};

const KNOWN_HERE = [
  'organization',
  'area',
  'country',
  'publication_date',
  'last_change_date',
  'uuid',
  'lang',
];
const PERSONAL = ['contact_name', 'contact_phone'];

const TYPE_OF_ALGORITHM: Readonly<Record<'self-learning' | 'rule-based' | 'hybrid', SolutionTypeKey>> = {
  'self-learning': 'ml',
  'rule-based': 'rule_based',
  hybrid: 'hybrid',
};

/** Reads one record of the Eurocities standard 0.3.1 as a draft. The risk category stays a statement of its authors. */
export function fromEurocities(source: Readonly<Record<string, unknown>>): ReadRecord {
  const reader = new RecordReader(source);
  const version = reader.text('standard_version');
  if (version !== EUROCITIES_VERSION) {
    reader.refuse('STANDARD_VERSION', 'standard_version', {
      version: version?.slice(0, 20) ?? '',
      expected: EUROCITIES_VERSION,
    });
  }
  readBasics(reader);
  readAlgorithm(reader);
  for (const [from, to] of Object.entries(DETAILS)) reader.takeDetail(from, to, reader.text(from));
  for (const [from, label] of Object.entries(LINKS)) reader.takeLink(from, label, reader.text(from));
  for (const key of KNOWN_HERE) if (reader.text(key) !== null) reader.ignore(key, 'own_here');
  for (const key of PERSONAL) if (reader.text(key) !== null) reader.ignore(key, 'personal');
  return reader.close();
}

function readBasics(reader: RecordReader): void {
  reader.take('name', 'title', reader.text('name'));
  reader.take('description_short', 'summary', reader.text('description_short'));
  reader.takeMailbox('contact_email', reader.text('contact_email'));
  reader.takeDetail('department', 'department', reader.text('department'));
  reader.takeDetail('revision_date', 'revisionDate', reader.text('revision_date'));
  const status = reader.literal('status', EUROCITIES_STATUSES);
  reader.take('status', 'state', status === null ? null : STATE_OF_STATUS[status]);
  const domain = reader.literal('domain', EUROCITIES_DOMAINS);
  if (domain === null) return;
  const field = fieldOf(domain);
  if (field === null) reader.ignore('domain', 'no_counterpart');
  reader.take('domain', 'primaryField', field);
}

function readAlgorithm(reader: RecordReader): void {
  const type = reader.literal('algorithm_type', ['self-learning', 'rule-based', 'hybrid'] as const);
  reader.take('algorithm_type', 'solutionType', type === null ? null : TYPE_OF_ALGORITHM[type]);
  takeExplanation(reader, 'description');
  reader.takeDetail('codebase_url', 'codeUrl', reader.text('codebase_url'));
  reader.takeDetail('risk_category', 'riskCategory', reader.literal('risk_category', RISK_CATEGORIES));
  reader.takeDetail('type', 'useType', reader.literal('type', USE_TYPES));
}

/** Shows a long description as the approach where there is room, and keeps it for registers where there is not. */
export function takeExplanation(reader: RecordReader, from: string): void {
  const text = reader.text(from);
  if (text !== null && text.length <= PROJECT_LIMITS.approach) reader.take(from, 'approach', text);
  else reader.takeDetail(from, 'explanation', text);
}

/** The field that the domain stands for first, else the first that knows it. */
function fieldOf(domain: string): DesignFieldKey | null {
  const found =
    DESIGN_FIELDS.find(({ eurocitiesDomains }) => eurocitiesDomains[0] === domain) ??
    DESIGN_FIELDS.find(({ eurocitiesDomains }) => eurocitiesDomains.includes(domain));
  return found?.key ?? null;
}
