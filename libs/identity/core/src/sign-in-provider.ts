import type { NetworkRole, OrganisationRole } from '@allmende/platform-core';
import type { SignInProvider } from './sign-in-provider.input.js';

/** How long a person may take at the provider, and by how much its clock may differ from ours. */
export const PROVIDER_RULES = { flowMinutes: 10, clockSkewSeconds: 60 } as const;

/** Why somebody is sent to a provider: to sign in, to join it to their account, to prove once more who they are. */
export const PROVIDER_PURPOSES = ['sign_in', 'link', 'confirm'] as const;
export type ProviderPurpose = (typeof PROVIDER_PURPOSES)[number];

/** Why a way by a provider ended without success; the page has a section with the remedy for each. */
export const PROVIDER_REFUSALS = [
  'PROVIDER_UNKNOWN',
  'PROVIDER_UNREACHABLE',
  'PROVIDER_DENIED',
  'PROVIDER_FLOW_OVER',
  'PROVIDER_ANSWER_INVALID',
  'PROVIDER_CLOCK_SKEW',
  'PROVIDER_MAIL_MISSING',
  'PROVIDER_MAIL_UNVERIFIED',
  'PROVIDER_MAIL_NOT_SERVED',
  'PROVIDER_GROUP_MISSING',
  'PROVIDER_ACCOUNT_EXISTS',
  'PROVIDER_IDENTITY_TAKEN',
  'PROVIDER_OTHER_PERSON',
  'PROVIDER_NOT_CONFIRMED',
  'PROVIDER_TOO_WEAK',
  'PROVIDER_SIGN_OUT_FAILED',
  'PROVIDER_RATE_LIMITED',
  'PROVIDER_FAILED',
] as const;
export type ProviderRefusal = (typeof PROVIDER_REFUSALS)[number];

/** A person as a provider knows them; `issuer` and `subject` together are the identity, nothing else is. */
export interface ProviderIdentity {
  readonly id: string;
  readonly issuer: string;
  readonly subject: string;
  readonly accountId: string;
  readonly linkedAt: Date;
  readonly lastUsedAt: Date;
}

/** What a provider said about a person whose answer was checked. */
export interface ProviderStatement {
  readonly issuer: string;
  readonly subject: string;
  readonly mail: string | null;
  readonly mailVerified: boolean;
  readonly name: string | null;
  readonly groups: readonly string[];
  /** When the person last signed in at the provider; null when it does not say. */
  readonly authenticatedAt: Date | null;
  readonly issuedAt: Date;
  readonly secondFactor: boolean;
}

type Claims = Readonly<Record<string, unknown>>;

/** The statement behind the claims of a checked ID token and of the userinfo endpoint. */
export function readStatement(
  provider: Pick<SignInProvider, 'issuer' | 'claims' | 'secondFactor'>,
  claims: Claims,
): ProviderStatement {
  const { claims: names } = provider;
  const verified = claimAt(claims, names.mailVerified);
  return {
    // As the provider writes it, not as the operators do: a slash at the end must not make another person.
    issuer: textOf(claims['iss']) ?? provider.issuer,
    subject: textOf(claims['sub']) ?? '',
    mail: textOf(claimAt(claims, names.mail)),
    mailVerified: verified === true || verified === 'true',
    name: textOf(claimAt(claims, names.name)),
    groups: textsOf(claimAt(claims, names.groups)),
    authenticatedAt: momentOf(claims['auth_time']),
    issuedAt: momentOf(claims['iat']) ?? new Date(0),
    secondFactor: provesSecondFactor(provider.secondFactor, claims),
  };
}

/** A claim by its name, else by its path: Keycloak nests roles as `realm_access.roles`. */
export function claimAt(claims: Claims, name: string): unknown {
  if (Object.hasOwn(claims, name)) return claims[name];
  return name
    .split('.')
    .reduce<unknown>(
      (inner, key) =>
        typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
          ? (inner as Claims)[key]
          : undefined,
      claims,
    );
}

/** True when the provider says that it asked for a second factor, by the level (`acr`) or the means (`amr`) agreed on. */
export function provesSecondFactor(rule: SignInProvider['secondFactor'], claims: Claims): boolean {
  const level = textOf(claims['acr']);
  if (level !== null && rule.acr.includes(level)) return true;
  return textsOf(claims['amr']).some((means) => rule.amr.includes(means));
}

/** True when the answer was issued in what is the future here, beyond the clock skew that is borne. */
export function isFromFuture(statement: Pick<ProviderStatement, 'issuedAt'>, now: Date): boolean {
  return statement.issuedAt.getTime() > now.getTime() + PROVIDER_RULES.clockSkewSeconds * 1_000;
}

/** When a way that begins now is over. */
export function flowOverAt(now: Date): Date {
  return new Date(now.getTime() + PROVIDER_RULES.flowMinutes * 60_000);
}

/** A role by a group of the provider; `organisation` is null for a network role. */
export type MappedRole =
  | {
      readonly organisation: { readonly id: string } | { readonly ags: string };
      readonly role: OrganisationRole;
    }
  | { readonly organisation: null; readonly role: NetworkRole };

/** Every role that the groups of a person stand for. A group is compared as a whole, with regard to case. */
export function rolesOfGroups(
  mapping: SignInProvider['roles'],
  groups: readonly string[],
): readonly MappedRole[] {
  return mapping
    .filter(({ group }) => groups.includes(group))
    .flatMap((entry): MappedRole[] =>
      'networkRole' in entry
        ? [{ organisation: null, role: entry.networkRole }]
        : entry.roles.map((role) => ({ organisation: entry.organisation, role })),
    );
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : [];
}

function momentOf(value: unknown): Date | null {
  return typeof value === 'number' && Number.isFinite(value) ? new Date(value * 1_000) : null;
}
