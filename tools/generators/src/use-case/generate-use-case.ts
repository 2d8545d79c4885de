import type { Tree } from '@nx/devkit';
import { GeneratorError, readText, withExport } from '../edit-text.ts';
import { formatChanges } from '../format-changes.ts';
import { camelCase, pascalCase } from '../words.ts';
import { useCaseFiles, type UseCaseOptions } from './use-case-files.ts';

const NAME = /^[a-z]+(?:-[a-z]+)+$/;

function nextSteps({ name, domain }: UseCaseOptions): string {
  const noun = name.split('-').slice(1).join('-');
  return [
    `The rule refuses with NOT_YET_DECIDED, and its spec says so. Next:`,
    `  libs/${domain}/core/src/${name}.ts            write the rule, and its cases into the spec`,
    `  libs/${domain}/core/src/${noun}.policy.ts     who may: export function can${pascalCase(name)}(actor, …)`,
    `  libs/${domain}/core/src/${noun}.input.ts      the zod shape of the input`,
    `  libs/${domain}/api/src/use-cases/${name}.ts   load for update, assertAllowed(can${pascalCase(name)}(…)), save`,
    `  libs/${domain}/api/src/${domain}.module.ts    add ${pascalCase(name)} to the providers`,
    `  libs/${domain}/api/src/graphql/${noun}.mutations.ts`,
    `    @Mutation(() => ${pascalCase(name)}Payload, { description: '…' })`,
    `    ${camelCase(name)}(@CurrentActor() actor: Actor, @Args('input') input: ${pascalCase(name)}Input)`,
    `  libs/${domain}/web/src/locales/{de,en}.json   a sentence for every problem code`,
  ].join('\n');
}

/** Creates the rule and the story of a use case; the rule refuses everything until somebody writes it. */
export default async function generateUseCase(tree: Tree, options: UseCaseOptions): Promise<() => void> {
  const { name, domain } = options;
  if (!NAME.test(name)) throw new GeneratorError('A use case is a verb and a noun: publish-project');
  const index = `libs/${domain}/core/src/index.ts`;
  if (!tree.exists(index)) throw new GeneratorError(`There is no domain ${domain}`);
  const files = Object.entries(useCaseFiles(options));
  const taken = files.find(([path]) => tree.exists(path));
  if (taken !== undefined) throw new GeneratorError(`${taken[0]} exists already`);
  tree.write(index, withExport(readText(tree, index), `./${name}.js`));
  for (const [path, text] of files) tree.write(path, text);
  await formatChanges(tree);
  return () => console.log(nextSteps(options));
}
