import 'reflect-metadata';
import { IdentityModule } from '@allmende/identity-api';
import { MunicipalitiesModule, MunicipalityAtlas } from '@allmende/municipalities-api';
import {
  Clock,
  type Config,
  ConfigError,
  Database,
  Jobs,
  PlatformModule,
  ProblemsError,
  readCommandConfig,
} from '@allmende/platform-api';
import { ImportPublicCases, ProjectsModule } from '@allmende/projects-api';
import { type DynamicModule, type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import readXlsxFile from 'read-excel-file/node';
import { printProblems } from './print-problems.js';
import { idsIn, printReport, sortRows } from './pstw-report.js';
import { readPstwSheet } from './pstw-sheet.js';
import { readArguments } from './register-arguments.js';

/*
 * Takes the German local and regional AI cases of EU Public Sector Tech Watch into the database named by DATABASE_URL,
 * as unverified entries from a public source, all or nothing:
 * `node tools/importers/dist/pstw-import.js <pstw_dataset.xlsx> [--dry-run]`
 */
const USAGE = 'Aufruf: pstw-import <pstw_dataset.xlsx> [--dry-run]\n';
const SHEET = 'PSTW DB';

const say = (line: string): boolean => process.stdout.write(`${line}\n`);

@Module({})
class ImportContext {
  static with(config: Config): DynamicModule {
    return {
      module: ImportContext,
      imports: [PlatformModule.with(config), IdentityModule, MunicipalitiesModule, ProjectsModule],
    };
  }
}

async function main(): Promise<number> {
  const { files, options } = readArguments(process.argv.slice(2));
  const [file] = files;
  if (file === undefined) {
    process.stderr.write(USAGE);
    return 2;
  }
  const sheets = await readXlsxFile(file);
  const sheet = sheets.find((candidate) => candidate.sheet.trim() === SHEET);
  const content = readPstwSheet((sheet?.data ?? []) as Parameters<typeof readPstwSheet>[0]);
  if (!content.ok) {
    process.stderr.write(`${file}: Blatt «${SHEET}» ohne die Spalten ${content.missing.join(', ')}\n`);
    return 1;
  }
  const app = await NestFactory.createApplicationContext(ImportContext.with(readCommandConfig()), {
    logger: ['error'],
    abortOnError: false,
  });
  try {
    return await importRows(app, content.rows, options.has('dry-run'));
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    printProblems(file, error.problems);
    return 1;
  } finally {
    await app.close();
  }
}

async function importRows(
  app: INestApplicationContext,
  rows: Parameters<typeof sortRows>[0],
  isTrial: boolean,
): Promise<number> {
  const { byName } = await app.get(MunicipalityAtlas, { strict: false }).current();
  const retrievedAt = app.get(Clock, { strict: false }).now().toISOString().slice(0, 10);
  const curated = await curatedIds(app.get(Database, { strict: false }));
  const report = sortRows(rows, byName, { curated, retrievedAt });
  for (const line of printReport(report)) say(line);
  if (isTrial) {
    say('nur geprüft, nichts übernommen');
    return 0;
  }
  await app.get(Jobs).open();
  const cases = report.cases.map(({ entry }) => entry);
  const { created, updated, unchanged } = await app.get(ImportPublicCases, { strict: false }).run(cases);
  say(`neu ${created.length} · geändert ${updated.length} · unverändert ${unchanged}`);
  return 0;
}

/** Cases of the dataset that stand in the network under another key, with a summary somebody wrote. */
async function curatedIds(database: Database): Promise<ReadonlySet<string>> {
  const rows = await database.query<{ name: string }>(
    `select source->>'name' as name from projects.project
     where origin = 'public_source' and not starts_with(key, 'pstw-') and source->>'name' like '%PSTW-%'`,
  );
  return idsIn(rows.map(({ name }) => name));
}

try {
  process.exitCode = await main();
} catch (error) {
  const isKnown = error instanceof ConfigError || (error as { code?: unknown } | null)?.code !== undefined;
  process.stderr.write(`${isKnown ? (error as Error).message : (error as Error).stack}\n`);
  process.exitCode = 1;
}
