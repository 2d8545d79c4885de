import type { Problem } from '@allmende/platform-core';

/** What reading a file gives: its content, or every reason why it was not taken. */
export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A problem of one line of a file: the path is `line.<number>` (from 1), with the field where there is one. */
export function lineProblem(code: string, line: number, field = '', value?: string | number): Problem {
  return {
    code,
    path: field === '' ? `line.${line}` : `line.${line}.${field}`,
    params: { line, ...(field === '' ? {} : { field }), ...(value === undefined ? {} : { value }) },
  };
}

/** The lines of a file without byte order mark, carriage returns and the empty piece after the last line end. */
export function linesOf(text: string): string[] {
  const content = text.replace(/^\uFEFF/, '');
  if (content.trim() === '') return [];
  const lines = content.split('\n');
  if (lines.at(-1)?.trim() === '') lines.pop();
  return lines.map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
}
