import 'reflect-metadata';
import { readFile } from 'node:fs/promises';
import { ImportRegister, MunicipalitiesModule, type ImportReport } from '@allmende/municipalities-api';
import {
  Clock,
  CONFIG,
  ConfigError,
  DatabaseModule,
  DomainEvents,
  Jobs,
  ProblemsError,
  readCommandConfig,
  type Config,
} from '@allmende/platform-api';
import type { DynamicModule, INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { printProblems } from './print-problems.js';
import { extractSource, readArguments, readSuccessors } from './register-arguments.js';

/*
 * Takes a newer register into the database named by DATABASE_URL, all or nothing:
 * `node tools/importers/dist/register-import.js <GV100AD> [<Auszug>] [--extract-date=31.12.2024]
 *    [--successors=<gone AGS>:<new AGS>,…] [--accept-losses]`
 */
const USAGE =
  'Aufruf: register-import <GV100AD> [<Auszug>] [--extract-date=TT.MM.JJJJ] [--successors=<alt>:<neu>,…] [--accept-losses]\n';

const say = (line: string): boolean => process.stdout.write(`${line}\n`);

class ImportContext {
  static with(config: Config): DynamicModule {
    const platform = [Clock, Jobs, DomainEvents];
    return {
      module: ImportContext,
      global: true,
      imports: [DatabaseModule, MunicipalitiesModule],
      providers: [{ provide: CONFIG, useValue: config }, ...platform],
      exports: [CONFIG, ...platform],
    };
  }
}

function printReport({ source, ...report }: ImportReport): void {
  say(source);
  say(`neu ${report.new.length} · geändert ${report.changed.length} · weggefallen ${report.gone.length}`);
  for (const unit of report.new) say(`+ ${unit.ags} ${unit.name}`);
  for (const unit of report.gone) {
    const successor =
      unit.successor === null ? 'ohne Nachfolge' : `→ ${unit.successor} (${unit.successorFrom})`;
    say(`- ${unit.ags} ${unit.name} ${successor}`);
  }
  for (const unit of report.changed) say(`~ ${unit.ags} ${unit.name}: ${unit.fields.join(', ')}`);
}

async function main(): Promise<number> {
  const { files, options } = readArguments(process.argv.slice(2));
  const [gv100ad, extract] = files;
  const successors = readSuccessors(options);
  if (gv100ad === undefined || successors === undefined) {
    process.stderr.write(USAGE);
    return 2;
  }
  const content = {
    gv100ad: await readFile(gv100ad),
    ...(extract === undefined
      ? {}
      : { extract: { bytes: await readFile(extract), source: extractSource(options) } }),
  };
  const app = await openContext();
  try {
    const acceptLosses = options.has('accept-losses');
    printReport(await app.get(ImportRegister).run({ ...content, successors, acceptLosses }));
    return 0;
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    printProblems(files.join(', '), error.problems);
    return 1;
  } finally {
    await app.close();
  }
}

function openContext(): Promise<INestApplicationContext> {
  return NestFactory.createApplicationContext(ImportContext.with(readCommandConfig()), {
    logger: ['error'],
    abortOnError: false,
  });
}

try {
  process.exitCode = await main();
} catch (error) {
  // A missing file, a wrong setting or no database: one line says it, a stack trace would not help.
  const isKnown = error instanceof ConfigError || (error as { code?: unknown } | null)?.code !== undefined;
  process.stderr.write(`${isKnown ? String((error as Error).message) : (error as Error).stack}\n`);
  process.exitCode = 1;
}
