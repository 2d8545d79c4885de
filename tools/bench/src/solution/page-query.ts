import { globSync, readFileSync } from 'node:fs';
import { type DocumentNode, type FragmentDefinitionNode, Kind, parse, print, visit } from 'graphql';

const ROOT = new URL('../../../../', import.meta.url).pathname;
const OPERATION = 'SolutionPage';

/** What the page of a solution really asks: its operation and every fragment it uses, from the documents of the web client. */
export function pageQuery(): string {
  const documents = globSync('libs/*/web/src/**/*.graphql', { cwd: ROOT }).map((file) =>
    parse(readFileSync(`${ROOT}${file}`, 'utf8')),
  );
  const all = documents.flatMap(({ definitions }) => definitions);
  const operation = all.find((it) => it.kind === Kind.OPERATION_DEFINITION && it.name?.value === OPERATION);
  if (operation === undefined) throw new Error(`the web client has no operation ${OPERATION}`);
  const fragments = new Map(
    all.flatMap((it) => (it.kind === Kind.FRAGMENT_DEFINITION ? [[it.name.value, it] as const] : [])),
  );
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [operation, ...usedBy({ kind: Kind.DOCUMENT, definitions: [operation] }, fragments)],
  };
  return print(document);
}

function usedBy(
  document: DocumentNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  found = new Set<FragmentDefinitionNode>(),
): ReadonlySet<FragmentDefinitionNode> {
  visit(document, {
    FragmentSpread({ name }) {
      const fragment = fragments.get(name.value);
      if (fragment === undefined) throw new Error(`no fragment ${name.value}`);
      if (found.has(fragment)) return;
      found.add(fragment);
      usedBy({ kind: Kind.DOCUMENT, definitions: [fragment] }, fragments, found);
    },
  });
  return found;
}
