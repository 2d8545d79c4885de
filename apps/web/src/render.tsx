import {
  createApolloClient,
  createI18n,
  LANGUAGES,
  namespacesReady,
  type CarriedFailures,
  type Language,
  type PageAnswer,
  type Theme,
} from '@allmende/platform-web';
import { prerenderStatic } from '@apollo/client/react/ssr';
import type { NormalizedCacheObject } from '@apollo/client';
import type { i18n as I18n } from 'i18next';
import type { ReactNode } from 'react';
import { prerenderToNodeStream } from 'react-dom/static';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router';
import { Document } from './App/Document.js';
import { registerShellTexts } from './locales/shell-texts.js';
import { serialiseState, STATE_ELEMENT, type PageAssets } from './page-state.js';
import { ROUTES } from './router.js';

/** What the server asks for: one address, for an anonymous visitor, in one language and look. */
export interface RenderRequest {
  readonly url: URL;
  readonly language: Language;
  readonly theme: Theme;
  readonly publicUrl: string;
  readonly apiUrl: string;
  readonly assets: PageAssets;
  /** Ends waiting for the service behind the site. */
  readonly signal: AbortSignal;
}

/** A finished page, or where to go instead. */
export type RenderAnswer =
  | { readonly kind: 'page'; readonly status: number; readonly html: string }
  | { readonly kind: 'redirect'; readonly status: number; readonly location: string };

const handler = createStaticHandler(ROUTES);
const languages = new Map<Language, Promise<I18n>>();

/** Loads the words of all languages ahead, so that the first visitor does not wait for them. */
export async function warmUp(): Promise<void> {
  await registerShellTexts();
  await Promise.all(LANGUAGES.map((language) => wordsOf(language)));
}

function wordsOf(language: Language): Promise<I18n> {
  const known = languages.get(language) ?? createI18n(language);
  languages.set(language, known);
  return known;
}

/** Makes the whole page with its content. If the service behind does not answer, the page says so (503). */
export async function render(request: RenderRequest): Promise<RenderAnswer> {
  const context = await handler.query(new Request(request.url, { signal: request.signal }));
  if (context instanceof Response) {
    return { kind: 'redirect', status: context.status, location: context.headers.get('location') ?? '/' };
  }
  const i18n = await wordsOf(request.language);
  await namespacesReady();
  const router = createStaticRouter(handler.dataRoutes, context);
  const page = <StaticRouterProvider router={router} context={context} hydrate={false} />;
  const first = await attempt(request, i18n, page, false);
  const made = first.unreachable ? await attempt(request, i18n, page, true) : first;
  if (made.redirect !== undefined) {
    return { kind: 'redirect', status: made.redirect.status, location: made.redirect.to };
  }
  const { loaderData, actionData, errors } = context;
  const status = made.status === 200 ? context.statusCode : made.status;
  const state = serialiseState({
    ...made.state,
    cache: made.cache,
    failures: made.failures,
    hydration: { loaderData, actionData, errors },
  });
  const script = `<script id="${STATE_ELEMENT}" type="application/json">${state}</script>`;
  return { kind: 'page', status, html: made.html.replace('</body>', () => `${script}</body>`) };
}

async function attempt(request: RenderRequest, i18n: I18n, page: ReactNode, unavailable: boolean) {
  const { language, theme, publicUrl, assets, apiUrl, signal } = request;
  let unreachable = false;
  const failures: Record<string, CarriedFailures[string]> = {};
  const client = createApolloClient({
    uri: `${apiUrl}/graphql`,
    ssr: true,
    fetch: (input, init) => fetch(input, { ...init, signal }),
    onFailure: (failure, lost, asking) => {
      unreachable ||= lost;
      failures[asking] = failure;
    },
  });
  const state = { language, theme, publicUrl, assets, unavailable };
  const answer: PageAnswer = { status: 200 };
  const tree = (
    <Document state={state} client={client} i18n={i18n} answer={answer}>
      {page}
    </Document>
  );
  const { result } = await prerenderStatic({
    tree,
    renderFunction: (element) => {
      answer.status = 200;
      delete answer.redirect;
      return prerenderToNodeStream(element, { progressiveChunkSize: WHOLE_PAGE, onError: remember });
    },
  });
  const html = result.startsWith('<!DOCTYPE') ? result : `<!DOCTYPE html>${result}`;
  return {
    html,
    status: answer.status,
    redirect: answer.redirect,
    state,
    unreachable,
    failures,
    cache: client.cache.extract() as NormalizedCacheObject,
  };
}

/** Parts that come late would need an inline script to find their place, which the content policy forbids. */
const WHOLE_PAGE = Number.MAX_SAFE_INTEGER;

function remember(error: unknown): void {
  process.stderr.write(
    `${JSON.stringify({ level: 'error', message: 'page failed', error: describe(error) })}\n`,
  );
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
