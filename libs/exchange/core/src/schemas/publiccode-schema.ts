import { MAINTENANCE_TYPES, SOFTWARE_TYPES } from '../exchange-details.js';
import {
  DEVELOPMENT_STATUSES,
  PUBLICCODE_LIMITS,
  PUBLICCODE_VERSION,
} from '../publiccode/publiccode-standard.js';

const TEXT = { type: 'string', minLength: 1 } as const;
const WEB = { type: 'string', pattern: '^https?://\\S+$' } as const;
const TEXTS = { type: 'array', items: TEXT, minItems: 1 } as const;
const DAY = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' } as const;

function needs(section: string, ...types: readonly string[]) {
  return {
    if: { properties: { type: { enum: types } }, required: ['type'] },
    then: { required: [section] },
  };
}

const DESCRIPTION = {
  type: 'object',
  required: ['shortDescription', 'longDescription', 'features'],
  properties: {
    shortDescription: { ...TEXT, maxLength: PUBLICCODE_LIMITS.short },
    longDescription: {
      type: 'string',
      minLength: PUBLICCODE_LIMITS.longMin,
      maxLength: PUBLICCODE_LIMITS.longMax,
    },
    features: TEXTS,
  },
} as const;

const MAINTENANCE = {
  type: 'object',
  required: ['type'],
  properties: {
    type: { enum: MAINTENANCE_TYPES },
    contractors: {
      type: 'array',
      minItems: 1,
      items: { type: 'object', required: ['name', 'until'], properties: { name: TEXT, until: DAY } },
    },
    contacts: {
      type: 'array',
      minItems: 1,
      items: { type: 'object', required: ['name'], properties: { name: TEXT } },
    },
  },
  allOf: [needs('contractors', 'contract'), needs('contacts', 'internal', 'community')],
} as const;

/** What publiccode.yml 0.7 demands, as JSON Schema: condensed by us from the standard's page of keys. */
export const PUBLICCODE_SCHEMA = {
  type: 'object',
  required: [
    ...['publiccodeYmlVersion', 'name', 'url', 'platforms', 'developmentStatus', 'softwareType'],
    ...['description', 'legal', 'maintenance', 'localisation'],
  ],
  properties: {
    publiccodeYmlVersion: { const: PUBLICCODE_VERSION },
    name: TEXT,
    url: WEB,
    landingURL: WEB,
    platforms: TEXTS,
    developmentStatus: { enum: DEVELOPMENT_STATUSES },
    softwareType: { enum: SOFTWARE_TYPES },
    description: {
      type: 'object',
      minProperties: 1,
      patternProperties: { '^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$': DESCRIPTION },
      additionalProperties: false,
    },
    legal: { type: 'object', required: ['license'], properties: { license: TEXT } },
    maintenance: MAINTENANCE,
    localisation: {
      type: 'object',
      required: ['localisationReady', 'availableLanguages'],
      properties: { localisationReady: { type: 'boolean' }, availableLanguages: TEXTS },
    },
  },
  additionalProperties: false,
} as const;
