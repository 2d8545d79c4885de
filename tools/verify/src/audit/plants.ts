import type { FindingKind } from '@allmende/oversight-core';

/** A change by hand in SQL, as somebody with every right in the database would make it, and what must be found. */
export interface Plant {
  readonly says: string;
  /** Each changes at least one row. */
  readonly statements: readonly string[];
  readonly expected: FindingKind;
  /** True where only a seal noted elsewhere gives it away. */
  readonly needsMark?: boolean;
}

/** An entry from the middle of the chain, so that others stand before and after it. */
const MIDDLE = `(select event_id from oversight.sealed_event order by day, sequence
  offset (select count(*) / 2 from oversight.sealed_event) limit 1)`;
const FIRST = '(select event_id from oversight.sealed_event order by day, sequence limit 1)';
const LAST = '(select event_id from oversight.sealed_event order by day desc, sequence desc limit 1)';

const alter = (what: string, set: string): Plant => ({
  says: `another ${what}`,
  statements: [`update platform.event set ${set} where id = ${MIDDLE}`],
  expected: 'altered',
});

const touch = (what: string, set: string): Plant => ({
  says: `another ${what} in the chain`,
  statements: [`update oversight.sealed_event set ${set} where event_id = ${MIDDLE}`],
  expected: 'seal_broken',
});

const insert = (says: string, id: string, time: string): Plant => ({
  says,
  statements: [
    `insert into platform.event (id, type, subject_id, occurred_at) values (${id}, 'project.published', 'x', ${time})`,
  ],
  expected: 'inserted',
});

/** Every kind of change we know of that does not rewrite the whole chain. */
export const PLANTS: readonly Plant[] = [
  alter('type', `type = type || 'x'`),
  alter('subject', `subject_id = subject_id || 'x'`),
  alter('value', `payload = payload || '{"planted": 1}'`),
  alter('person', `account_id = '01900000-0000-7000-8000-00000000dead'`),
  alter('time, by a microsecond', `occurred_at = occurred_at + interval '1 microsecond'`),
  ...[
    ['the first line gone', FIRST],
    ['a line in the middle gone', MIDDLE],
    ['the last line gone', LAST],
  ].map(([says, id]): Plant => ({
    says: String(says),
    statements: [`delete from platform.event where id = ${id}`],
    expected: 'removed',
  })),
  {
    says: 'a line and its entry gone',
    statements: [
      `create temporary table planted on commit drop as select ${MIDDLE} as id`,
      'delete from platform.event where id = (select id from planted)',
      'delete from oversight.sealed_event where event_id = (select id from planted)',
    ],
    expected: 'seal_broken',
  },
  insert(
    'a line with a time of last year',
    `'01900000-0000-7000-8000-0000000000bb'`,
    `now() - interval '1 year'`,
  ),
  insert('a line with an id of its own making', 'gen_random_uuid()', 'now()'),
  touch('fingerprint of a line', `content_hash = repeat('0', 64)`),
  touch('link', `previous_hash = repeat('0', 64)`),
  touch('fingerprint of an entry', `hash = repeat('0', 64)`),
  touch('time of sealing', `sealed_at = sealed_at - interval '1 microsecond'`),
  touch('number', 'sequence = sequence + 1000000'),
  {
    says: 'the end cut off',
    statements: [
      `create temporary table planted on commit drop as select ${LAST} as id`,
      'delete from platform.event where id = (select id from planted)',
      'delete from oversight.sealed_event where event_id = (select id from planted)',
    ],
    expected: 'seal_broken',
    needsMark: true,
  },
];
