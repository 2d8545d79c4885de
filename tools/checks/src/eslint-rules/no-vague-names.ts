import { basename } from 'node:path';
import type { Rule } from 'eslint';
import { declaredNames, specifierNames, type ExportedName } from './exported-names.ts';

const VAGUE_WORDS: ReadonlySet<string> = new Set([
  'service',
  'manager',
  'helper',
  'helpers',
  'util',
  'utils',
  'common',
  'base',
  'processor',
  'data',
  'info',
]);

/** Names that a standard prescribes: Relay calls the page of a connection `PageInfo`. */
const PRESCRIBED: ReadonlySet<string> = new Set(['PageInfo']);

/** Splits `ProjectDataHelper`, `DATA_DIR` and `project-info.type` into their lower-case words. */
export function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');
}

/** The first word of a name that says nothing about what the thing does. */
export function vagueWordIn(name: string): string | undefined {
  if (PRESCRIBED.has(name)) return undefined;
  return wordsOf(name).find((word) => VAGUE_WORDS.has(word));
}

/** Names of files and exports must say what the thing is; see docs/architecture.md, "Names". */
export const noVagueNames: Rule.RuleModule = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      vagueExport: '"{{name}}" contains "{{word}}", which says nothing. Name what it does, or split it.',
      vagueFile: 'The file name "{{name}}" contains "{{word}}", which says nothing.',
    },
  },
  create(context) {
    const check = ({ name, node }: ExportedName): void => {
      const word = vagueWordIn(name);
      if (word !== undefined) context.report({ node, messageId: 'vagueExport', data: { name, word } });
    };
    return {
      Program(node) {
        const name = basename(context.filename);
        const word = vagueWordIn(name);
        if (word !== undefined) context.report({ node, messageId: 'vagueFile', data: { name, word } });
      },
      ExportNamedDeclaration(node) {
        specifierNames(node).forEach(check);
        if (node.declaration) declaredNames(node.declaration).forEach(check);
      },
      ExportDefaultDeclaration(node) {
        declaredNames(node.declaration).forEach(check);
      },
    };
  },
};
