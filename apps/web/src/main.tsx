import '@allmende/platform-ui/styles.css';
import { createApolloClient, createI18n, FailureReplay, namespacesReady } from '@allmende/platform-web';
import { startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { Document } from './App/Document.js';
import { registerShellTexts } from './locales/shell-texts.js';
import { STATE_ELEMENT, type PageState } from './page-state.js';
import { loadPages, ROUTES } from './router.js';

async function start(): Promise<void> {
  const element = document.getElementById(STATE_ELEMENT);
  if (element === null) return;
  const state = JSON.parse(element.textContent) as PageState;
  element.remove();
  await registerShellTexts();
  const [i18n] = await Promise.all([createI18n(state.language), loadPages(window.location.pathname)]);
  await namespacesReady();
  const replay = new FailureReplay(state.failures);
  const client = createApolloClient({ uri: '/graphql', ssr: false, initialState: state.cache, replay });
  const router = createBrowserRouter(ROUTES, { hydrationData: state.hydration });
  const here = router.state.location;
  const stop = router.subscribe(({ location }) => {
    if (location === here) return;
    replay.end();
    stop();
  });
  startTransition(() => {
    hydrateRoot(
      document,
      <Document state={state} client={client} i18n={i18n}>
        <RouterProvider router={router} />
      </Document>,
    );
  });
}

void start();
