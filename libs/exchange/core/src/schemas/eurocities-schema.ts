import { RISK_CATEGORIES, USE_TYPES } from '../exchange-details.js';
import {
  EUROCITIES_DOMAINS,
  EUROCITIES_LIMITS,
  EUROCITIES_STATUSES,
  EUROCITIES_VERSION,
} from '../eurocities/eurocities-standard.js';

const TEXT = { type: 'string', minLength: 1 } as const;
const DAY = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' } as const;
const WEB = { type: 'string', pattern: '^https?://\\S+$' } as const;

/**
 * What the Algorithmic Transparency Standard 0.3.1 demands, as JSON Schema: condensed by us from its table of fields,
 * because the schema it publishes marks mandatory fields in a way that JSON Schema does not know.
 */
export const EUROCITIES_SCHEMA = {
  type: 'object',
  required: [
    ...['standard_version', 'lang', 'publication_date', 'last_change_date', 'revision_date', 'name'],
    ...['description_short', 'organization', 'department', 'contact_email', 'area', 'domain', 'status'],
    ...['decision_making_process', 'goal', 'impact', 'risks', 'risk_category', 'proportionality'],
    ...['lawful_basis', 'training_data', 'source_data', 'connected_data_sources', 'algorithm_type'],
    ...['description', 'monitoring', 'type', 'human_intervention', 'objection_procedure'],
  ],
  properties: {
    standard_version: { const: EUROCITIES_VERSION },
    uuid: { type: 'string', pattern: '^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$' },
    lang: { type: 'string', pattern: '^[a-z]{2}$' },
    publication_date: DAY,
    last_change_date: DAY,
    revision_date: DAY,
    name: TEXT,
    description_short: { ...TEXT, maxLength: EUROCITIES_LIMITS.short },
    organization: TEXT,
    department: TEXT,
    contact_email: { type: 'string', pattern: '^[^@\\s]+@[^@\\s]+$' },
    area: TEXT,
    domain: { enum: EUROCITIES_DOMAINS },
    website: WEB,
    status: { enum: EUROCITIES_STATUSES },
    decision_making_process: TEXT,
    goal: TEXT,
    impact: TEXT,
    risks: TEXT,
    risk_category: { enum: RISK_CATEGORIES },
    proportionality: TEXT,
    lawful_basis: TEXT,
    training_data: TEXT,
    source_data: TEXT,
    connected_data_sources: TEXT,
    algorithm_type: { enum: ['self-learning', 'rule-based', 'hybrid'] },
    description: {
      type: 'string',
      minLength: EUROCITIES_LIMITS.explanationMin,
      maxLength: EUROCITIES_LIMITS.explanationMax,
    },
    codebase_url: WEB,
    monitoring: TEXT,
    type: { enum: USE_TYPES },
    human_intervention: TEXT,
    objection_procedure: TEXT,
  },
  additionalProperties: false,
} as const;
