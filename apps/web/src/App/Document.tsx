import { LinkProvider } from '@allmende/platform-ui';
import {
  RouterLink,
  SiteProvider,
  SlotProvider,
  UiWords,
  THEME_COOKIE,
  type PageAnswer,
  type Site,
  type Theme,
} from '@allmende/platform-web';
import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import type { i18n as I18n } from 'i18next';
import { useMemo, useState, type ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { DOMAINS } from '../domain-routes.js';
import type { PageAssets, PageState } from '../page-state.js';
import icon from '../icon.svg';
import previewImage from '../preview.png';
import { isServed } from '../router.js';
import { navigation } from './navigation.js';
import { NavigationContext, UnavailableContext, ThemeContext, type Look } from './contexts.js';

export interface DocumentProps {
  state: Omit<PageState, 'cache' | 'failures' | 'hydration'>;
  client: ApolloClient;
  i18n: I18n;
  /** Only on the server: collects what the answer becomes. */
  answer?: PageAnswer;
  children: ReactNode;
}

/** The whole document, the same on the server and in the browser. */
export function Document({ state, client, i18n, answer, children }: DocumentProps) {
  const [theme, setTheme] = useState(state.theme);
  const look = useMemo(
    () => ({ theme, choose: (next: Theme) => (rememberTheme(next), setTheme(next)) }),
    [theme],
  );
  const site: Site = { publicUrl: state.publicUrl, theme, answer, previewImage };
  return (
    <html lang={state.language} data-kern-theme={theme ?? undefined}>
      <Head assets={state.assets} />
      <body>
        <ApolloProvider client={client}>
          <I18nextProvider i18n={i18n}>
            <SiteProvider site={site}>
              <Shell look={look} unavailable={state.unavailable}>
                {children}
              </Shell>
            </SiteProvider>
          </I18nextProvider>
        </ApolloProvider>
      </body>
    </html>
  );
}

const SLOTS = DOMAINS.flatMap((domain) => domain.slots ?? []);

function Shell({ look, unavailable, children }: { look: Look; unavailable: boolean; children: ReactNode }) {
  const entries = useMemo(
    () =>
      navigation(
        DOMAINS.flatMap((domain) => domain.nav ?? []),
        isServed,
      ),
    [],
  );
  return (
    <UiWords>
      <LinkProvider link={RouterLink}>
        <SlotProvider entries={SLOTS}>
          <NavigationContext value={entries}>
            <ThemeContext value={look}>
              <UnavailableContext value={unavailable}>{children}</UnavailableContext>
            </ThemeContext>
          </NavigationContext>
        </SlotProvider>
      </LinkProvider>
    </UiWords>
  );
}

function Head({ assets }: { assets: PageAssets }) {
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <link rel="icon" type="image/svg+xml" href={icon} />
      {assets.fonts.map((font) => (
        <link key={font} rel="preload" href={font} as="font" type="font/woff2" crossOrigin="anonymous" />
      ))}
      {assets.styles.map((style) => (
        <link key={style} rel="stylesheet" href={style} />
      ))}
      {assets.preloads.map((file) => (
        <link key={file} rel="modulepreload" href={file} />
      ))}
      <script type="module" src={assets.entry} />
    </head>
  );
}

const YEAR = 31_536_000;

function rememberTheme(theme: Theme): void {
  document.cookie = `${THEME_COOKIE}=${theme ?? 'auto'}; path=/; max-age=${YEAR}; samesite=lax`;
}
