import { LinkProvider } from '@allmende/platform-ui';
import { createI18n, registerNamespace, RouterLink, SiteProvider } from '@allmende/platform-web';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { MemoryRouter } from 'react-router';
import de from '../evaluation/locales/de.json' with { type: 'json' };
import en from '../evaluation/locales/en.json' with { type: 'json' };

/** Wraps a part of a page as the shell does, in German, at an address; for specs of what is measured. */
export async function partInGerman(element: ReactNode, address = '/') {
  await registerNamespace('evaluation', { de, en });
  const i18n = await createI18n('de');
  return (
    <I18nextProvider i18n={i18n}>
      <SiteProvider site={{ publicUrl: 'https://allmende.example', theme: null }}>
        <LinkProvider link={RouterLink}>
          <MemoryRouter initialEntries={[address]}>{element}</MemoryRouter>
        </LinkProvider>
      </SiteProvider>
    </I18nextProvider>
  );
}
