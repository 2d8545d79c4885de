import type { Arguments } from './arguments.js';

export type Figure = number | string | boolean;

/** What a command found out. Each figure that compares stands beside its absolute values. */
export interface Finding {
  /** True when what was promised holds, or the budget is kept. */
  readonly holds: boolean;
  readonly figures: Readonly<Record<string, Figure>>;
  /** Sentences for people: what was expected, what is missing. */
  readonly remarks?: readonly string[];
}

/** What a command may use. */
export interface Stage {
  readonly options: Arguments;
  /** A line about what is going on, for people who wait. */
  say(line: string): void;
}

/** One line of what the project shows about itself. */
export interface Command {
  readonly name: string;
  readonly about: string;
  /** Options it knows, e.g. `--kills 5`. */
  readonly options?: Readonly<Record<string, string>>;
  run(stage: Stage): Promise<Finding>;
}
