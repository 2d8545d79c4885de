import {
  type Actor,
  audienceKeys,
  CONFIRMATION_RULES,
  type Membership,
  type NetworkRole,
  type OrganisationRole,
  type Proof,
} from '@allmende/platform-core';

interface ActorOptions {
  accountId?: string;
  organisationId?: string;
  organisationName?: string;
  ags?: string | null;
  role?: OrganisationRole;
  verified?: boolean;
  networkRoles?: readonly NetworkRole[];
  consortia?: readonly string[];
  /** Left out: a session that was confirmed with a second factor just now. */
  proof?: Proof | null;
}

/** Somebody with one role in one organisation; everything may be overridden. */
export function anActor(options: ActorOptions = {}): Actor {
  const { proof = confirmedNow() } = options;
  const memberships = membershipsOf(options);
  return {
    accountId: options.accountId ?? '01900000-0000-7000-8000-000000000001',
    memberships,
    networkRoles: options.networkRoles ?? [],
    audiences: audienceKeys(
      memberships,
      (options.consortia ?? []).map((id) => `CONSORTIUM:${id}` as const),
      options.networkRoles,
    ),
    proof,
  };
}

/** The same person whose last confirmation is too long ago for signing, releasing and deleting. */
export function confirmedLongAgo(actor: Actor): Actor {
  if (actor.proof?.kind !== 'session') return actor;
  const confirmedAt = new Date(Date.now() - CONFIRMATION_RULES.freshMinutes * 60_000);
  return { ...actor, proof: { ...actor.proof, confirmedAt } };
}

/** A session whose person proved a moment ago, with a second factor, who they are. */
function confirmedNow(): Proof {
  const sessionId = '01900000-0000-7000-8000-0000000000aa';
  return { kind: 'session', sessionId, factor: 'second_factor', confirmedAt: new Date() };
}

function membershipsOf(options: ActorOptions): Membership[] {
  return options.organisationId === undefined
    ? []
    : [
        {
          organisationId: options.organisationId,
          organisationName: options.organisationName ?? 'Musterstadt',
          ags: options.ags ?? null,
          verified: options.verified ?? true,
          role: options.role ?? 'author',
        },
      ];
}
