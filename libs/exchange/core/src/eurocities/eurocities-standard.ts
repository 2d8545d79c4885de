import type { LifecycleState } from '@allmende/projects-core';

/**
 * Algorithmic Transparency Standard 0.3.1 of the Eurocities network. Its published JSON schema is malformed, so mandatory
 * fields and literals follow the standard's own table (schema-v0_3_1.yaml).
 */
export const EUROCITIES_VERSION = '0.3.1';

/** Areas of work, spelt as published. */
export const EUROCITIES_DOMAINS = [
  'taxes',
  'housing, living and living environment',
  'culture, sports and leisure',
  'defence',
  'economy and entrepreneurship',
  'family, youth and households',
  'finance',
  'generic',
  'health and health care',
  'immigration and integration',
  'international collaboration and development aid',
  'agriculture, nature and food',
  'environment, spacial planning and water',
  'education and science',
  'public safety',
  'government',
  'justice',
  'travel, living and working abroad',
  'subsidies, benefits and allowances',
  'traffic and transportation',
  'work and career',
] as const;

/** How far a registered use has come. */
export const EUROCITIES_STATUSES = [
  'planned',
  'design',
  'development',
  'pilot',
  'evaluation',
  'operational',
  'retired',
] as const;
export type EurocitiesStatus = (typeof EUROCITIES_STATUSES)[number];

/** Our states in their words (handbook 2.2). */
export const STATUS_OF_STATE: Readonly<Record<LifecycleState, EurocitiesStatus>> = {
  idea: 'planned',
  concept: 'design',
  pilot: 'pilot',
  operation: 'operational',
  discontinued: 'retired',
};

/** Their words as our states. */
export const STATE_OF_STATUS: Readonly<Record<EurocitiesStatus, LifecycleState>> = {
  planned: 'idea',
  design: 'concept',
  development: 'concept',
  pilot: 'pilot',
  evaluation: 'pilot',
  operational: 'operation',
  retired: 'discontinued',
};

/** Characters of the explanation of the algorithm, and of the short description. */
export const EUROCITIES_LIMITS = { short: 150, explanationMin: 500, explanationMax: 10_000 } as const;
