import {
  ApolloClient,
  ApolloLink,
  HttpLink,
  InMemoryCache,
  type NormalizedCacheObject,
} from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { failureOf, isUnreachable, type Failure } from './error-code.js';

/** Where the client asks, with what it begins, and who hears of failures. */
export interface ApolloClientOptions {
  uri: string;
  /** On the server: no polling, no store between requests. */
  ssr: boolean;
  initialState?: NormalizedCacheObject;
  fetch?: typeof globalThis.fetch;
  /** Told about each failed request, e.g. to ask for a new sign-in or to answer 503. */
  onFailure?: (failure: Failure, unreachable: boolean) => void;
}

/** Types whose rows have no id of their own; they live inside their parent. */
const VALUE_TYPES = ['Viewer', 'ViewerCan', 'Membership', 'PageInfo', 'Money'];

/** The one GraphQL client of a page. The preflight header is what lets the server refuse forged cross-site requests. */
export function createApolloClient({
  uri,
  ssr,
  initialState,
  fetch,
  onFailure,
}: ApolloClientOptions): ApolloClient {
  const failures = new ErrorLink(({ error }) => onFailure?.(failureOf(error), isUnreachable(error)));
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
  return new ApolloClient({ ssrMode: ssr, cache, link: ApolloLink.from([failures, http]) });
}
