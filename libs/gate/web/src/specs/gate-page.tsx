import { LinkProvider } from '@allmende/platform-ui';
import {
  createI18n,
  registerNamespace,
  RouterLink,
  SiteProvider,
  type Viewer,
  VIEWER_QUERY,
} from '@allmende/platform-web';
import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { createMemoryRouter, RouterProvider } from 'react-router';
import evaluationDe from '../evaluation/locales/de.json' with { type: 'json' };
import evaluationEn from '../evaluation/locales/en.json' with { type: 'json' };
import de from '../locales/de.json' with { type: 'json' };
import en from '../locales/en.json' with { type: 'json' };
import poolDe from '../pooling/locales/de.json' with { type: 'json' };
import poolEn from '../pooling/locales/en.json' with { type: 'json' };
import publicDe from '../public-view/locales/de.json' with { type: 'json' };
import publicEn from '../public-view/locales/en.json' with { type: 'json' };
import questionsDe from '../questions/locales/de.json' with { type: 'json' };
import questionsEn from '../questions/locales/en.json' with { type: 'json' };
import recordsDe from '../records/locales/de.json' with { type: 'json' };
import recordsEn from '../records/locales/en.json' with { type: 'json' };

/** What the page asked the server for, in order. */
export interface Asked {
  readonly name: string;
  readonly variables: Record<string, unknown>;
}

export interface GatePageOptions {
  /** The pattern the page stands at. */
  path?: string;
  address?: string;
  /** Answers by the name of the operation; an Error is what the server refuses with. */
  answers?: Readonly<Record<string, (variables: Record<string, unknown>) => object>>;
  viewer?: Partial<Viewer> | null;
}

/** Wraps a page of the gate as the shell does, in German, for somebody signed in, before a server that answers as told; for specs. */
export async function gatePage(
  element: ReactNode,
  { path = '*', address = '/', answers = {}, viewer = {} }: GatePageOptions = {},
) {
  const asked: Asked[] = [];
  const link = new ApolloLink(({ operationName, variables }) => {
    const name = operationName ?? '';
    asked.push({ name, variables });
    const answer = answers[name];
    return new Observable((observer) => {
      if (answer === undefined) return observer.error(new Error(`nobody answers ${name}`));
      const said = answer(variables);
      if (said instanceof Error) return observer.error(said);
      observer.next({ data: typed(said, 'Query') as Record<string, unknown> });
      observer.complete();
    });
  });
  const client = new ApolloClient({ cache: new InMemoryCache(), link });
  client.writeQuery({ query: VIEWER_QUERY, data: { viewer: viewer && aViewer(viewer) } as never });
  await registerAll();
  const i18n = await createI18n('de');
  const router = createMemoryRouter([{ path, element }], { initialEntries: [address] });
  const page = (
    <ApolloProvider client={client}>
      <I18nextProvider i18n={i18n}>
        <SiteProvider site={{ publicUrl: 'https://allmende.example', theme: null }}>
          <LinkProvider link={RouterLink}>
            <RouterProvider router={router} />
          </LinkProvider>
        </SiteProvider>
      </I18nextProvider>
    </ApolloProvider>
  );
  return { page, asked };
}

async function registerAll(): Promise<void> {
  await registerNamespace('gate', { de, en });
  await registerNamespace('gate-questions', { de: questionsDe, en: questionsEn });
  await registerNamespace('gate-records', { de: recordsDe, en: recordsEn });
  await registerNamespace('evaluation', { de: evaluationDe, en: evaluationEn });
  await registerNamespace('gate-pool', { de: poolDe, en: poolEn });
  await registerNamespace('gate-public', { de: publicDe, en: publicEn });
}

function aViewer(changes: Partial<Viewer>): object {
  return {
    ...{ __typename: 'Viewer', accountId: 'a', displayName: 'Aylin', email: 'aylin@stadt.example' },
    ...{ memberships: [], networkRoles: [], ...changes },
  };
}

// What fragments are written on; the cache reads them only by these names.
const TYPES: Readonly<Record<string, string>> = {
  ...{ gatedUse: 'GatedUse', gatedUses: 'GatedUse', use: 'GatedUse', finding: 'RiskFinding' },
  ...{ items: 'ChecklistItem', records: 'EvidenceRecord', record: 'EvidenceRecord' },
  ...{ evaluationPools: 'EvaluationPool', members: 'EvaluationPoolMember', fairnessProblems: 'Problem' },
  ...{ publicFacts: 'PublicFacts', legalMilestones: 'LegalMilestone', problems: 'Problem' },
  ...{ saveEvidenceRecord: 'EvidenceRecordPayload', submitEvidenceRecord: 'EvidenceRecordPayload' },
  ...{ reviewEvidenceRecord: 'EvidenceRecordPayload', takeOverEvidenceRecord: 'EvidenceRecordPayload' },
};

/** An answer with the names of its types, as a server writes them beside the fields. */
function typed(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value.map((one) => typed(one, name));
  if (value === null || typeof value !== 'object') return value;
  const fields = Object.entries(value).map(([key, field]) => [
    key,
    key === 'content' ? field : typed(field, TYPES[key] ?? `Of_${key}`),
  ]);
  return { __typename: name, ...Object.fromEntries(fields) };
}
