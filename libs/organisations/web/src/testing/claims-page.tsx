import { createI18n, namespacesReady, registerNamespace } from '@allmende/platform-web';
import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { act, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { createMemoryRouter, RouterProvider } from 'react-router';
import de from '../claims/locales/de.json' with { type: 'json' };
import en from '../claims/locales/en.json' with { type: 'json' };
import { NAMESPACE } from '../claims/words.js';
import type { ClaimReviewPartsFragment } from '../parts/Claim.generated.js';

/** What a server in a test answers, by the name of the operation. */
export type Answers = Readonly<Record<string, (variables: Record<string, unknown>) => object>>;

/** Somebody who is signed in; for tests. */
export function aViewer(networkRoles: readonly string[] = []): object {
  return {
    __typename: 'Viewer',
    ...{
      accountId: '1',
      displayName: 'Selma Nordhoff',
      email: 'selma@x.example',
      networkRoles,
      memberships: [],
    },
  };
}

/** A claim that waits, as an editor sees it; for tests. */
export function aClaimToReview(changes: Partial<ClaimReviewPartsFragment> = {}): ClaimReviewPartsFragment {
  return {
    __typename: 'OrganisationClaim',
    ...{ id: 'c1', status: 'claimed', districtKey: null, statement: '', version: 3 },
    createdAt: '2026-11-20T09:00:00Z',
    organisation: {
      __typename: 'Organisation',
      ...{ id: 'o1', kind: 'municipality', name: 'Gemeinde Strandlohe', ags: '99101009' },
      ...{ mailbox: 'gemeinde@strandlohe.example', verified: false, demo: true },
    },
    steps: [
      {
        __typename: 'ClaimStep',
        ...{ status: 'claimed', means: null, reason: '', evidence: '', occurredAt: '2026-11-20T09:00:00Z' },
      },
    ],
    letter: null,
    viewerCan: { __typename: 'ClaimAbilities', confirm: false, decide: true },
    evidence: {
      __typename: 'ClaimEvidence',
      claimant: {
        __typename: 'Claimant',
        ...{
          displayName: 'Wiebke Harmsen',
          jobTitle: null,
          email: 'w@strandlohe.example',
          emailProven: true,
        },
      },
      ...{ provingDomain: null, supportingDomains: [], registerName: 'Strandlohe' },
      ...{ personalMailbox: false, lookAlikes: [], imprintUrl: null, proof: null },
    },
    ...changes,
  } as ClaimReviewPartsFragment;
}

/** Opens a page at its address before a server that answers as told, and returns what it was asked. */
export async function openPage(
  page: ReactNode,
  { path, address, answers }: { path: string; address: string; answers: Answers },
): Promise<{ readonly asked: (name: string) => readonly Record<string, unknown>[] }> {
  const asked: { name: string; variables: Record<string, unknown> }[] = [];
  const link = new ApolloLink((operation) => {
    const name = operation.operationName ?? '';
    asked.push({ name, variables: operation.variables });
    return new Observable((observer) => {
      observer.next({ data: answers[name]?.(operation.variables) });
      observer.complete();
    });
  });
  await registerNamespace(NAMESPACE, { de, en });
  const i18n = await createI18n('de');
  await namespacesReady();
  const router = createMemoryRouter([{ path, element: page }], { initialEntries: [address] });
  const client = new ApolloClient({ link, cache: new InMemoryCache() });
  await act(async () => {
    render(
      <ApolloProvider client={client}>
        <I18nextProvider i18n={i18n}>
          <RouterProvider router={router} />
        </I18nextProvider>
      </ApolloProvider>,
    );
  });
  return { asked: (name) => asked.filter((one) => one.name === name).map(({ variables }) => variables) };
}
