import { readFile, writeFile } from 'node:fs/promises';
import { decodeRegisterText } from '@allmende/municipalities-api';
import {
  encodeSnapshot,
  mergeExtract,
  parseGv100ad,
  parseYearlyExtract,
} from '@allmende/municipalities-core';
import { printProblems } from './print-problems.js';
import { extractSource, readArguments } from './register-arguments.js';

/**
 * Writes the register snapshot that the project ships, from the two files of Destatis:
 * `node tools/importers/dist/register-snapshot.js <GV100AD> <Auszug> [--extract-date=31.12.2020] [--out=<file>]`
 */
const TARGET = new URL('../../../libs/municipalities/api/content/register-snapshot.json', import.meta.url);
const { files, options } = readArguments(process.argv.slice(2));
const [gv100adFile, extractFile] = files;
if (gv100adFile === undefined || extractFile === undefined) {
  process.stderr.write(
    'Aufruf: register-snapshot <GV100AD> <Auszug> [--extract-date=TT.MM.JJJJ] [--out=<Datei>]\n',
  );
  process.exit(2);
}
const register = parseGv100ad(decodeRegisterText(await readFile(gv100adFile)));
const extract = parseYearlyExtract(decodeRegisterText(await readFile(extractFile)));
if (!register.ok || !extract.ok) {
  if (!register.ok) printProblems(gv100adFile, register.problems);
  if (!extract.ok) printProblems(extractFile, extract.problems);
  process.exit(1);
}
const text = encodeSnapshot(mergeExtract(register.value, extract.value, extractSource(options)));
await writeFile(options.get('out') ?? TARGET, text);
process.stdout.write(`${register.value.units.length} Einheiten, ${Buffer.byteLength(text)} Bytes\n`);
