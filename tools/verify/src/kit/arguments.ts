/** Raised for a command line that cannot be meant. */
export class ArgumentError extends Error {
  override readonly name = 'ArgumentError';
}

/** A command line, taken apart. */
export class Arguments {
  constructor(
    readonly command: string | undefined,
    /** What follows the name and is no option, e.g. a file. */
    readonly rest: readonly string[],
    private readonly named: ReadonlyMap<string, string>,
  ) {}

  get json(): boolean {
    return this.named.has('json');
  }

  get names(): readonly string[] {
    return [...this.named.keys()];
  }

  /** A whole number from `least` on; the given default when the option is absent. */
  wholeNumber(name: string, otherwise: number, least = 1): number {
    const given = this.named.get(name);
    if (given === undefined) return otherwise;
    const number = Number(given);
    if (/^\d+$/.test(given) && Number.isSafeInteger(number) && number >= least) return number;
    throw new ArgumentError(`--${name} is ${given || 'empty'}: a whole number from ${least} on`);
  }

  /** A text such as a path; null when the option is absent. */
  text(name: string): string | null {
    const given = this.named.get(name);
    if (given === '') throw new ArgumentError(`--${name} needs a value`);
    return given ?? null;
  }

  isSet(name: string): boolean {
    return this.named.has(name);
  }
}

/** Reads `NAME [rest…] [--json] [--option value | --option=value]`. */
export function readArguments(argv: readonly string[]): Arguments {
  const words: string[] = [];
  const named = new Map<string, string>();
  for (let at = 0; at < argv.length; at += 1) {
    const word = argv[at] ?? '';
    if (!word.startsWith('--')) {
      words.push(word);
      continue;
    }
    const [name = '', value] = word.slice(2).split('=', 2);
    const next = argv[at + 1];
    if (value !== undefined || name === 'json' || next === undefined || next.startsWith('--')) {
      named.set(name, value ?? '');
    } else {
      named.set(name, next);
      at += 1;
    }
  }
  const [command, ...rest] = words;
  return new Arguments(command, rest, named);
}
