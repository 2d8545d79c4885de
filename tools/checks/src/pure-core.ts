import { join } from 'node:path';
import ts from 'typescript';
import type { Check } from './check.ts';

/** A line of code that must not compile in core, and the name the compiler must not find. */
interface Impurity {
  readonly code: string;
  readonly missing: string;
}

const IMPURITIES: readonly Impurity[] = [
  { code: 'export const a = process.pid;', missing: 'process' },
  { code: 'export const b = document.title;', missing: 'document' },
  { code: 'export const c = window.name;', missing: 'window' },
  { code: 'setTimeout(() => undefined, 1);', missing: 'setTimeout' },
  { code: "console.log('hello');", missing: 'console' },
  { code: "export const f = fetch('https://example.org');", missing: 'fetch' },
  { code: "import { readFileSync } from 'node:fs';\nexport const g = readFileSync;", missing: 'node:fs' },
  { code: 'export const h = Buffer.alloc(1);', missing: 'Buffer' },
];
const PURE = 'export const cents = (euros: bigint): bigint => euros * 100n;';

function coreOptions(root: string): ts.CompilerOptions {
  const path = join(root, 'tsconfig.core.json');
  const read = ts.readConfigFile(path, (file) => ts.sys.readFile(file));
  return ts.parseJsonConfigFileContent(read.config, ts.sys, root).options;
}

/** Compiles one file that exists in memory only as if it lay in core, and answers the compiler's sentences. */
export function compileAsCore(root: string, sources: readonly string[]): readonly (readonly string[])[] {
  const options = { ...coreOptions(root), noUnusedLocals: false };
  const files = new Map(
    sources.map((code, index) => [join(root, `libs/platform/core/src/planted-${index}.ts`), code]),
  );
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.readFile = (path) => files.get(path) ?? readFile(path);
  host.getSourceFile = (path, ...rest) => {
    const code = files.get(path);
    return code === undefined ? getSourceFile(path, ...rest) : ts.createSourceFile(path, code, rest[0]);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return [...files.keys()].map((path) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(path))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
  );
}

/** Purity is a compile error: neither Node nor the browser nor a clock is known in core. */
export const coreIsPure: Check = {
  says: 'core does not compile with Node, the browser or a timer',
  async complaints(root) {
    const [clean = [], ...impure] = compileAsCore(root, [PURE, ...IMPURITIES.map(({ code }) => code)]);
    const passed = IMPURITIES.filter(
      ({ missing }, index) => !impure[index]?.some((message) => message.includes(`'${missing}'`)),
    );
    return [
      ...clean.map((message) => `a pure file does not compile: ${message}`),
      ...passed.map(({ missing }) => `core compiles although it uses ${missing}`),
    ];
  },
};
