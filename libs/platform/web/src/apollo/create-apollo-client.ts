import {
  ApolloClient,
  ApolloLink,
  HttpLink,
  InMemoryCache,
  type NormalizedCacheObject,
} from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { askingKey, type FailureReplay } from './carried-failures.js';
import { afterConfirmation } from '../confirmation/confirmation.js';
import { failureOf, isUnreachable, type Failure } from './error-code.js';

/** Where the client asks, with what it begins, and who hears of failures. */
export interface ApolloClientOptions {
  uri: string;
  /** On the server: no polling, no store between requests. */
  ssr: boolean;
  initialState?: NormalizedCacheObject;
  fetch?: typeof globalThis.fetch;
  /** Told about each failed request, e.g. to answer 503; `asking` names the query with its variables. */
  onFailure?: (failure: Failure, unreachable: boolean, asking: string) => void;
  /** In the browser: what failed while the server made the page. */
  replay?: FailureReplay;
}

/** Types whose rows have no id of their own; they live inside their parent. */
const VALUE_TYPES = [
  'Viewer',
  'ViewerMembership',
  'PageInfo',
  'ProjectAbilities',
  'OrganisationAbilities',
  'ConsortiumAbilities',
  'InvitationAbilities',
  'ApplicationPermissions',
];

/** The one GraphQL client of a page. The preflight header is what lets the server refuse forged cross-site requests. */
export function createApolloClient({
  uri,
  ssr,
  initialState,
  fetch,
  onFailure,
  replay,
}: ApolloClientOptions): ApolloClient {
  const failures = new ErrorLink(({ error, operation, forward }) => {
    const failure = failureOf(error);
    onFailure?.(failure, isUnreachable(error), askingKey(operation.operationName, operation.variables));
    if (failure.code !== 'CONFIRMATION_NEEDED') return undefined;
    return afterConfirmation(() => forward(operation), error);
  });
  const http = new HttpLink({
    uri,
    credentials: 'same-origin',
    headers: { 'apollo-require-preflight': 'true' },
    ...(fetch === undefined ? {} : { fetch }),
  });
  const cache = new InMemoryCache({
    typePolicies: Object.fromEntries(
      VALUE_TYPES.map((name) => [name, { keyFields: false as const, merge: true }]),
    ),
  });
  if (initialState !== undefined) cache.restore(initialState);
  const links = replay === undefined ? [failures, http] : [replay.link, failures, http];
  const client = new ApolloClient({ ssrMode: ssr, cache, link: ApolloLink.from(links) });
  replay?.attach(client);
  return client;
}
