import { SeedMembers } from '@allmende/organisations-api';
import type { INestApplicationContext } from '@nestjs/common';
import type { LoadedPeople } from './load-people.js';
import type { RegionContent } from './region-content.js';

/** One office with somebody invited and somebody who asks to be let in, so that its admin has something to do. */
export async function loadMembers(
  app: INestApplicationContext,
  { membership }: RegionContent,
  people: LoadedPeople,
): Promise<void> {
  const seed = app.get(SeedMembers, { strict: false });
  const { invitation, joinRequest } = membership;
  const { by, organisation, ...invited } = invitation;
  const organisationId = people.organisationId(organisation);
  await seed.invitation(await people.actor(by), { ...invited, organisationId });
  await seed.joinRequest(await people.actor(joinRequest.by), {
    organisationId: people.organisationId(joinRequest.organisation),
    message: joinRequest.message,
  });
}
