import type { ProjectDraftInput } from './project.input.js';
import type { Project } from './project.js';

/**
 * What a new entry takes over from another one: what the solution is. State, role, contact, links and the measured values of
 * the promise belong to the place it comes from. What was typed already wins.
 */
export function draftFromTemplate(template: Project, typed: ProjectDraftInput): ProjectDraftInput {
  const { title, summary, primaryField, secondaryFields, actionClusters, solutionType } = template;
  const { problem, approach, licence, valuePromise } = template;
  const { beneficiary, indicator } = valuePromise;
  const isTitled = (typed.title ?? '') !== '';
  return {
    summary,
    primaryField,
    secondaryFields: [...secondaryFields],
    actionClusters: [...actionClusters],
    solutionType,
    problem,
    approach,
    licence,
    valuePromise: { beneficiary, indicator },
    ...typed,
    title: isTitled ? typed.title : title,
  };
}
