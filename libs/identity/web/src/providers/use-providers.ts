import { useLanguage } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { SignInProvidersDocument, type SignInProvidersQuery } from './SignInProviders.generated.js';

/** A provider as the sign-in page offers it. */
export type Provider = SignInProvidersQuery['signInProviders'][number];

/** The providers people may sign in with; empty until they are known, and in a system without. */
export function useProviders(): readonly Provider[] {
  const { data } = useQuery(SignInProvidersDocument);
  return data?.signInProviders ?? [];
}

/** The name of a provider in the language of the page. */
export function useProviderName(): (provider: {
  readonly labelDe: string;
  readonly labelEn: string;
}) => string {
  const language = useLanguage();
  return ({ labelDe, labelEn }) => (language === 'de' ? labelDe : labelEn);
}

/** Where a way to a provider begins; the API answers there, so it is left by a real navigation. */
export function startAddress(key: string, query: Readonly<Record<string, string>>): string {
  const search = new URLSearchParams(query).toString();
  return `/auth/oidc/${key}/start${search === '' ? '' : `?${search}`}`;
}
