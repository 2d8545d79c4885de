import { projectDraftInput, PROJECT_LIMITS, type ProjectDraftInput } from '@allmende/projects-core';
import type { ProblemAnswer } from '@allmende/platform-web';

/** What can be sent now, and what is wrong with the rest. */
export interface CheckedDraft {
  readonly draft: ProjectDraftInput;
  readonly problems: readonly ProblemAnswer[];
}

/**
 * Checks a draft with the schema the server uses. A field that would be refused is held back, so that one long
 * title does not keep everything else from being saved.
 */
export function checkedDraft(draft: ProjectDraftInput): CheckedDraft {
  const result = projectDraftInput.safeParse(draft);
  if (result.success) return { draft: result.data, problems: [] };
  const problems = result.error.issues.map((issue) => problemOf(issue.message, issue.path));
  const refused = new Set(result.error.issues.map(({ path }) => String(path[0])));
  const rest = Object.fromEntries(Object.entries(draft).filter(([field]) => !refused.has(field)));
  return { draft: rest, problems };
}

function problemOf(message: string, path: readonly PropertyKey[]): ProblemAnswer {
  const code = /^[A-Z][A-Z0-9_]+$/.test(message) ? message : 'FIELD_INVALID';
  const max = limitOf(path);
  return { code, path: path.map(String).join('.'), params: max === null ? {} : { max } };
}

const LINK_LIMITS: Readonly<Record<string, number>> = {
  label: PROJECT_LIMITS.linkLabel,
  url: PROJECT_LIMITS.linkUrl,
};

function limitOf(path: readonly PropertyKey[]): number | null {
  const last = String(path.at(-1));
  if (path[0] === 'links' && path.length > 1) return LINK_LIMITS[last] ?? null;
  return last in PROJECT_LIMITS ? PROJECT_LIMITS[last as keyof typeof PROJECT_LIMITS] : null;
}
