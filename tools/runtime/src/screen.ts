import type { StepName, Words } from './words.ts';

/** The lines a person sees in the terminal. */
export class Screen {
  readonly words: Words;
  private readonly isTerminal = process.stdout.isTTY;
  private open = false;

  constructor(words: Words) {
    this.words = words;
    // A terminal that was closed must not keep us from stopping clean.
    process.stdout.on('error', () => undefined);
    process.stderr.on('error', () => undefined);
  }

  line(text = ''): void {
    if (this.open) process.stdout.write('\r\x1b[K');
    this.open = false;
    process.stdout.write(`${text}\n`);
  }

  warn(text: string): void {
    this.line(`  ! ${text.replaceAll('\n', '\n    ')}`);
  }

  detail(text: string): void {
    this.line(`      ${text}`);
  }

  error(text: string): void {
    this.line();
    process.stderr.write(`${this.words.error}: ${text}\n`);
  }

  /** Runs one step of the start; its line appears with what it returns and how long it took. */
  async step(name: StepName, work: () => Promise<string>): Promise<void> {
    const title = this.words.steps[name].padEnd(13);
    if (this.isTerminal) process.stdout.write(`  … ${title}`);
    this.open = this.isTerminal;
    const begin = performance.now();
    const outcome = await work();
    const seconds = this.words.seconds((performance.now() - begin) / 1000);
    this.line(`  ✓ ${title} ${[outcome, `(${seconds})`].filter(Boolean).join('  ')}`);
  }

  /** Label and value, one under the other. */
  block(title: string, rows: [label: string, value: string][]): void {
    const width = Math.max(...rows.map(([label]) => label.length)) + 2;
    this.line();
    this.line(title);
    this.line();
    for (const [label, value] of rows) this.line(`  ${label.padEnd(width)}${value}`);
    this.line();
  }
}
