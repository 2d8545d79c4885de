import { AddMember, FoundOrganisation, GrantNetworkRole, RegisterAccount } from '@allmende/identity-api';
import { Audiences } from '@allmende/platform-api';
import { type Actor, audienceKeys, type Membership } from '@allmende/platform-core';
import type { INestApplicationContext } from '@nestjs/common';
import type { RegionContent } from './region-content.js';

/** Who is there now: ids by the keys of the content, and people as actors. */
export interface LoadedPeople {
  organisationId(key: string): string;
  organisationAgs(key: string): string;
  /** The person with all they may see at this moment; asked again after every step that gives them more. */
  actor(key: string): Promise<Actor>;
}

type Person = RegionContent['people'][number];

/** Founds the organisations, confirmed as who they are, and registers the people with their roles. */
export async function loadPeople(
  app: INestApplicationContext,
  content: RegionContent,
): Promise<LoadedPeople> {
  const organisations = await foundOrganisations(app, content);
  const accounts = await registerPeople(app, content, (key) => known(organisations, key).id);
  const audiences = app.get(Audiences, { strict: false });
  const actorOf = async (person: Person): Promise<Actor> => {
    const accountId = known(accounts, person.key);
    const { id, name, ags } = known(organisations, person.organisation);
    const memberships = person.roles.map((role): Membership => ({
      organisationId: id,
      organisationName: name,
      ags,
      verified: true,
      role,
    }));
    const further = await audiences.keysFor(accountId, [id]);
    return {
      accountId,
      memberships,
      networkRoles: person.networkRoles,
      audiences: audienceKeys(memberships, further),
      proof: { kind: 'session', sessionId: accountId, factor: 'password', confirmedAt: new Date() },
    };
  };
  const people = new Map(content.people.map((person) => [person.key, person]));
  return {
    organisationId: (key) => known(organisations, key).id,
    organisationAgs: (key) => known(organisations, key).ags ?? '',
    actor: (key) => actorOf(known(people, key)),
  };
}

interface Founded {
  readonly id: string;
  readonly name: string;
  readonly ags: string | null;
}

async function foundOrganisations(
  app: INestApplicationContext,
  content: RegionContent,
): Promise<Map<string, Founded>> {
  const found = app.get(FoundOrganisation, { strict: false });
  const founded = new Map<string, Founded>();
  for (const { key, ...organisation } of content.organisations) {
    founded.set(key, await found.run({ ...organisation, verified: true, demo: true }));
  }
  return founded;
}

async function registerPeople(
  app: INestApplicationContext,
  { people, password }: RegionContent,
  organisationId: (key: string) => string,
): Promise<Map<string, string>> {
  const register = app.get(RegisterAccount, { strict: false });
  const members = app.get(AddMember, { strict: false });
  const networkRoles = app.get(GrantNetworkRole, { strict: false });
  const accounts = new Map<string, string>();
  for (const { key, name, email, jobTitle, organisation, roles, networkRoles: granted } of people) {
    const { id } = await register.run({ email, password, displayName: name, jobTitle, demo: true });
    await members.run({ accountId: id, organisationId: organisationId(organisation), roles });
    for (const role of granted) await networkRoles.run({ accountId: id, role });
    accounts.set(key, id);
  }
  return accounts;
}

function known<Thing>(things: ReadonlyMap<string, Thing>, key: string): Thing {
  const thing = things.get(key);
  if (thing === undefined) throw new RangeError(`nothing in the content has the key ${key}`);
  return thing;
}
