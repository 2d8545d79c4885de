import type { Problem } from '@allmende/platform-core';

/** Writes every problem of a file to stderr, one a line, beginning with the line number where there is one. */
export function printProblems(file: string, problems: readonly Problem[]): void {
  process.stderr.write(`${file}: ${problems.length} Befund(e), nichts übernommen\n`);
  for (const problem of problems) process.stderr.write(`  ${describe(problem)}\n`);
}

function describe({ code, path, params = {} }: Problem): string {
  const { line, field, ...values } = params;
  const place =
    line === undefined ? path : [`Zeile ${line}`, field].filter((part) => part !== undefined).join(', ');
  const details = Object.entries(values).map(([name, value]) => `${name}=${value}`);
  return [`${place}:`, code, ...details].join(' ');
}
