import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { stateDiagram } from '@allmende/platform-core';
import { STATE_MACHINES, type StateMachine } from './state-machines.ts';

const HEAD = `# State machines

Generated from the transition tables in \`core\` by \`npm run codegen\`; change the table, not this page.
`;

function section({ title, source, table, start, ends }: StateMachine): string {
  const arrowsOut = ends.map((end) => `  ${end} --> [*]`);
  const diagram = [stateDiagram(table, start), ...arrowsOut].join('\n');
  return `## ${title}\n\n[\`${source}\`](../${source})\n\n\`\`\`mermaid\n${diagram}\n\`\`\`\n`;
}

/** The page of the documentation with one diagram per transition table. */
export function stateMachinesPage(machines: readonly StateMachine[]): string {
  return [HEAD, ...machines.map(section)].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(
    new URL('../../../docs/state-machines.md', import.meta.url),
    stateMachinesPage(STATE_MACHINES),
  );
}
