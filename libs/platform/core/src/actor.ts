/** What a person may do inside one organisation. An account may hold several of them. */
export const ORGANISATION_ROLES = [
  'reader',
  'author',
  'approver',
  'coordinator',
  'signatory',
  'admin',
] as const;
export type OrganisationRole = (typeof ORGANISATION_ROLES)[number];

/** What a person may do for the network as a whole. `monitor` reads aggregates only. */
export const NETWORK_ROLES = ['editor', 'programme_editor', 'monitor', 'administrator'] as const;
export type NetworkRole = (typeof NETWORK_ROLES)[number];

/** One role in one organisation; `ags` is the 8-digit municipality key when the organisation is a municipality. */
export interface Membership {
  readonly organisationId: string;
  readonly organisationName: string;
  readonly ags: string | null;
  readonly verified: boolean;
  /** True for a company, which reads and answers but never writes, decides or signs; left out for all others. */
  readonly readsOnly?: boolean;
  readonly role: OrganisationRole;
}

/** How somebody showed who they are when they signed in or last confirmed it. */
export const SESSION_FACTORS = ['password', 'second_factor', 'provider'] as const;
export type SessionFactor = (typeof SESSION_FACTORS)[number];

/**
 * What a machine's token may be used for: `read` asks, `write` changes, `documents` sends GraphQL documents that the
 * web client does not know.
 */
export const TOKEN_SCOPES = ['read', 'write', 'documents'] as const;
export type TokenScope = (typeof TOKEN_SCOPES)[number];

/** Why we believe that the actor is who they say: a session of a person, or a token of a machine that acts for one. */
export type Proof =
  | {
      readonly kind: 'session';
      readonly sessionId: string;
      readonly factor: SessionFactor;
      /** When the person last proved it, with the strongest means they have set up. */
      readonly confirmedAt: Date;
    }
  | { readonly kind: 'token'; readonly tokenId: string; readonly scopes: readonly TokenScope[] };

/** How long a proof counts as fresh for signing, releasing and deleting (OWASP ASVS 5.0, 7.5.3). */
export const CONFIRMATION_RULES = { freshMinutes: 15 } as const;

/** Who asks. Everything a policy needs is in here, so that policies stay pure. */
export interface Actor {
  readonly accountId: string | null;
  readonly memberships: readonly Membership[];
  readonly networkRoles: readonly NetworkRole[];
  /** Audience keys this actor may see, see {@link audienceKeys}. */
  readonly audiences: readonly Audience[];
  /** Null for visitors and for what the system does by itself. */
  readonly proof: Proof | null;
}

/** Who may see a row: it is visible when one of its audiences is among the actor's. */
export type Audience =
  | 'PUBLIC'
  | 'NETWORK'
  | `ORGANISATION:${string}`
  | `MUNICIPALITY:${string}`
  | `KREIS:${string}`
  | `CONSORTIUM:${string}`
  | `ROLE:${NetworkRole}`;

/** A visitor without an account sees what is public, and may do nothing. */
export const ANONYMOUS: Actor = {
  accountId: null,
  memberships: [],
  networkRoles: [],
  audiences: ['PUBLIC'],
  proof: null,
};

/**
 * The audiences that follow from an account's memberships and network roles; later domains add their own
 * (`CONSORTIUM:…`).
 */
export function audienceKeys(
  memberships: readonly Membership[],
  further: readonly Audience[] = [],
  networkRoles: readonly NetworkRole[] = [],
): readonly Audience[] {
  const keys = new Set<Audience>(['PUBLIC', 'NETWORK', ...further]);
  for (const membership of memberships) {
    keys.add(`ORGANISATION:${membership.organisationId}`);
    if (membership.ags === null) continue;
    keys.add(`MUNICIPALITY:${membership.ags}`);
    // Neighbours confide in each other; a claim that nobody has confirmed makes no neighbour.
    if (membership.verified) keys.add(`KREIS:${membership.ags.slice(0, 5)}`);
  }
  for (const role of networkRoles) keys.add(`ROLE:${role}`);
  return [...keys];
}

/** True for anybody with an account. */
export function isSignedIn(actor: Actor): actor is Actor & { readonly accountId: string } {
  return actor.accountId !== null;
}

/** True when the actor holds one of the roles in that organisation. */
export function hasRole(actor: Actor, organisationId: string, roles: readonly OrganisationRole[]): boolean {
  return actor.memberships.some(
    (membership) => membership.organisationId === organisationId && roles.includes(membership.role),
  );
}

/**
 * True when the actor holds one of the roles in that organisation and it is of a kind that may write. Enough for a draft;
 * to publish, decide or sign takes {@link hasVerifiedRole}.
 */
export function hasWritingRole(
  actor: Actor,
  organisationId: string,
  roles: readonly OrganisationRole[],
): boolean {
  return actor.memberships.some(
    (membership) =>
      membership.organisationId === organisationId &&
      membership.readsOnly !== true &&
      roles.includes(membership.role),
  );
}

/** The same, and somebody has confirmed that the organisation is who it says: may publish, decide and sign. */
export function hasVerifiedRole(
  actor: Actor,
  organisationId: string,
  roles: readonly OrganisationRole[],
): boolean {
  return actor.memberships.some(
    (membership) =>
      membership.organisationId === organisationId &&
      membership.verified &&
      membership.readsOnly !== true &&
      roles.includes(membership.role),
  );
}

/** True when the actor holds the network role. */
export function hasNetworkRole(actor: Actor, role: NetworkRole): boolean {
  return actor.networkRoles.includes(role);
}

/** True when the person proved a moment ago who they are; a machine never did. */
export function isFreshlyConfirmed(actor: Pick<Actor, 'proof'>, now: Date): boolean {
  if (actor.proof?.kind !== 'session') return false;
  const age = now.getTime() - actor.proof.confirmedAt.getTime();
  return age < CONFIRMATION_RULES.freshMinutes * 60_000;
}

/** The one visibility rule; SQL (`audiences && $1`) and the search filter say the same. */
export function isVisibleTo(actor: Actor, audiences: readonly Audience[]): boolean {
  return audiences.some((audience) => actor.audiences.includes(audience));
}
