import { readYaml } from '@allmende/exchange-api';
import { differingFields, EUROCITIES_SCHEMA, type Mapped, PUBLICCODE_SCHEMA } from '@allmende/exchange-core';
import type { Client } from 'pg';
import { type Person, signInFor } from '../journey/people.js';
import type { Figure, Stage } from '../kit/index.js';
import { fetchText } from './fetch-files.js';

const OF_EACH_FORMAT = 25;
const IMPORTER = { emailHost: 'wattenau.example', role: 'author' };

type Content = Mapped['record'];

/** A form that can come back as well, with the mutation that takes it and the fields it demands. */
interface Form {
  readonly name: string;
  readonly file: string;
  readonly mutation: 'importPubliccode' | 'importEurocities';
  readonly read: (text: string) => Content;
  readonly mandatory: readonly string[];
}

const FORMS: readonly Form[] = [
  {
    ...{ name: 'publiccode', file: 'publiccode.yml', mutation: 'importPubliccode', read: fromYaml },
    mandatory: PUBLICCODE_SCHEMA.required,
  },
  {
    ...{ name: 'eurocities', file: 'eurocities.json', mutation: 'importEurocities' },
    read: (text) => JSON.parse(text) as Content,
    mandatory: EUROCITIES_SCHEMA.required,
  },
];

/** What was found out about files that go out, come back and go out again. */
export interface RoundTripFinding {
  readonly figures: Readonly<Record<string, Figure>>;
  readonly wrong: readonly string[];
}

/** Exports, imports as a draft in the name of the same office, publishes, exports again, and compares. */
export async function sendAround(
  apiUrl: string,
  database: Client,
  { say }: Stage,
): Promise<RoundTripFinding> {
  const importer = await signInFor(apiUrl, IMPORTER);
  try {
    const keys = await giveEntries(database, importer.organisationId);
    const differences: string[] = [];
    for (const form of FORMS) {
      for (const key of keys) {
        const sent = await fetchText(`${apiUrl}/export/loesungen/${key}/${form.file}`);
        const found = await comeBack({ apiUrl, database, importer, form, key }, sent);
        differences.push(...found.map((field) => `${form.name} ${key}: ${field} came back otherwise`));
      }
      say(`${keys.length} files ${form.file} went out, came back and went out again`);
    }
    return {
      figures: { round_trips: keys.length * FORMS.length, round_trip_differences: differences.length },
      wrong: [...differences.slice(0, 5), ...(keys.length === 0 ? ['nothing was sent around'] : [])],
    };
  } finally {
    importer.client.close();
  }
}

interface Trip {
  readonly apiUrl: string;
  readonly database: Client;
  readonly importer: Person;
  readonly form: Form;
  /** The entry that was sent out. */
  readonly key: string;
}

/** The mandatory fields in which what goes out again differs from what was sent. */
async function comeBack(
  { apiUrl, database, importer: { client, organisationId }, form, key }: Trip,
  sent: string,
): Promise<readonly string[]> {
  const { entries } = await client.changeWith<{ entries: readonly { project: { key: string } }[] }>(
    form.mutation,
    'ImportEntriesInput',
    { organisationId, text: sent },
    'entries { project { key } }',
  );
  const draft = entries[0]?.project.key;
  if (draft === undefined) return ['the whole file'];
  await publishAs(database, draft, key);
  const again = form.read(await fetchText(`${apiUrl}/export/loesungen/${draft}/${form.file}`));
  const different = new Set(differingFields(form.read(sent), again));
  return form.mandatory.filter((field) => different.has(field));
}

/** Entries of every state that one office owns, so that what it takes back is its own. */
async function giveEntries(database: Client, organisationId: string): Promise<readonly string[]> {
  const { rows } = await database.query<{ key: string }>(
    `update projects.project p set organisation_id = o.id, ags = o.ags from identity.organisation o
     where o.id = $1 and p.id in (
       select id from projects.project where key like 'exchange-%' and contact_mailbox <> ''
       order by published_at limit $2)
     returning p.key`,
    [organisationId, OF_EACH_FORMAT],
  );
  return rows.map(({ key }) => key);
}

/**
 * On the days of the entry it came from, past the API: publishing asks for a second person and for records that no file
 * brings, which other checks show.
 */
async function publishAs(database: Client, draft: string, original: string): Promise<void> {
  await database.query(
    `update projects.project p set status = 'published', audiences = '{PUBLIC}',
       published_at = o.published_at, updated_at = o.updated_at
     from projects.project o where p.key = $1 and o.key = $2`,
    [draft, original],
  );
}

function fromYaml(text: string): Content {
  const read = readYaml(text);
  if (!read.ok)
    throw new Error(`what we wrote we do not read: ${read.problems.map(({ code }) => code).join()}`);
  return read.content as Content;
}
