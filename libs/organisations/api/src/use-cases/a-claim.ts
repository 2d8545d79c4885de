import { RegisterAccount } from '@allmende/identity-api';
import { LoadDemoRegion } from '@allmende/municipalities-api';
import { claimOrganisationInput, type ClaimOrganisationInput } from '@allmende/organisations-core';
import { type Actor, audienceKeys, type Membership, type NetworkRole } from '@allmende/platform-core';
import type { Type } from '@nestjs/common';

/** Whatever hands out the parts of a running application; for tests. */
interface Parts {
  get<Part>(token: Type<Part>): Part;
}

/** An invented Land with one Kreis and these municipalities; for tests. */
export async function loadTowns(parts: Parts, towns: Readonly<Record<string, string>>): Promise<void> {
  await parts.get(LoadDemoRegion).run({
    land: { key: '99', name: 'Musterland' },
    districts: [{ key: '99101', name: 'Landkreis Wattland', kind: 'rural_district' }],
    associations: [],
    units: Object.entries(towns).map(([ags, name]) => ({
      ...{ ags, name, associationDigits: '0000', nameSuffix: null, kind: 'town' as const, population: 9_000 },
      ...{
        areaHectares: 4_000,
        postcode: '00100',
        lat: 54,
        lon: 9,
        pointEstimated: false,
        urbanisation: 3 as const,
      },
    })),
  });
}

/** Registers somebody and returns them as an actor without any role; for tests. */
export async function somebody(
  parts: Parts,
  email: string,
  changes: {
    readonly networkRoles?: readonly NetworkRole[];
    readonly demo?: boolean;
    readonly proven?: boolean;
  } = {},
): Promise<Actor & { readonly accountId: string }> {
  const { networkRoles = [], demo = false, proven = true } = changes;
  const password = 'Ein langer Satz für alle Tests';
  const { id } = await parts
    .get(RegisterAccount)
    .run({ email, password, displayName: email.split('@')[0] ?? '', demo, emailVerified: proven });
  const confirmedAt = new Date();
  const proof = { kind: 'session', sessionId: id, factor: 'second_factor', confirmedAt } as const;
  return {
    accountId: id,
    memberships: [],
    networkRoles,
    audiences: audienceKeys([], [], networkRoles),
    proof,
  };
}

/** The same person once they have a role in an organisation; for tests. */
export function asMember(actor: Actor, organisationId: string, changes: Partial<Membership> = {}): Actor {
  const membership: Membership = {
    ...{ organisationId, organisationName: 'Stadt', ags: null, verified: false, role: 'admin' },
    ...changes,
  };
  return { ...actor, memberships: [membership], audiences: audienceKeys([membership]) };
}

/** A claim as it is typed; for tests. */
export function aTypedClaim(changes: Record<string, unknown> = {}): ClaimOrganisationInput {
  return claimOrganisationInput.parse({
    kind: 'municipality',
    name: 'Stadt Wattenau',
    ags: '99101001',
    mailbox: 'rathaus@wattenau.example',
    ...changes,
  });
}
