import { createContext, useContext, useEffect, type ReactNode } from 'react';
import { useNavigate } from 'react-router';

/** The look a visitor chose; null follows the device. */
export type Theme = 'light' | 'dark' | null;

/** The cookie that keeps the look, readable by the server that renders. */
export const THEME_COOKIE = 'theme';

/** What every page knows about the site and the answer it is part of. */
export interface Site {
  /** Scheme and host without a trailing slash, for canonical and preview addresses. */
  readonly publicUrl: string;
  readonly theme: Theme;
  /** Address of the preview picture of pages that have none of their own, from the root. */
  readonly previewImage?: string;
  /** Set while rendering on the server: what the answer becomes. */
  readonly answer?: PageAnswer;
}

/** What pages may say about the answer they are part of; only on the server. */
export interface PageAnswer {
  status: number;
  /** Where the visitor is sent instead of getting a page. */
  redirect?: { readonly to: string; readonly status: RedirectStatus };
}

/** 301 and 308 are remembered by browsers and search engines, the others are for now only. */
export type RedirectStatus = 301 | 302 | 303 | 307 | 308;

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

/**
 * Sends the visitor to another address of the site, e.g. from an outdated name to the present one; null stays. While
 * the server makes the page it answers with the redirect; in the browser the address is replaced.
 */
export function useRedirect(to: string | null, status: RedirectStatus = 301): void {
  const { answer } = useSite();
  const navigate = useNavigate();
  if (answer !== undefined && to !== null) answer.redirect = { to, status };
  useEffect(() => {
    if (to !== null) void navigate(to, { replace: true, preventScrollReset: true });
  }, [to, navigate]);
}
