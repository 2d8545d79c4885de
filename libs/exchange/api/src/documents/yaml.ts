import { problem, type Problem } from '@allmende/platform-core';
import {
  Composer,
  type CST,
  type Document,
  LineCounter,
  Parser,
  stringify,
  visit,
  YAMLParseError,
} from 'yaml';

/** What a publiccode.yml may be made of: real ones have a few hundred lines. */
const LIMITS = { depth: 12, nodes: 20_000, lines: 5_000, commas: 10_000 } as const;

/** The text of a file as one object with names, or why not. */
export type ReadFile =
  | { readonly ok: true; readonly content: unknown }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Writes an object as YAML that people can read on. */
export function writeYaml(content: object): string {
  return stringify(content, { lineWidth: 100, blockQuote: 'literal', singleQuote: true });
}

/**
 * Reads YAML from somebody we do not know. Before anything is built the text is looked through for depth, and after
 * parsing for the number of nodes; aliases are not taken at all, since an alias of aliases grows beyond any memory.
 */
export function readYaml(text: string): ReadFile {
  if (isTooDeep(text) || isTooLong(text)) return refusal('FILE_TOO_NESTED');
  const lines = new LineCounter();
  const document = composed(text, lines);
  const [error] = document.errors;
  if (error !== undefined) return refusal('FILE_NOT_YAML', { line: lines.linePos(error.pos[0]).line });
  const found = lookThrough(document);
  if (found.aliases > 0 || found.nodes > LIMITS.nodes || found.depth > LIMITS.depth * 2) {
    return refusal('FILE_TOO_NESTED');
  }
  if (found.repeated !== null) return refusal('KEY_REPEATED', { key: found.repeated.slice(0, 60) });
  return { ok: true, content: document.toJS({ maxAliasCount: 0 }) as unknown };
}

/** The first document up to its first error: describing thousands of further ones would take seconds. */
function composed(text: string, lines: LineCounter): Document {
  const parser = new Parser(lines.addNewLine);
  // The composer would compare each key with every other, which takes half a minute for 30,000 of them.
  const composer = new Composer({ merge: false, schema: 'core', uniqueKeys: false });
  function* untilWrong(): Generator<CST.Token> {
    for (const token of parser.parse(text)) {
      yield token;
      if (token.type === 'error') return;
    }
  }
  const [first, second] = composer.compose(untilWrong(), true, text.length);
  if (first === undefined) throw new Error('a composer that is forced makes a document');
  if (second !== undefined)
    first.errors.push(new YAMLParseError(second.range.slice(0, 2) as [number, number], 'MULTIPLE_DOCS', ''));
  return first;
}

function lookThrough(document: Document): Found {
  const found: Found = { nodes: 0, aliases: 0, depth: 0, repeated: null };
  visit(document, {
    Node: (_key, _node, path) => {
      found.nodes += 1;
      found.depth = Math.max(found.depth, path.length);
    },
    Alias: () => {
      found.nodes += 1;
      found.aliases += 1;
    },
    Map: (_key, { items }) => {
      found.nodes += 1;
      found.repeated ??= firstRepeated(items.map(({ key }) => String(key)));
    },
  });
  return found;
}

interface Found {
  nodes: number;
  aliases: number;
  depth: number;
  /** A name that stands twice in one map. */
  repeated: string | null;
}

function firstRepeated(names: readonly string[]): string | null {
  const seen = new Set<string>();
  return names.find((name) => seen.size === seen.add(name).size) ?? null;
}

/** Reads JSON from somebody we do not know. */
export function readJson(text: string): ReadFile {
  if (isTooDeep(text)) return refusal('FILE_TOO_NESTED');
  try {
    return { ok: true, content: JSON.parse(text) as unknown };
  } catch {
    return refusal('FILE_NOT_JSON');
  }
}

/** The parser of YAML needs seconds for what no such file has. */
function isTooLong(text: string): boolean {
  return text.split('\n').length > LIMITS.lines || text.split(',').length > LIMITS.commas;
}

/** Counts open brackets: both parsers descend by calling themselves, so a long row of `[` would end the process. */
function isTooDeep(text: string): boolean {
  let open = 0;
  let deepest = 0;
  for (const character of text) {
    if (character === '[' || character === '{') deepest = Math.max(deepest, ++open);
    else if ((character === ']' || character === '}') && open > 0) open -= 1;
  }
  return (
    deepest > LIMITS.depth * 8 || /^ {200,}\S/m.test(text) || /(?:[-?:] ){40}|(?:[&!*]\S* ){20}/.test(text)
  );
}

function refusal(code: string, params?: Problem['params']): ReadFile {
  return { ok: false, problems: [problem(code, 'text', params)] };
}
