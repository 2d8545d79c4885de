import { WEIGHTY_ROLES } from '@allmende/identity-core';
import { COLUMNS } from './columns.js';
import type { Matrix } from './matrix-file.js';
import { isAllowed, type Outcome } from './outcome.js';

/** What is known of the rows besides their answers. */
export interface RowFacts {
  readonly isPublic: (row: string) => boolean;
  readonly isPeopleOnly: (row: string) => boolean;
  /** A change that is marked as open to the tokens of machines. */
  readonly isForMachines: (row: string) => boolean;
  readonly isHidden: (row: string) => boolean;
  readonly seenBy: (row: string) => readonly string[];
  readonly neverClean: (row: string) => boolean;
  /** What an organisation that is not verified may change all the same. */
  readonly mayUnverified: (row: string) => boolean;
}

type Cells = ReadonlyMap<string, Outcome>;
type Promised = (row: string, cells: Cells, facts: RowFacts) => string | null;

/** Who has no part in the things that are asked for. */
const STRANGERS: readonly string[] = ['nobody', 'other', 'network'];

const of = (cells: Cells, group: string): Outcome[] =>
  COLUMNS.filter((column) => column.group === group).map(({ key }) => cells.get(key) ?? '!');

/** Promises that hold for every row, whatever the reviewed file says. */
const PROMISES: readonly Promised[] = [
  (_row, cells) =>
    [...cells.values()].includes('!') ? 'answers neither yes nor one of the known refusals' : null,

  (row, cells, { isPublic }) =>
    isAllowed(cells.get('visitor') ?? '!') && !isPublic(row)
      ? 'is open to visitors without being @Public()'
      : null,

  (row, cells, { isPublic }) =>
    cells.get('visitor') === 'U' && isPublic(row) ? 'is @Public() but asks visitors to sign in' : null,

  (row, cells, { isPeopleOnly }) =>
    isPeopleOnly(row) && of(cells, 'token').some(isAllowed)
      ? 'is for people only, but a token gets it'
      : null,

  (row, cells, { isForMachines }) =>
    isChange(row) && !isForMachines(row) && of(cells, 'token').some(isAllowed)
      ? 'is changed by a token without being @MachinesToo()'
      : null,

  // Whoever belongs to two organisations acts for each with the roles held there, never with those of the other.
  (_row, cells) =>
    isAllowed(cells.get('double') ?? '!') && !isAllowed(cells.get('own:reader') ?? '!')
      ? 'is opened by roles in another organisation'
      : null,

  (row, cells) =>
    row.startsWith('mutation ') && isAllowed(cells.get('token:read') ?? '!')
      ? 'is changed by a token that may only read'
      : null,

  (_row, cells) => (isAllowed(cells.get('token:none') ?? '!') && isGuarded(cells) ? 'needs no scope' : null),

  (row, cells, { isHidden, seenBy }) => {
    if (!isHidden(row)) return null;
    const absent = cells.get('absent');
    const told = COLUMNS.filter(({ key, group }) => STRANGERS.includes(group) && !seenBy(row).includes(key))
      .map(({ key }) => cells.get(key) ?? '!')
      .filter((outcome) => !isAllowed(outcome) && outcome !== absent);
    return told.length > 0
      ? `tells strangers that something is there (${told.join('')} instead of ${absent})`
      : null;
  },

  (row, cells, { isHidden }) =>
    isHidden(row) &&
    of(cells, 'other').some((outcome) => outcome === '+' || (outcome === 'p' && cells.get('absent') !== 'p'))
      ? 'reaches what belongs to others'
      : null,

  (row, cells, { seenBy }) => {
    const got = COLUMNS.filter(({ key, group }) => group === 'resting' && !seenBy(row).includes(key))
      .map(({ key }) => key)
      .filter((key) => isAllowed(cells.get(key) ?? '!') && !isAllowed(cells.get(withoutRole(key)) ?? '!'));
    return got.length > 0 ? `is got by a role that rests (${got.join()})` : null;
  },

  (row, cells, { mayUnverified }) =>
    row.startsWith('mutation ') && of(cells, 'unverified').includes('+') && !mayUnverified(row)
      ? 'is done by an organisation that is not verified'
      : null,

  (row, cells, { neverClean }) =>
    [...cells.values()].some((outcome) => /^[+\d]$/.test(outcome)) || neverClean(row)
      ? null
      : 'is got by nobody: its scenario asks the wrong thing',
];

/** Who is left when a role rests: a reader of the organisation, or just somebody. */
function withoutRole(key: string): string {
  const role = key.slice(key.indexOf(':') + 1);
  return (WEIGHTY_ROLES as readonly string[]).includes(role) ? 'own:reader' : 'nobody';
}

/** Everything but queries and what is fetched. */
function isChange(row: string): boolean {
  return row.startsWith('mutation ') || row.startsWith('POST ');
}

/** Health and the like are no root fields and ask nobody. */
function isGuarded(cells: Cells): boolean {
  return !isAllowed(cells.get('visitor') ?? '!');
}

/** Every promise that a row breaks. */
export function brokenPromises(matrix: Matrix, facts: RowFacts): readonly string[] {
  return [...matrix].flatMap(([row, outcomes]) => {
    const cells = new Map(COLUMNS.map(({ key }, index) => [key, outcomes[index] ?? '!']));
    return PROMISES.map((promise) => promise(row, cells, facts))
      .filter((broken) => broken !== null)
      .map((broken) => `${row} ${broken}`);
  });
}
