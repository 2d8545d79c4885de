import { designField } from '@allmende/projects-core';
import { algorithmType, dayOf, explanationOf, functionMailbox, goalOf } from '../entry-texts.js';
import { shortened } from '../shortened.js';
import type { ExchangeEntry } from '../exchange-entry.js';
import type { DetailText } from '../exchange-details.js';
import { type FieldRule, mandatory, type Mapped, mapFields, optional } from '../mapped-fields.js';
import { EUROCITIES_LIMITS, EUROCITIES_VERSION, STATUS_OF_STATE } from './eurocities-standard.js';

const { short, explanationMin, explanationMax } = EUROCITIES_LIMITS;

function detail(field: string, key: DetailText): FieldRule {
  return mandatory(field, 'details', key, ({ details }) => details[key]);
}

const BASIC: readonly FieldRule[] = [
  mandatory('standard_version', 'outside', '', () => EUROCITIES_VERSION),
  optional('uuid', ({ project }) => project.id),
  // Entries are written in German; a translation would be another record.
  mandatory('lang', 'outside', '', () => 'de'),
  mandatory('name', 'basics', 'title', ({ project }) => project.title),
  mandatory('description_short', 'basics', 'summary', ({ project }) => shortened(project.summary, short)),
  mandatory('organization', 'outside', '', ({ organisation }) => organisation?.name ?? null),
  mandatory('department', 'details', 'department', ({ details }) => details.department),
  mandatory('contact_email', 'contact', 'contactMailbox', functionMailbox),
  mandatory('area', 'outside', '', ({ municipality }) => municipality.name),
  mandatory('domain', 'classification', 'primaryField', domainOf),
  optional('website', ({ address }) => address),
  mandatory('status', 'outside', '', ({ project }) => STATUS_OF_STATE[project.state]),
];

const USE_CASE: readonly FieldRule[] = [
  detail('decision_making_process', 'decisionProcess'),
  mandatory('goal', 'value', 'valuePromise.indicator', goalOf),
  detail('impact', 'impact'),
  detail('risks', 'risks'),
  mandatory('risk_category', 'details', 'riskCategory', ({ details }) => details.riskCategory),
  detail('proportionality', 'proportionality'),
  detail('lawful_basis', 'lawfulBasis'),
];

const TECHNIQUE: readonly FieldRule[] = [
  mandatory('training_data', 'details', 'trainingData', trainingData),
  detail('source_data', 'sourceData'),
  detail('connected_data_sources', 'connectedData'),
  mandatory('algorithm_type', 'classification', 'solutionType', algorithmType),
  mandatory('description', 'details', 'explanation', (entry) =>
    explanationOf(entry, explanationMin, explanationMax),
  ),
  optional('codebase_url', ({ details }) => details.codeUrl),
  detail('monitoring', 'monitoring'),
  mandatory('type', 'details', 'useType', ({ details }) => details.useType),
  detail('human_intervention', 'humanIntervention'),
  detail('objection_procedure', 'objection'),
];

const DATES: readonly FieldRule[] = [
  mandatory('publication_date', 'publication', '', ({ project }) => dayOf(project.publishedAt)),
  mandatory('last_change_date', 'outside', '', ({ project }) => dayOf(project.updatedAt)),
  mandatory('revision_date', 'details', 'revisionDate', ({ details }) => details.revisionDate),
];

/** The entry as a record of the Eurocities standard 0.3.1, for registers of algorithms. */
export function toEurocities(entry: ExchangeEntry): Mapped {
  return mapFields(entry, [...BASIC, ...USE_CASE, ...TECHNIQUE, ...DATES]);
}

/** The fields that every record of the standard must have, as it names them. */
export const EUROCITIES_MANDATORY: readonly string[] = [...BASIC, ...USE_CASE, ...TECHNIQUE, ...DATES]
  .filter(({ isMandatory }) => isMandatory !== undefined)
  .map(({ field }) => field);

function domainOf({ project }: ExchangeEntry): string | null {
  return project.primaryField === null
    ? null
    : (designField(project.primaryField).eurocitiesDomains[0] ?? null);
}

// The standard asks for training data of rules too (handbook 10).
function trainingData(entry: ExchangeEntry): string {
  const { trainingData: told } = entry.details;
  return told === '' && algorithmType(entry) === 'rule-based' ? 'nicht zutreffend' : told;
}
