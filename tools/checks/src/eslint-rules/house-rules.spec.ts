import { describe, expect, it } from '@jest/globals';
import { Linter, RuleTester } from 'eslint';
import tseslint from 'typescript-eslint';
import { complaintAboutDirective } from './disable-needs-reason.ts';
import { exportedNeedsTsdoc } from './exported-needs-tsdoc.ts';
import { complaintAbout } from './file-name.ts';
import { allmende } from './index.ts';
import { noVagueNames, wordsOf } from './no-vague-names.ts';

RuleTester.describe = describe;
RuleTester.it = it;
const tester = new RuleTester({ languageOptions: { parser: tseslint.parser as Linter.Parser } });
const filename = 'libs/projects/core/src/publish-project.ts';

describe('words of a name', () => {
  it.each([
    ['ProjectDataHelper', ['project', 'data', 'helper']],
    ['DATA_DIR', ['data', 'dir']],
    ['XMLInfo', ['xml', 'info']],
    ['project-info.type', ['project', 'info', 'type']],
    ['Database', ['database']],
    ['prüfeAntrag2', ['prüfe', 'antrag2']],
  ])('%s falls into %j', (name, words) => {
    expect(wordsOf(name)).toEqual(words);
  });
});

tester.run('no-vague-names', noVagueNames, {
  valid: [
    { filename, code: 'export class Database {}' },
    { filename, code: 'class LocalHelper {}\nvoid LocalHelper;' },
    { filename, code: "export * from './project-data.js';" },
    { filename, code: "export { DataSource } from 'typeorm';" },
    { filename, code: 'export class PageInfo {}' },
    { filename, code: 'export const metadata = 1, basement = 2, information = 3;' },
  ],
  invalid: [
    { filename, code: 'export class ProjectService {}', errors: [{ messageId: 'vagueExport' }] },
    { filename, code: 'export default function makeHelper() {}', errors: [{ messageId: 'vagueExport' }] },
    { filename, code: 'export interface BaseRow { a: string }', errors: [{ messageId: 'vagueExport' }] },
    { filename, code: 'export type RowInfo = string;', errors: [{ messageId: 'vagueExport' }] },
    { filename, code: 'export const a = 1, DATA_DIR = 2;', errors: [{ messageId: 'vagueExport' }] },
    { filename, code: 'const a = 1;\nexport { a as commonA };', errors: [{ messageId: 'vagueExport' }] },
    { filename: 'libs/projects/api/src/utils.ts', code: 'void 0;', errors: [{ messageId: 'vagueFile' }] },
  ],
});

tester.run('exported-needs-tsdoc', exportedNeedsTsdoc, {
  valid: [
    '/** The states, in order. */\nexport const STATES = [] as const;\nexport type State = (typeof STATES)[number];',
    '/** The shape of the form. */\nexport const shape = z.object({});\nexport type Shape = z.infer<typeof shape>;',
    'const hidden = 1;\nexport { hidden };',
    "export * from './other.js';",
    '/** Adds two amounts in cents. */\nexport function add(a: number): number;\nexport function add(a: string): string;\nexport function add(a: unknown) { return a; }',
    'export interface PanelProps { a: string }\n/** Shows what is missing. */\nexport function Panel(props: PanelProps) {}',
    '/** Runs the jobs of the worker. */\n@Injectable()\nexport class Jobs {}',
    "@ObjectType('Project', { description: 'A solution a municipality shares.' })\nexport class ProjectType {}",
  ],
  invalid: [
    { code: 'export const five = 5;', errors: [{ messageId: 'missing' }] },
    { code: '// A line is not a sentence.\nexport const five = 5;', errors: [{ messageId: 'missing' }] },
    { code: '/** five */\nexport const five = 5;', errors: [{ messageId: 'missing' }] },
    { code: 'export default class Panel {}', errors: [{ messageId: 'missing' }] },
    { code: 'export interface PanelProps { a: string }', errors: [{ messageId: 'missing' }] },
    { code: 'export type Name = string;', errors: [{ messageId: 'missing' }] },
    { code: "@ObjectType('Project')\nexport class ProjectType {}", errors: [{ messageId: 'missing' }] },
    {
      code: '/** The first of two. */\nexport const a = 1;\nexport const b = 2;',
      errors: [{ messageId: 'missing' }],
    },
  ],
});

describe('file names', () => {
  it.each([
    'publish-project.ts',
    'project.entity.ts',
    'project.search-index.ts',
    'publish-project.int.spec.ts',
    'project.policy.spec.ts',
    'sign-in.e2e.ts',
    'engines-away.outage.e2e.ts',
    'PublishPanel.tsx',
    'PublishPanel.spec.tsx',
    'routes.tsx',
    'vite.config.ts',
    'assets.d.ts',
    '1764000000001-platform.ts',
  ])('%s is one of ours', (name) => {
    expect(complaintAbout(`/somewhere/${name}`)).toBeUndefined();
  });

  it.each([
    ['project.resolver.ts', 'unknownSuffix'],
    ['access.guard.ts', 'unknownSuffix'],
    ['publishProject.ts', 'unknownSuffix'],
    ['publish_project.ts', 'unknownSuffix'],
    ['project.test.ts', 'unknownSuffix'],
    ['PublishPanel.ts', 'pascalOutsideTsx'],
  ])('%s is not: %s', (name, complaint) => {
    expect(complaintAbout(`/somewhere/${name}`)).toBe(complaint);
  });
});

describe('lint exceptions', () => {
  it.each([
    [' eslint-disable-next-line eqeqeq -- the register writes both', undefined],
    [' eslint-disable max-lines -- one table of facts, split it and it is harder to read', undefined],
    [' eslint-disable-next-line eqeqeq', 'reason'],
    [' eslint-disable-line eqeqeq -- because', 'reason'],
    [' eslint-disable', 'rule'],
    [' eslint-disable -- everything is wrong here', 'rule'],
    [' eslint-enable', undefined],
    [' eslint-disabled things are rare', undefined],
  ])('"%s" lacks %s', (comment, complaint) => {
    expect(complaintAboutDirective(comment)).toBe(complaint);
  });

  it.each([
    '/* eslint-disable */\nvoid 0;',
    'void 0; // eslint-disable-line',
    '/* eslint-disable allmende/disable-needs-reason */',
  ])('cannot silence the rule that watches them: %s', (code) => {
    const messages = new Linter().verify(code, {
      plugins: { allmende },
      rules: { 'allmende/disable-needs-reason': 'error' },
    });
    expect(messages.map(({ ruleId }) => ruleId)).toContain('allmende/disable-needs-reason');
  });
});
