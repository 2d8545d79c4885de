import { basename } from 'node:path';
import type { Rule } from 'eslint';

const SUFFIXES: readonly string[] = [
  'type',
  'queries',
  'mutations',
  'entity',
  'repository',
  'search-index',
  'module',
  'policy',
  'events',
  'input',
];
const TEST_SUFFIXES: readonly string[] = ['spec', 'int.spec', 'e2e', 'outage.e2e'];
const STEM = String.raw`(?:[a-z0-9]+(?:-[a-z0-9]+)*|[A-Z][A-Za-z0-9]*)`;
const NAME = new RegExp(
  `^(?<stem>${STEM})(?:\\.(?:${SUFFIXES.join('|')}))?(?:\\.(?:${TEST_SUFFIXES.join('|')}))?\\.(?<extension>tsx?|m?js)$`,
);
const TOOL_NAME = new RegExp(`^${STEM}\\.(?:config|d)\\.(?:ts|m?js)$`);
const MIGRATION_NAME = /^\d{13}-[a-z0-9-]+\.ts$/;

/** Answers why a file name is not one of ours, or nothing when it is. */
export function complaintAbout(path: string): 'unknownSuffix' | 'pascalOutsideTsx' | undefined {
  const name = basename(path);
  if (TOOL_NAME.test(name) || MIGRATION_NAME.test(name)) return undefined;
  const parts = NAME.exec(name)?.groups;
  if (parts === undefined) return 'unknownSuffix';
  const isPascal = /^[A-Z]/.test(parts['stem'] ?? '');
  return isPascal && parts['extension'] !== 'tsx' ? 'pascalOutsideTsx' : undefined;
}

/** File names are kebab-case (components PascalCase) with a suffix from a closed list. */
export const fileName: Rule.RuleModule = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      unknownSuffix: `"{{name}}" is not kebab-case with one of the suffixes ${SUFFIXES.join(', ')}, ${TEST_SUFFIXES.join(', ')}.`,
      pascalOutsideTsx: '"{{name}}": only components (.tsx) are written in PascalCase.',
    },
  },
  create(context) {
    return {
      Program(node) {
        const messageId = complaintAbout(context.filename);
        if (messageId === undefined) return;
        context.report({ node, messageId, data: { name: basename(context.filename) } });
      },
    };
  },
};
