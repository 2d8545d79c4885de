import { ArgumentError, type Arguments, readArguments } from './arguments.js';
import type { Command, Finding, Stage } from './command.js';
import { report, reportLine } from './table.js';

/** `verify` fails when a promise does not hold; `bench` when it could not measure. */
export interface Program {
  readonly name: 'verify' | 'bench';
  readonly commands: readonly Command[];
}

const WRONG_USE = 2;

/** Runs what the command line names and returns the exit code. */
export async function runCommands(program: Program, argv: readonly string[]): Promise<number> {
  const options = readArguments(argv);
  const command = program.commands.find(({ name }) => name === options.command);
  if (command === undefined) {
    if (options.command !== undefined)
      process.stderr.write(`${program.name} does not know ${options.command}\n`);
    process.stderr.write(`${usage(program)}\n`);
    return WRONG_USE;
  }
  try {
    refuseUnknownOptions(command, options);
    const finding = await command.run(stageOf(options));
    print(program, command, options, finding);
    return program.name === 'bench' || finding.holds ? 0 : 1;
  } catch (error) {
    process.stderr.write(`${program.name} ${command.name}: ${explain(error)}\n`);
    return error instanceof ArgumentError ? WRONG_USE : 1;
  }
}

/** The commands of a program with their options. */
export function usage({ name, commands }: Program): string {
  const width = Math.max(...commands.map((command) => command.name.length));
  const lines = commands.flatMap(({ name: own, about, options = {} }) => [
    `  ${own.padEnd(width)}  ${about}`,
    ...Object.entries(options).map(([option, meaning]) => `  ${' '.repeat(width)}    ${option}: ${meaning}`),
  ]);
  return [`npm run ${name} -- NAME [--json]`, ...lines].join('\n');
}

function refuseUnknownOptions({ options = {} }: Command, given: Arguments): void {
  const known = ['json', ...Object.keys(options).map((option) => option.replace(/^--([\w-]+).*$/, '$1'))];
  const unknown = given.names.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new ArgumentError(`--${unknown} is no option; known: --${known.join(', --')}`);
}

function stageOf(options: Arguments): Stage {
  const begun = performance.now();
  return {
    options,
    say: (line) => {
      const seconds = ((performance.now() - begun) / 1000).toFixed(1).padStart(6);
      process.stderr.write(`${seconds} s  ${line}\n`);
    },
  };
}

function print(program: Program, command: Command, options: Arguments, finding: Finding): void {
  if (options.json) {
    for (const remark of finding.remarks ?? []) process.stderr.write(`${remark}\n`);
    process.stdout.write(`${reportLine(command.name, finding)}\n`);
  } else {
    process.stdout.write(`${report(`${program.name} ${command.name}`, finding)}\n`);
  }
}

function explain(error: unknown): string {
  if (error instanceof ArgumentError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
