import { type BatchFetch, loaderOf } from '@allmende/platform-api';
import type { Project, ReuseSummary } from '@allmende/projects-core';

type Origin = Pick<Project, 'id' | 'ags' | 'state'>;

const SUMMARY = {};

/** Sums of reuses, once per request however many solutions are on a page. */
export async function reuseSummaryOf(
  request: object,
  project: Origin,
  fetch: BatchFetch<Origin, ReuseSummary>,
): Promise<ReuseSummary> {
  const summary = await loaderOf<Origin, ReuseSummary>(request, SUMMARY, fetch).load(project);
  if (summary === null) throw new Error(`no sum of reuses for ${project.id}`);
  return summary;
}
