import { canTransition, reachableStates } from '@allmende/platform-core';
import { describe, expect, it } from '@jest/globals';
import { aProject } from './a-project.js';
import { changeLifecycleState } from './change-lifecycle-state.js';
import { allParts, anEvidence } from './evidence/an-evidence.js';
import { INITIAL_LIFECYCLE_STATE, LIFECYCLE_STATES, LIFECYCLE_TRANSITIONS } from './lifecycle-state.js';
import { INITIAL_PROJECT_STATUS, PROJECT_STATUS_TRANSITIONS, PROJECT_STATUSES } from './project-status.js';
import type { Project } from './project.js';
import { publishProject } from './publish-project.js';
import { withdrawProject } from './withdraw-project.js';

const now = new Date('2026-11-20T10:00:00Z');
const disposal = { record: 'Bilder gelöscht.', disposedOn: '2026-11-02' };
const parts = allParts({ evidence: anEvidence({ disposal }) });

/** Every pair of states, with whether the rule under test went there. */
const machines = [
  {
    name: 'lifecycle state',
    states: LIFECYCLE_STATES as readonly string[],
    table: LIFECYCLE_TRANSITIONS as Readonly<Record<string, readonly string[]>>,
    start: INITIAL_LIFECYCLE_STATE as string,
    arrows: [
      'idea→concept',
      'concept→pilot',
      'pilot→operation',
      'pilot→concept',
      'operation→pilot',
      'idea→discontinued',
      'concept→discontinued',
      'pilot→discontinued',
      'operation→discontinued',
      'discontinued→concept',
    ],
    goes: (from: string, to: string) => {
      const project = aProject({ state: from as Project['state'] });
      const input = {
        to: to as Project['state'],
        reason: 'legal' as const,
        lesson: 'Rechtsgrundlage klären.',
      };
      const decision = changeLifecycleState({ project, input, parts, gate: [], now });
      return decision.ok && decision.changes.state === to;
    },
  },
  {
    name: 'publication status',
    states: PROJECT_STATUSES as readonly string[],
    table: PROJECT_STATUS_TRANSITIONS as Readonly<Record<string, readonly string[]>>,
    start: INITIAL_PROJECT_STATUS as string,
    arrows: ['draft→published', 'published→withdrawn', 'withdrawn→published'],
    goes: (from: string, to: string) => {
      const project = aProject({ status: from as Project['status'] });
      if (to === 'draft') return false;
      const decision =
        to === 'published' ? publishProject(project, { now, gate: [] }) : withdrawProject(project, now);
      return decision.ok && decision.changes.status === to;
    },
  },
];

describe.each(machines)('the table of the $name', ({ states, table, start, arrows, goes }) => {
  it('reaches every state from its start', () => {
    expect([...reachableStates(table, start)].sort()).toEqual([...states].sort());
  });

  it('has exactly the arrows of the handbook', () => {
    const drawn = Object.entries(table).flatMap(([from, targets]) => targets.map((to) => `${from}→${to}`));
    expect(drawn.sort()).toEqual([...arrows].sort());
  });

  it('is followed by the rule along every arrow and nowhere else', () => {
    for (const from of states) {
      for (const to of states)
        expect([from, to, goes(from, to)]).toEqual([from, to, canTransition(table, from, to)]);
    }
  });
});
