import { WEIGHTY_ROLES } from '@allmende/identity-core';
import { NETWORK_ROLES, ORGANISATION_ROLES } from '@allmende/platform-core';

/** Whose things are asked for: those of the own verified organisation, or of the unverified one. */
export type SideName = 'own' | 'unverified';

/** Somebody who asks, as one column of the matrix. */
export interface Column {
  /** Unique, e.g. `other:author`. */
  readonly key: string;
  readonly group: string;
  /** One letter under the group's name. */
  readonly letter: string;
  readonly side: SideName;
  /** Asks with ids of things that never were: tells whether absent and invisible look alike. */
  readonly absent?: true;
}

const LETTERS: Readonly<Record<string, string>> = {
  reader: 'r',
  author: 'a',
  approver: 'p',
  coordinator: 'c',
  signatory: 's',
  admin: 'o',
  editor: 'e',
  programme_editor: 'f',
  monitor: 'm',
  administrator: 'n',
};

const ofRoles = (group: string, roles: readonly string[], side: SideName): Column[] =>
  roles.map((role) => ({ key: `${group}:${role}`, group, letter: LETTERS[role] ?? '?', side }));

/** Everybody who asks, in the order of the reviewed file. */
export const COLUMNS: readonly Column[] = [
  { key: 'visitor', group: 'visitor', letter: 'v', side: 'own' },
  { key: 'nobody', group: 'nobody', letter: 'n', side: 'own' },
  ...ofRoles('own', ORGANISATION_ROLES, 'own'),
  ...ofRoles('other', ORGANISATION_ROLES, 'own'),
  { key: 'double', group: 'double', letter: 'd', side: 'own' },
  { key: 'absent', group: 'absent', letter: 'c', side: 'own', absent: true },
  ...ofRoles('unverified', ORGANISATION_ROLES, 'unverified'),
  ...ofRoles('network', NETWORK_ROLES, 'own'),
  { key: 'token:none', group: 'token', letter: '-', side: 'own' },
  { key: 'token:read', group: 'token', letter: 'r', side: 'own' },
  { key: 'token:write', group: 'token', letter: 'w', side: 'own' },
  { key: 'all:fresh', group: 'all', letter: 'f', side: 'own' },
  { key: 'all:old', group: 'all', letter: 'o', side: 'own' },
  ...ofRoles('old', NETWORK_ROLES, 'own'),
  ...ofRoles('resting', [...WEIGHTY_ROLES, ...NETWORK_ROLES], 'own'),
];

/** What the columns are, for the head of the reviewed file. */
export const LEGEND: readonly string[] = [
  'visitor     without an account',
  'nobody      signed in, member of no organisation',
  'own         member of the verified organisation whose things are asked for, one role each:',
  '            r reader, a author, p approver, c coordinator, s signatory, o organisation admin',
  'other       the same roles in another verified organisation that has nothing to do with it',
  'double      member of both: reader where the things are, all six roles in that other organisation',
  'absent      the coordinator of that other organisation, asking for things that never were',
  'unverified  the same roles in an organisation that is not verified, asking for its own things',
  'network     no organisation, a role for the network: e editor, f programme editor, m monitor, n administrator',
  'token       a machine for a person with all roles, itself author and coordinator; scopes: - documents, r read, w read and write',
  'all         one person with all six roles in the own organisation; session confirmed f just now, o an hour ago',
  'old         network once more, their sessions confirmed an hour ago',
  'resting     signed in by password alone, so the role rests: p, s and o of the own organisation, then the network',
];
