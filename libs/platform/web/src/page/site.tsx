import { createContext, useContext, type ReactNode } from 'react';

/** The look a visitor chose; null follows the device. */
export type Theme = 'light' | 'dark' | null;

/** The cookie that keeps the look, readable by the server that renders. */
export const THEME_COOKIE = 'theme';

/** What every page knows about the site and the answer it is part of. */
export interface Site {
  /** Scheme and host without a trailing slash, for canonical and preview addresses. */
  readonly publicUrl: string;
  readonly theme: Theme;
  /** Set while rendering on the server: which status the answer gets. */
  readonly answer?: { status: number };
}

const SiteContext = createContext<Site>({ publicUrl: '', theme: null });

/** Tells the pages where they are. */
export function SiteProvider({ site, children }: { site: Site; children: ReactNode }) {
  return <SiteContext value={site}>{children}</SiteContext>;
}

/** The site this page belongs to. */
export function useSite(): Site {
  return useContext(SiteContext);
}

/** Gives the server's answer a status such as 404; does nothing in the browser. */
export function useHttpStatus(status: number | null): void {
  const { answer } = useSite();
  if (answer !== undefined && status !== null) answer.status = status;
}
