import { describe, expect, it } from '@jest/globals';
import { complaintsAboutMigration, doubledNumbers, withoutCommentsAndTexts } from './migrations.ts';

const SCHEMAS = new Set(['platform', 'projects']);
const GOOD = `-- The first tables.
create schema projects;
create table projects.project (
  id uuid constraint pk_project primary key,
  title text not null,
  constraint ck_project_title check (length(title) > 0)
);
create unique index uq_project_title on projects.project (title);
`;

describe('a migration', () => {
  it('is fine when it is numbered SQL with names by the convention', () => {
    expect(complaintsAboutMigration({ name: '1764000000002-projects.sql', sql: GOOD }, SCHEMAS)).toEqual([]);
  });

  it.each([
    ['no number', 'projects.sql', GOOD, 'is not named'],
    ['a way back', '1764000000002-projects.down.sql', GOOD, 'is not named'],
    ['TypeScript', '1764000000002-projects.ts', GOOD, 'is not named'],
    ['its own transaction', '1764000000002-a.sql', `begin;\n${GOOD}commit;`, 'opens or ends a transaction'],
    ['comments only', '1764000000002-a.sql', '-- nothing yet', 'does nothing'],
    [
      'an unnamed kind of key',
      '1764000000002-a.sql',
      'alter table t add constraint t_key unique (a);',
      '"t_key"',
    ],
    ['a loose index name', '1764000000002-a.sql', 'create index project_title on t (a);', '"project_title"'],
    ['a schema of no domain', '1764000000002-a.sql', 'create schema misc;', 'belongs to no domain'],
  ])('is refused with %s', (_, name, sql, complaint) => {
    expect(complaintsAboutMigration({ name, sql }, SCHEMAS)).toEqual([expect.stringContaining(complaint)]);
  });

  it('may say any word in comments, texts and function bodies', () => {
    const sql = "-- commit;\nselect 'begin;', $$ begin; end $$, $body$ commit; $body$;";
    expect(withoutCommentsAndTexts(sql)).not.toMatch(/begin|commit/);
  });

  it('has its number alone', () => {
    expect(doubledNumbers(['1764000000001-a.sql', '1764000000001-b.sql', '1764000000002-c.sql'])).toEqual([
      '1764000000001-b.sql: its number is taken',
    ]);
  });
});
