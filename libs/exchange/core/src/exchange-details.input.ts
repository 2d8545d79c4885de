import { longText, PROJECT_LIMITS, shortText, webAddress } from '@allmende/projects-core';
import { z } from 'zod';
import {
  DETAIL_TEXTS,
  type DetailText,
  MAINTENANCE_TYPES,
  RISK_CATEGORIES,
  SOFTWARE_TYPES,
  USE_TYPES,
} from './exchange-details.js';

/** How much each answer may hold: characters for texts, entries for lists. */
export const DETAIL_LIMITS = {
  text: 3_000,
  /** Both Eurocities (`description`) and publiccode.yml (`longDescription`) end there. */
  explanation: 10_000,
  line: 160,
  entry: 160,
  entries: 30,
} as const;

/** BCP 47 as far as languages of an interface need it: `de`, `en-GB`, `de-Latn-DE`. */
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/;

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
}

const day = shortText(10).refine((text) => text === '' || isDay(text), { error: 'NOT_A_DAY' });
const address = z.union([z.literal(''), webAddress(PROJECT_LIMITS.linkUrl)], { error: 'NOT_A_WEB_ADDRESS' });
const line = shortText(DETAIL_LIMITS.line);

function list(entry: z.ZodType<string>) {
  return z.array(entry).max(DETAIL_LIMITS.entries, { error: 'TOO_MANY' });
}

const texts = Object.fromEntries(
  DETAIL_TEXTS.map((key) => [
    key,
    longText(key === 'explanation' ? DETAIL_LIMITS.explanation : DETAIL_LIMITS.text),
  ]),
) as Record<DetailText, ReturnType<typeof longText>>;

/** All answers at once; unknown fields are refused by GraphQL. Issue messages are problem codes. */
export const exchangeDetailsInput = z.object({
  ...texts,
  department: line,
  revisionDate: day,
  codeUrl: address,
  contractorName: line,
  contractorUntil: day,
  euDatabaseUrl: address,
  platforms: list(shortText(DETAIL_LIMITS.entry).min(1, { error: 'EMPTY' })),
  features: list(shortText(DETAIL_LIMITS.entry).min(1, { error: 'EMPTY' })),
  availableLanguages: list(shortText(20).regex(LANGUAGE, { error: 'NOT_A_LANGUAGE' })),
  riskCategory: z.enum(RISK_CATEGORIES).nullable(),
  useType: z.enum(USE_TYPES).nullable(),
  softwareType: z.enum(SOFTWARE_TYPES).nullable(),
  maintenance: z.enum(MAINTENANCE_TYPES).nullable(),
  localisationReady: z.boolean().nullable(),
});
export type ExchangeDetailsInput = z.output<typeof exchangeDetailsInput>;
