import { randomBytes } from 'node:crypto';
import { z } from 'zod';

const schema = z.object({
  /** Where PostgreSQL answers, e.g. `postgres://app@127.0.0.1:5432/allmende`. */
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'an address beginning with postgres://'),
  /** Connections one process may hold open. */
  DATABASE_POOL: z.coerce.number().int().min(2).max(100).default(10),
  /** Where Meilisearch answers; without it PostgreSQL searches. */
  MEILI_HOST: z.url('an address beginning with http:// or https://').optional(),
  MEILI_KEY: z.string().min(16, 'at least 16 characters').optional(),
  /** Put before every index name, so that several systems can share one Meilisearch. */
  MEILI_PREFIX: z
    .string()
    .regex(/^[a-z0-9_-]*$/, 'small letters, digits, - and _')
    .default(''),
  /** Milliseconds a search may wait for Meilisearch before PostgreSQL answers instead. */
  SEARCH_PATIENCE_MS: z.coerce.number().int().min(50).max(10_000).default(800),
  API_PORT: z.coerce.number().int().min(1).max(65_535).default(4201),
  API_HOST: z.string().default('127.0.0.1'),
  /** The address people type; used for the origin check and in links. */
  PUBLIC_URL: z.url('an address beginning with http:// or https://').default('http://localhost:4200'),
  /** Where mails are handed over, e.g. `smtp://user:password@mail.example:587`; without it they wait. */
  MAIL_URL: z
    .url({ protocol: /^smtps?$/, error: 'an address beginning with smtp:// or smtps://' })
    .optional(),
  /** Who mails come from. */
  MAIL_FROM: z.string().min(3).default('Allmende <allmende@localhost>'),
  /** Where mails that were caught on this machine can be read; told to people only while `PUBLIC_URL` is local. */
  LOCAL_MAILBOX_URL: z.url('an address beginning with http://').optional(),
  /** A public list of breached passwords, lines `SHA1:count` sorted by hash; new passwords in it are refused. */
  BREACHED_PASSWORDS_FILE: z.string().min(1).optional(),
  /** Where files live that people brought in. */
  DATA_DIR: z.string().min(1).default('.allmende'),
  /** The daemon of ClamAV that looks into files before they are published; without it nobody looks. */
  VIRUS_SCANNER: z
    .string()
    .regex(
      /^(?:tcp:\/\/(?:[a-z0-9.-]+|\[[0-9a-f:.]+\]):\d{1,5}|unix:\/\/\/\S+)$/i,
      'tcp://host:port or unix:///path of a clamd',
    )
    .optional(),
  /** Whether links of published entries are looked at every night, which asks foreign hosts. */
  LINK_CHECK: z.enum(['on', 'off']).default('on'),
  /** Keeps what must be read back but not be read in the database, e.g. the keys of authenticator apps. */
  SECRETS_KEY: z.string().min(32, 'at least 32 characters, e.g. from: openssl rand -hex 32'),
  /** Whether weighty roles rest in sessions that were not proven by a second factor. */
  SECOND_FACTOR: z.enum(['required', 'offered']).default('required'),
  /** Path of a JSON file with the OpenID Connect providers people may sign in with. */
  OIDC_PROVIDERS_FILE: z.string().min(1).optional(),
  /** Who answers for the DCAT-AP.de catalogue, as portals shall show it. */
  CATALOGUE_PUBLISHER: z.string().min(1).max(200).default('Allmende'),
  /** The licence of the descriptions in that catalogue, from the list of DCAT-AP.de; the default grants nothing. */
  CATALOGUE_LICENCE: z
    .url('an address from https://www.dcat-ap.de/def/licenses/')
    .default('http://dcat-ap.de/def/licenses/other-closed'),
  /** Address of the contributor id that GovData gave out; without it GovData does not harvest. */
  CATALOGUE_CONTRIBUTOR_ID: z.url('an address beginning with http://dcat-ap.de/def/contributors/').optional(),
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  /** Which GraphQL documents are answered; left out: `trusted` in production, `any` elsewhere. */
  API_DOCUMENTS: z.enum(['trusted', 'any']).optional(),
  /** Multiplies every rate limit; for load tests, which write harder than people do. */
  RATE_LIMIT_FACTOR: z.coerce.number().int().min(1).max(100_000).default(1),
  /** Milliseconds an answer may take before the api gives up on it. */
  ANSWER_WITHIN_MS: z.coerce.number().int().min(1_000).max(120_000).default(20_000),
  /** Milliseconds a statement may take in this process; 0 is without limit, for imports and other long work. */
  STATEMENT_WITHIN_MS: z.coerce.number().int().min(0).max(3_600_000).default(0),
  /** Milliseconds an answer to an anonymous query may be reused; 0 switches that off. */
  ANONYMOUS_CACHE_MS: z.coerce.number().int().min(0).max(60_000).default(2_000),
});

/** Every setting of the system, checked once at the start. */
export type Config = z.infer<typeof schema>;

/** True where the api answers whatever it is asked; else only what the web client asks. */
export function answersAnyDocument(config: Pick<Config, 'API_DOCUMENTS' | 'NODE_ENV'>): boolean {
  return (config.API_DOCUMENTS ?? (config.NODE_ENV === 'production' ? 'trusted' : 'any')) === 'any';
}

/** The injection token of the {@link Config}. */
export const CONFIG = Symbol('CONFIG');

/** Raised when a setting is missing or wrong; the message names the variable and what it may be. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Reads the settings from environment variables; empty strings count as not set. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const lines = result.error.issues.map((issue) => {
    const name = String(issue.path[0]);
    const value =
      name in given ? `"${/KEY|SECRET|_URL$|PROVIDERS/.test(name) ? '…' : given[name]}"` : 'not set';
    return `  ${name} is ${value}: ${issue.message}`;
  });
  throw new ConfigError(`These settings stop the start:\n${lines.join('\n')}`);
}

/**
 * The settings of a command that neither writes nor reads anything encrypted, such as an import: the key of the system
 * need not be at hand, a passing one takes its place.
 */
export function readCommandConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  return readConfig({ ...environment, SECRETS_KEY: randomBytes(32).toString('hex') });
}
