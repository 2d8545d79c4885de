import { FoundOrganisation } from '@allmende/identity-api';
import type { Organisation } from '@allmende/identity-core';
import { LoadDemoRegion } from '@allmende/municipalities-api';
import type { LocatedUnit } from '@allmende/municipalities-core';
import { Audiences } from '@allmende/platform-api';
import { type Actor, audienceKeys, type Membership, type OrganisationRole } from '@allmende/platform-core';
import type { Type } from '@nestjs/common';

/** Whatever hands out the parts of a running application; for tests. */
export interface Parts {
  get<Part>(token: Type<Part>): Part;
}

/** An invented municipality at a place on the map; for tests. */
export function aTown(ags: string, name: string, changes: Partial<LocatedUnit> = {}): LocatedUnit {
  return {
    ags,
    associationDigits: '0000',
    name,
    nameSuffix: 'Stadt',
    kind: 'town',
    population: 12_000,
    areaHectares: 4_200,
    postcode: '00100',
    lat: 54,
    lon: 9,
    pointEstimated: false,
    urbanisation: 3,
    ...changes,
  };
}

/** Loads an invented Land with these municipalities in the Kreise that their keys name; for tests. */
export async function loadRegion(parts: Parts, units: readonly LocatedUnit[]): Promise<void> {
  const keys = [...new Set(units.map(({ ags }) => ags.slice(0, 5)))];
  await parts.get(LoadDemoRegion).run({
    land: { key: '99', name: 'Musterland' },
    districts: keys.map((key) => ({ key, name: `Landkreis ${key}`, kind: 'rural_district' as const })),
    associations: [],
    units,
  });
}

/** A verified organisation for a municipality; for tests. */
export async function aTownHall(parts: Parts, ags: string, name: string): Promise<Organisation> {
  return parts
    .get(FoundOrganisation)
    .run({ kind: 'municipality', name, ags, verified: true, demo: true, mailbox: null });
}

/** Somebody who acts for the organisation, with the keys that the system itself would give them now; for tests. */
export async function somebodyOf(
  parts: Parts,
  { id, name, ags, verifiedAt }: Organisation,
  role: OrganisationRole = 'coordinator',
): Promise<Actor> {
  const accountId = '01900000-0000-7000-8000-000000000001';
  const membership: Membership = {
    organisationId: id,
    organisationName: name,
    ags,
    verified: verifiedAt !== null,
    role,
  };
  const further = await parts.get(Audiences).keysFor(accountId, [id]);
  return {
    accountId,
    memberships: [membership],
    networkRoles: [],
    audiences: audienceKeys([membership], further),
    proof: { kind: 'session', sessionId: accountId, factor: 'second_factor', confirmedAt: new Date() },
  };
}
