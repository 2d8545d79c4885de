import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { reachableStates } from '@allmende/platform-core';
import { stateMachinesPage } from './state-diagrams.ts';
import { STATE_MACHINES } from './state-machines.ts';

const root = resolve(import.meta.dirname, '../../..');

describe.each(STATE_MACHINES)('the table of: $title', ({ table, start, ends }) => {
  const states = Object.keys(table);

  it('reaches every state from its start and names no state it does not have', () => {
    expect([...reachableStates(table, start)].sort()).toEqual([...states].sort());
  });

  it('has no arrow to itself and none twice', () => {
    for (const [from, targets] of Object.entries(table)) {
      expect([from, ...targets]).toEqual([...new Set([from, ...targets])]);
    }
  });

  it('ends where it is meant to end and nowhere else', () => {
    expect(states.filter((state) => table[state]?.length === 0).sort()).toEqual([...ends].sort());
  });
});

describe('the list of state machines', () => {
  it('has every transition table that some core declares', () => {
    const declared = globSync('libs/*/core/src/**/*.ts', { cwd: root }).filter((path) =>
      /^export const \w+: TransitionTable</m.test(readFileSync(join(root, path), 'utf8')),
    );
    expect(STATE_MACHINES.map(({ source }) => source).sort()).toEqual(declared.sort());
  });

  it('becomes a page with each table, from its start to its ends', () => {
    const source = 'libs/lamp/core/src/lamp.ts';
    const table = { off: ['on'], on: ['off', 'broken'], broken: [] };
    const page = stateMachinesPage([{ title: 'Lamp', source, table, start: 'off', ends: ['broken'] }]);
    expect(page).toContain(`## Lamp

[\`${source}\`](../${source})

\`\`\`mermaid
stateDiagram-v2
  [*] --> off
  off --> on
  on --> off
  on --> broken
  broken --> [*]
\`\`\`
`);
  });
});
