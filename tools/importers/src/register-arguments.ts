/** The arguments of a command: files in order, and `--name=value` options (several values are joined by commas). */
export function readArguments(words: readonly string[]): {
  readonly files: readonly string[];
  readonly options: ReadonlyMap<string, string>;
} {
  const files: string[] = [];
  const options = new Map<string, string>();
  for (const word of words) {
    const [, name, value] = /^--([a-z-]+)(?:=(.*))?$/.exec(word) ?? [];
    if (name === undefined) files.push(word);
    else options.set(name, [options.get(name), value ?? ''].filter((part) => part !== undefined).join(','));
  }
  return { files, options };
}

/** The source line of the yearly extract; `--extract-date` says of which day it is. */
export function extractSource(options: ReadonlyMap<string, string>): string {
  const date = options.get('extract-date');
  return `Koordinaten und Verstädterung: GV-Auszug${date === undefined ? '' : ` ${date}`}`;
}

/** `--successors=01001000:01002000,…`: gone AGS and the AGS that took it in; undefined when a pair is no pair. */
export function readSuccessors(
  options: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> | undefined {
  const pairs = (options.get('successors') ?? '').split(',').filter((pair) => pair !== '');
  const successors = new Map<string, string>();
  for (const pair of pairs) {
    const [, gone, successor] = /^(\d{8}):(\d{8})$/.exec(pair) ?? [];
    if (gone === undefined || successor === undefined) return undefined;
    successors.set(gone, successor);
  }
  return successors;
}
