import { ApolloLink, type ApolloClient, type ObservableQuery } from '@apollo/client';
import { Observable } from '@apollo/client/utilities';
import type { Failure } from './error-code.js';

/** Queries that failed while the server made the page: which one, with which variables, and why. */
export type CarriedFailures = Readonly<Record<string, Failure>>;

/** Names one asking of a query: the same on the server and in the browser. */
export function askingKey(operationName: string | undefined, variables: unknown): string {
  return `${operationName ?? ''} ${JSON.stringify(variables ?? {})}`;
}

/**
 * Lets the first picture in the browser fail where the server's failed. The cache carries answers, not failures;
 * without this a page that says "not found" would first turn into its skeleton.
 */
export class FailureReplay {
  private failures: Map<string, Failure>;
  private replayed: Failure | null = null;
  private readonly held: { unsubscribe: () => void }[] = [];

  constructor(failures: CarriedFailures) {
    this.failures = new Map(Object.entries(failures));
  }

  /** Answers a carried failure at once, everything else goes on to the service. */
  readonly link = new ApolloLink((operation, forward) => {
    const failure = this.replayed;
    if (failure === null) return forward(operation);
    const extensions = { code: failure.code, requestId: failure.requestId };
    return new Observable((observer) => {
      observer.next({ data: null, errors: [{ message: failure.code, extensions }] });
      observer.complete();
    });
  });

  /** Makes watched queries that failed on the server begin with that failure. */
  attach(client: ApolloClient): void {
    const watch = client.watchQuery.bind(client);
    client.watchQuery = ((options: Parameters<typeof watch>[0]) => {
      const query = watch(options);
      this.begin(query as ObservableQuery);
      return query;
    }) as typeof client.watchQuery;
  }

  /** Forgets what is left: after the first page everything is asked anew. */
  end(): void {
    this.failures = new Map();
    for (const subscription of this.held.splice(0)) subscription.unsubscribe();
  }

  private begin(query: ObservableQuery): void {
    if (this.failures.size === 0 || query.options.fetchPolicy === 'standby') return;
    const failure = this.failures.get(askingKey(query.queryName, query.variables));
    if (failure === undefined) return;
    // The link answers while subscribing, so only this query meets the failure. The subscription keeps the
    // result until the component subscribes itself; a hydration that starts over finds it again.
    this.replayed = failure;
    this.held.push(query.subscribe({ error: () => undefined }));
    this.replayed = null;
  }
}
