import { z } from 'zod';

/** More columns than these nobody can read on a sheet of paper. */
export const MOST_COMPARED = 4;

const LONGEST_KEY = 120;

/** The addresses of the solutions to compare, in the order of the columns. */
export const comparedKeysInput = z
  .array(z.string().min(1, { error: 'REQUIRED' }).max(LONGEST_KEY, { error: 'TOO_LONG' }))
  .max(MOST_COMPARED, { error: 'TOO_MANY' });

/** What an address asks to compare. */
export interface ChosenKeys {
  readonly keys: readonly string[];
  /** How many were named beyond what fits. */
  readonly left: number;
}

/** Reads the keys of an address: each once, as many as fit, in their order; whatever cannot be a key is left out. */
export function readChosenKeys(written: string | null): ChosenKeys {
  const named = (written ?? '')
    .split(',')
    .map((key) => key.trim())
    .filter((key) => key !== '' && key.length <= LONGEST_KEY);
  const keys = [...new Set(named)];
  return { keys: keys.slice(0, MOST_COMPARED), left: Math.max(0, keys.length - MOST_COMPARED) };
}

/** Takes one in or out; a fifth is not taken in. */
export function withChosen(keys: readonly string[], key: string, isChosen: boolean): readonly string[] {
  const others = keys.filter((other) => other !== key);
  if (!isChosen) return others;
  if (keys.includes(key) || keys.length >= MOST_COMPARED) return keys;
  return [...keys, key];
}
