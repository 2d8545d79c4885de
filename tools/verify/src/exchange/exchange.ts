import { readYaml } from '@allmende/exchange-api';
import { EUROCITIES_SCHEMA, PUBLICCODE_SCHEMA, readFile } from '@allmende/exchange-core';
import { Ajv, type ValidateFunction } from 'ajv';
import {
  type Command,
  type Figure,
  type Finding,
  ownDatabaseUrl,
  type Stage,
  withDatabase,
  withSystem,
} from '../kit/index.js';
import { examineCatalogue } from './catalogue.js';
import { fetchAnew, fetchText, forEachOf } from './fetch-files.js';
import { insertEntries, isWhole } from './insert-entries.js';
import { type OfficialSchemas, readOfficialSchemas } from './official-schemas.js';
import { sendAround } from './round-trips.js';

const DEFAULT_ENTRIES = 1_000;

/** Everything that leaves is what the other side expects: fetched over HTTP, held against schemas, read back. */
export const exchange: Command = {
  name: 'exchange',
  about:
    'catalogue, Eurocities records and publiccode.yml hold their schemas and come back the same; DIR: the official ones as well',
  options: {
    '--entries 1000': 'published entries',
    '--schemas DIR': 'official shapes and schemas to hold against',
  },
  run: async (stage) => {
    const count = stage.options.wholeNumber('entries', DEFAULT_ENTRIES);
    const directory = stage.options.text('schemas');
    const official = directory === null ? null : readOfficialSchemas(directory);
    return withSystem({ programs: ['api'] }, async ({ services, system }) => {
      await withDatabase(ownDatabaseUrl(services), (database) => insertEntries(database, count));
      stage.say(`${count} entries published`);
      const catalogue = await examineCatalogue(system.apiUrl, count, official, stage);
      const files = await examineFiles(system.apiUrl, count, official, stage);
      const around = await withDatabase(ownDatabaseUrl(services), (database) =>
        sendAround(system.apiUrl, database, stage),
      );
      const parts = [catalogue, files, around, readExamples(official)];
      const wrong = parts.flatMap((part) => part.wrong);
      const figures = Object.assign({}, ...parts.map((part) => part.figures)) as Part['figures'];
      return { holds: wrong.length === 0, figures, remarks: wrong.slice(0, 20) } satisfies Finding;
    });
  },
};

interface Part {
  readonly figures: Readonly<Record<string, Figure>>;
  readonly wrong: readonly string[];
}

interface Checked {
  readonly name: string;
  readonly file: string;
  readonly read: (text: string) => unknown;
  readonly schemas: readonly ValidateFunction[];
}

async function examineFiles(
  apiUrl: string,
  count: number,
  official: OfficialSchemas | null,
  { say }: Stage,
): Promise<Part> {
  const ajv = new Ajv({ allErrors: true, strictRequired: false });
  const formats: readonly Checked[] = [
    {
      ...{ name: 'eurocities', file: 'eurocities.json', read: (text) => JSON.parse(text) as unknown },
      schemas: [EUROCITIES_SCHEMA, ...(official === null ? [] : [official.eurocities])].map((it) =>
        ajv.compile(it),
      ),
    },
    {
      ...{ name: 'publiccode', file: 'publiccode.yml', read: contentOf },
      schemas: [ajv.compile(PUBLICCODE_SCHEMA)],
    },
  ];
  const numbers = Array.from({ length: count }, (_, at) => at + 1).filter(isWhole);
  const figures: Record<string, Figure> = {};
  const wrong: string[] = [];
  for (const { name, file, read, schemas } of formats) {
    const found = await forEachOf(numbers, async (number) => {
      const content = read(await fetchText(`${apiUrl}/export/loesungen/exchange-${number}/${file}`));
      return schemas.flatMap((validate) =>
        validate(content) ? [] : [`${number}: ${ajv.errorsText(validate.errors)}`],
      );
    });
    const violations = found.flat();
    figures[`${name}_entries`] = numbers.length;
    figures[`${name}_violations`] = violations.length;
    wrong.push(...violations.slice(0, 5).map((words) => `${name} ${words}`));
    if (schemas.some((validate) => validate({}))) wrong.push(`${name}: a schema takes an empty record`);
    say(`${numbers.length} files ${file} checked`);
  }
  const gaps = await examineGaps(apiUrl, count);
  return { figures: { ...figures, withheld: gaps.withheld }, wrong: [...wrong, ...gaps.wrong] };
}

/** An entry with gaps has no file that a register would turn away. */
async function examineGaps(apiUrl: string, count: number) {
  const numbers = Array.from({ length: count }, (_, at) => at + 1).filter((number) => !isWhole(number));
  const states = await forEachOf(numbers, async (number) => {
    const answer = await fetchAnew(`${apiUrl}/export/loesungen/exchange-${number}/eurocities.json`);
    await answer.arrayBuffer();
    return answer.status;
  });
  const withheld = states.filter((status) => status === 404).length;
  const wrong =
    withheld === numbers.length ? [] : [`${numbers.length - withheld} files with gaps were handed out`];
  return { withheld, wrong };
}

/** The examples that the standard itself publishes are read. */
function readExamples(official: OfficialSchemas | null): Part {
  if (official === null) return { figures: {}, wrong: [] };
  const wrong = official.examples.flatMap(({ name, text }) => {
    const yaml = readYaml(text);
    const read = yaml.ok ? readFile(yaml.content, 'publiccode') : yaml;
    return read.ok
      ? []
      : [`${name} is not read: ${read.problems.map(({ code, path }) => `${code} ${path}`).join(', ')}`];
  });
  return { figures: { examples_read: official.examples.length - wrong.length }, wrong };
}

function contentOf(text: string): unknown {
  const read = readYaml(text);
  if (!read.ok)
    throw new Error(`what we wrote we do not read: ${read.problems.map(({ code }) => code).join()}`);
  return read.content;
}
