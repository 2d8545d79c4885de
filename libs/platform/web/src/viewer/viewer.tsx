import { EmptyState, LinkButton, Skeleton } from '@allmende/platform-ui';
import { useApolloClient, useQuery } from '@apollo/client/react';
import type { NetworkRole, OrganisationRole } from '@allmende/platform-core';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { PLATFORM_NAMESPACE } from '../i18n/create-i18n.js';
import { signInAddress } from '../page/plain-pages.js';
import { VIEWER_QUERY } from './viewer-query.js';

/** One role of the signed-in person in one organisation. */
export interface ViewerMembership {
  readonly organisationId: string;
  readonly organisationName: string;
  /** Eight digits, null when the organisation is no municipality. */
  readonly ags: string | null;
  readonly role: OrganisationRole;
  readonly verified: boolean;
  /** True for a company, which never writes, decides or signs. */
  readonly readsOnly?: boolean;
}

/** Who is signed in. */
export interface Viewer {
  readonly accountId: string;
  readonly displayName: string;
  readonly email: string;
  readonly memberships: readonly ViewerMembership[];
  readonly networkRoles: readonly NetworkRole[];
}

/** `viewer` is null when signed out and while unknown; `known` tells the two apart. */
export interface ViewerState {
  readonly viewer: Viewer | null;
  readonly known: boolean;
}

/** Who is signed in. Asked only in the browser, because pages are rendered for everybody alike. */
export function useViewer(): ViewerState {
  const { data, loading, error } = useQuery(VIEWER_QUERY, { ssr: false });
  return { viewer: data?.viewer ?? null, known: data !== undefined || (!loading && error !== undefined) };
}

/**
 * Asks everything on the page again once it is clear that somebody is signed in: the first HTML was made for an
 * anonymous visitor and carries no abilities.
 */
export function useRefreshForViewer(): void {
  const client = useApolloClient();
  const { viewer } = useViewer();
  const account = viewer?.accountId ?? null;
  const before = useRef<string | null>(null);
  useEffect(() => {
    if (account !== null && before.current === null)
      void client.reFetchObservableQueries().catch(() => undefined);
    before.current = account;
  }, [account, client]);
}

/** True for a role of the network as a whole. */
export function hasNetworkRole(viewer: Viewer | null, ...roles: readonly NetworkRole[]): boolean {
  return viewer !== null && viewer.networkRoles.some((role) => roles.includes(role));
}

/** Shows its content to signed-in people; others get the way to the sign-in that leads back here. */
export function RequireViewer({ children }: { children: (viewer: Viewer) => ReactNode }) {
  const { t } = useTranslation(PLATFORM_NAMESPACE);
  const location = useLocation();
  const { viewer, known } = useViewer();
  if (viewer !== null) return children(viewer);
  if (!known) return <Skeleton lines={6} />;
  return (
    <EmptyState
      title={t('page.signInNeeded.title')}
      action={<LinkButton href={signInAddress(location)}>{t('page.signInNeeded.action')}</LinkButton>}
    >
      {t('page.signInNeeded.why')}
    </EmptyState>
  );
}
