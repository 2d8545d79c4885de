import { useParams, useSearchParams } from 'react-router';

/** Which use the address of a page is about: a solution, and whose use of it where that is said. */
export interface UseAddress {
  readonly key: string;
  readonly organisationId: string | null;
  /** The address of another page about the same use; empty for the checklist. */
  readonly to: (page?: string) => string;
}

const WHOSE = 'stelle';

/** Where a page about a use is found. */
export function addressOfUse(key: string, page = '', organisationId: string | null = null): string {
  const path = `/loesungen/${key}/freigabe${page === '' ? '' : `/${page}`}`;
  return organisationId === null ? path : `${path}?${WHOSE}=${organisationId}`;
}

export function useUseAddress(): UseAddress {
  const { key = '' } = useParams();
  const [search] = useSearchParams();
  const organisationId = search.get(WHOSE);
  return { key, organisationId, to: (page) => addressOfUse(key, page, organisationId) };
}
