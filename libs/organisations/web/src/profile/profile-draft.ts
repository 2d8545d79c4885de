import {
  type Availability,
  IT_OPERATIONS,
  type ItOperation,
  LOCAL_ROLES,
  type LocalRole,
  type ProfileContent,
  type ProfileReaders,
  profileContentInput,
} from '@allmende/organisations-core';
import type { ProblemAnswer } from '@allmende/platform-web';

/** What is chosen in a field; empty while nothing is said. */
export type ChosenAvailability = Availability | '';

/** A procedure or data as it is typed. `hasInterface` is a key of the choice, empty where nobody knows. */
export interface NamedRow {
  readonly name: string;
  readonly availability: ChosenAvailability;
  readonly hasInterface: 'yes' | 'no' | '';
}

/** A profile as it is typed. */
export interface ProfileDraft {
  readonly readers: ProfileReaders;
  readonly itProvider: string;
  readonly operations: Readonly<Record<ItOperation, ChosenAvailability>>;
  readonly procedures: readonly NamedRow[];
  readonly data: readonly NamedRow[];
  readonly roles: Readonly<Record<LocalRole, ChosenAvailability>>;
  readonly capacityDays: string;
}

/** A row in which nothing is said yet. */
export const EMPTY_ROW: NamedRow = { name: '', availability: '', hasInterface: '' };

/** A profile as the form shows it; every role and every way to run software has its place. */
export function draftOf(content: ProfileContent): ProfileDraft {
  const { readers, itProvider, operations, procedures, data, roles, capacityDays } = content;
  return {
    ...{ readers, itProvider },
    operations: chosenOf(
      IT_OPERATIONS,
      (key) => operations.find(({ operation }) => operation === key)?.availability,
    ),
    procedures: procedures.map(({ name, availability, hasInterface }) => ({
      name,
      availability,
      hasInterface: hasInterface === null ? '' : hasInterface ? 'yes' : 'no',
    })),
    data: data.map(({ name, availability }) => ({ ...EMPTY_ROW, name, availability })),
    roles: chosenOf(LOCAL_ROLES, (key) => roles.find(({ role }) => role === key)?.availability),
    capacityDays: capacityDays === null ? '' : `${capacityDays}`,
  };
}

/** What is said so far. A row is said once it has a name and a choice; until then it stays on the page. */
export function readDraft(draft: ProfileDraft): {
  readonly content: ProfileContent;
  readonly problems: readonly ProblemAnswer[];
} {
  const days = draft.capacityDays.trim();
  const content = {
    readers: draft.readers,
    itProvider: draft.itProvider,
    operations: saidOf(IT_OPERATIONS, draft.operations).map(([operation, availability]) => ({
      operation,
      availability,
    })),
    procedures: saidRows(draft.procedures).map(({ name, availability, hasInterface }) => ({
      ...{ name, availability },
      hasInterface: hasInterface === '' ? null : hasInterface === 'yes',
    })),
    data: saidRows(draft.data).map(({ name, availability }) => ({ name, availability })),
    roles: saidOf(LOCAL_ROLES, draft.roles).map(([role, availability]) => ({ role, availability })),
    capacityDays: days === '' ? null : Number(days.replace(',', '.')),
  } as ProfileContent;
  const issues = profileContentInput.safeParse(content).error?.issues ?? [];
  const problems = issues.map(({ message, path }) => ({
    code: /^[A-Z][A-Z0-9_]+$/.test(message) ? message : 'FIELD_INVALID',
    path: path.map(String).join('.'),
  }));
  return { content, problems };
}

function saidRows(rows: readonly NamedRow[]): readonly NamedRow[] {
  return rows.filter(({ name, availability }) => name.trim() !== '' && availability !== '');
}

function chosenOf<Key extends string>(
  keys: readonly Key[],
  said: (key: Key) => Availability | undefined,
): Readonly<Record<Key, ChosenAvailability>> {
  return Object.fromEntries(keys.map((key) => [key, said(key) ?? ''])) as Record<Key, ChosenAvailability>;
}

function saidOf<Key extends string>(
  keys: readonly Key[],
  chosen: Readonly<Record<Key, ChosenAvailability>>,
): readonly (readonly [Key, ChosenAvailability])[] {
  return keys.map((key) => [key, chosen[key]] as const).filter(([, said]) => said !== '');
}
