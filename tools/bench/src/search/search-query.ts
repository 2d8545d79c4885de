import { QUESTIONS } from '../data/german-projects.js';

/** What the result page asks for. */
const SEARCH_QUERY = `query Search($text: String!, $filter: ProjectFilterInput, $first: Int!) {
  searchProjects(text: $text, filter: $filter, first: $first) {
    nodes {
      project {
        id key title summary primaryField state solutionType origin publishedAt
        municipality { ags key name land { key name } }
      }
      highlights { field pieces { text hit } }
    }
    totalCount pageInfo { hasNextPage endCursor } depthReached engine degraded
    facets { name values { key count } }
  }
}`;

const PAGE = 20;
/** One search in three is narrowed, as on the page. */
const FILTERS = [
  null,
  null,
  { field: ['mobility', 'administration'] },
  null,
  null,
  { state: ['operation'] },
] as const;

/** The bodies of all searches, always the same. */
export function searchBodies(): readonly string[] {
  return QUESTIONS.map((text, at) => {
    const filter = FILTERS[at % FILTERS.length] ?? null;
    return JSON.stringify({ query: SEARCH_QUERY, variables: { text, filter, first: PAGE } });
  });
}
