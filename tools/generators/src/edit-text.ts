import type { Tree } from '@nx/devkit';

/** Raised when a file that should be extended does not look as expected; nothing has been written then. */
export class GeneratorError extends Error {
  override readonly name = 'GeneratorError';
}

/** The text of a file that has to be there. */
export function readText(tree: Tree, path: string): string {
  const text = tree.read(path, 'utf8');
  if (text === null) throw new GeneratorError(`${path} does not exist`);
  return text;
}

/** Puts a line after the last import; a file without imports gets it at the top. */
export function withImport(text: string, line: string): string {
  const imports = [...text.matchAll(/^import [\s\S]*?;$/gm)];
  const last = imports.at(-1);
  if (last === undefined) return `${line}\n\n${text}`;
  const end = last.index + last[0].length;
  return `${text.slice(0, end)}\n${line}${text.slice(end)}`;
}

/** Adds an entry to `export const NAME … = [ … ]`, before another entry or at the end. */
export function withEntry(text: string, list: string, entry: string, before: readonly string[] = []): string {
  const found = new RegExp(`(${list}\\b[^=]*=\\s*\\[)([^\\]]*)(\\])`).exec(text);
  if (found === null) throw new GeneratorError(`found no list ${list} to add ${entry} to`);
  const [whole, start = '', inner = '', end = ''] = found;
  const entries = inner
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const place = entries.findIndex((part) => before.includes(part));
  const extended = entries.toSpliced(place === -1 ? entries.length : place, 0, entry);
  return text.replace(whole, () => `${start}${extended.join(', ')}${end}`);
}

/** Adds a re-export to an index file and keeps its lines sorted. */
export function withExport(text: string, path: string): string {
  const line = `export * from '${path}';`;
  const lines = text.split('\n').filter((existing) => existing !== '' && existing !== 'export {};');
  if (lines.includes(line)) return text;
  const place = lines.findIndex((existing) => existing.startsWith('export * from') && existing > line);
  return `${lines.toSpliced(place === -1 ? lines.length : place, 0, line).join('\n')}\n`;
}
