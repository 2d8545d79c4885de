import { globSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type DocumentNode, Kind } from 'graphql';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Where the web client keeps what it asks: generated beside each `.graphql` file, and one tree written by hand. */
const SOURCES = [
  'libs/*/web/src/**/*.generated.ts',
  'apps/web/src/**/*.generated.ts',
  'libs/platform/web/src/viewer/viewer-query.ts',
];

/** Every operation of the web client by its name, with the fragments it uses, as the browser knows it. */
export async function clientDocuments(): Promise<ReadonlyMap<string, DocumentNode>> {
  const documents = new Map<string, DocumentNode>();
  for (const file of globSync(SOURCES, { cwd: ROOT }).sort()) {
    const exported = (await import(pathToFileURL(`${ROOT}${file}`).href)) as Record<string, unknown>;
    for (const document of Object.values(exported).filter(isDocument)) {
      const name = operationName(document);
      if (name === null) continue;
      if (documents.has(name)) throw new Error(`Two operations of the web client are named ${name}`);
      documents.set(name, document);
    }
  }
  return documents;
}

function isDocument(value: unknown): value is DocumentNode {
  return typeof value === 'object' && value !== null && Reflect.get(value, 'kind') === Kind.DOCUMENT;
}

/** Null for a document of fragments only, which is never sent. */
function operationName(document: DocumentNode): string | null {
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  return operation?.kind === Kind.OPERATION_DEFINITION ? (operation.name?.value ?? '') : null;
}
