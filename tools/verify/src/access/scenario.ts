import type { Side, World } from './world.js';

/** Arguments of one root field, for things that are there. */
export type Arguments = Readonly<Record<string, unknown>>;

/** How one root field is asked, so that the right person would get what they ask for. */
export interface Scenario {
  /** The arguments for the things of a side. */
  readonly ask: (side: Side, world: World) => Arguments;
  /** Who has no part in the thing must not learn that it exists: asked for one that never was, the answer is the same. */
  readonly hidden?: true;
  /** Columns besides the own ones that may see the thing, and so may be told that they may not do this. */
  readonly seenBy?: readonly string[];
  /** Why nobody of all columns gets it without problems of meaning, when that is so. */
  readonly neverClean?: string;
}

/** The scenarios of one domain by row, e.g. `mutation publishProject`. */
export type Scenarios = Readonly<Record<string, Scenario>>;

/** How a route for files is asked: its address with everything filled in. */
export interface RouteScenario {
  readonly ask: (side: Side, world: World) => { readonly url: string; readonly body?: unknown };
  readonly hidden?: true;
  readonly neverClean?: string;
}

/** A scenario of a field without arguments. */
export const plain: Scenario = { ask: () => ({}) };

/** A scenario of a mutation, which takes one `input`. */
export function input(of: (side: Side, world: World) => Arguments, more: Partial<Scenario> = {}): Scenario {
  return { ask: (side, world) => ({ input: of(side, world) }), ...more };
}

/** The same for something that strangers must not learn of. */
export function hiddenInput(
  of: (side: Side, world: World) => Arguments,
  more: Partial<Scenario> = {},
): Scenario {
  return input(of, { hidden: true, ...more });
}
