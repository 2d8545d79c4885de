import { lines, type Plant } from './plant.ts';

const API = 'libs/projects/api/src';
const TRACK = 'declare function track(step: number): void;\n';

function functionOf(length: number): string {
  return `${TRACK}export function walk(): void {\n${lines(length - 2)}}\n`;
}

function componentOf(length: number): string {
  return `${TRACK}export function Panel() {\n${lines(length - 3)}  return <p>Hallo</p>;\n}\n`;
}

function branches(count: number): string {
  const tests = Array.from({ length: count }, (_, index) => `  if (step === ${index}) return ${index};\n`);
  return `export function choose(step: number): number {\n${tests.join('')}  return -1;\n}\n`;
}

function constructorOf(count: number): string {
  const parameters = Array.from({ length: count }, (_, index) => `readonly part${index}: string`);
  return `export class Machine {\n  constructor(${parameters.join(', ')}) {}\n}\n`;
}

const LIMITS: readonly Plant[] = [
  {
    says: 'a file has at most 300 lines',
    rule: 'max-lines',
    path: `${API}/use-cases/planted.ts`,
    wrong: TRACK + lines(300),
    right: `${TRACK}\n\n// Blank lines and comments do not count.\n${lines(299)}`,
  },
  {
    says: 'a function has at most 60 lines',
    rule: 'max-lines-per-function',
    path: `${API}/use-cases/planted.ts`,
    wrong: functionOf(61),
    right: functionOf(60),
  },
  {
    says: 'a component has at most 100 lines',
    rule: 'max-lines-per-function',
    path: 'libs/projects/web/src/publish/PlantedPanel.tsx',
    wrong: componentOf(101),
    right: componentOf(100),
  },
  {
    says: 'a constructor takes at most six parts',
    rule: '@typescript-eslint/max-params',
    path: `${API}/use-cases/planted.ts`,
    wrong: constructorOf(7),
    right: constructorOf(6),
  },
  {
    says: 'at most ten ways lead through a function',
    rule: 'complexity',
    path: `${API}/use-cases/planted.ts`,
    wrong: branches(10),
    right: branches(9),
  },
];

const NAMES: readonly Plant[] = [
  ...['Service', 'Manager', 'Helper', 'Util', 'Common', 'Base', 'Processor', 'Data', 'Info'].map((word) => ({
    says: `nothing is called ${word}`,
    rule: 'allmende/no-vague-names',
    path: `${API}/use-cases/planted.ts`,
    wrong: `export class Project${word} {}\n`,
    right: 'export class ProjectDatabase {}\n',
  })),
  {
    says: 'a file is not called after nothing either',
    rule: 'allmende/no-vague-names',
    path: `${API}/use-cases/project-utils.ts`,
    wrong: 'export const five = 5;\n',
    right: 'export const five = 5;\n',
    rightPath: `${API}/use-cases/count-projects.ts`,
  },
  {
    says: 'file suffixes come from a closed list',
    rule: 'allmende/file-name',
    path: `${API}/graphql/project.resolver.ts`,
    wrong: 'export const five = 5;\n',
    right: 'export const five = 5;\n',
    rightPath: `${API}/graphql/project.queries.ts`,
  },
  {
    says: 'files are written in kebab-case',
    rule: 'allmende/file-name',
    path: `${API}/use-cases/publishProject.ts`,
    wrong: 'export const five = 5;\n',
    right: 'export const five = 5;\n',
    rightPath: `${API}/use-cases/publish-project.ts`,
  },
];

const WORDS: readonly Plant[] = [
  {
    says: 'an exported name in core carries a sentence',
    rule: 'allmende/exported-needs-tsdoc',
    path: 'libs/projects/core/src/planted.ts',
    wrong: 'export const five = 5;\n',
    right: '/** The pages of the form. */\nexport const five = 5;\n',
  },
  {
    says: 'an exported name in the platform carries a sentence',
    rule: 'allmende/exported-needs-tsdoc',
    path: 'libs/platform/api/src/planted.ts',
    wrong: '// The pages of the form.\nexport const five = 5;\n',
    right: '/** The pages of the form. */\nexport const five = 5;\n',
  },
  {
    says: 'a lint exception carries its reason',
    rule: 'allmende/disable-needs-reason',
    path: `${API}/use-cases/planted.ts`,
    wrong:
      '// eslint-disable-next-line eqeqeq\nexport const isFive = (text: string | number) => text == 5;\n',
    right:
      '// eslint-disable-next-line eqeqeq -- the register writes 5 and "5"\nexport const isFive = (text: string | number) => text == 5;\n',
    message: 'Say why',
  },
  {
    says: 'a lint exception names the rule it lifts',
    rule: 'allmende/disable-needs-reason',
    path: `${API}/use-cases/planted.ts`,
    wrong: '/* eslint-disable */\nexport const isFive = (text: string | number) => text == 5;\n',
    right: 'export const isFive = (text: string | number) => text === 5;\n',
    message: 'Name the rule',
  },
  {
    says: 'a silenced type error says why',
    rule: '@typescript-eslint/ban-ts-comment',
    path: `${API}/use-cases/planted.ts`,
    wrong: "// @ts-expect-error\nexport const five: number = '5';\n",
    right:
      "// @ts-expect-error -- the driver promises a number and returns text\nexport const five: number = '5';\n",
  },
];

const WEB: readonly Plant[] = [
  {
    says: 'a picture has a text',
    rule: 'jsx-a11y/alt-text',
    path: 'libs/projects/web/src/publish/PlantedPanel.tsx',
    wrong: 'export const Panel = () => <img src="/a.png" />;\n',
    right: 'export const Panel = () => <img src="/a.png" alt="Ein Weg" />;\n',
  },
  {
    says: 'hooks are called always and in the same order',
    rule: 'react-hooks/rules-of-hooks',
    path: 'libs/projects/web/src/publish/PlantedPanel.tsx',
    wrong:
      "import { useId } from 'react';\n\nexport function Panel({ open }: { open: boolean }) {\n  if (!open) return null;\n  const id = useId();\n  return <p id={id}>Hallo</p>;\n}\n",
    right:
      "import { useId } from 'react';\n\nexport function Panel({ open }: { open: boolean }) {\n  const id = useId();\n  return open ? <p id={id}>Hallo</p> : null;\n}\n",
  },
];

/** Limits, names, words and the web. */
export const housePlants: readonly Plant[] = [...LIMITS, ...NAMES, ...WORDS, ...WEB];
