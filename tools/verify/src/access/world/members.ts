import { change, type Ground } from '../ground.js';
import type { Person } from '../people.js';
import type { Hall } from '../world.js';

/** What is on its way between an organisation and people. */
export interface SideMembers {
  readonly invitationId: string;
  readonly joinRequestId: string;
  readonly handOverId: string;
}

/** Who is asked in, who asks, and who is offered the role of an admin. */
export interface Movers {
  readonly invited: Person;
  readonly applicant: Person;
  readonly successor: Person;
}

/** An open invitation, an open request and an open offer. */
export async function membersOf(
  ground: Ground,
  { office, head }: Hall,
  { invited, applicant, successor }: Movers,
): Promise<SideMembers> {
  const organisationId = office.id;
  const invite = { name: 'inviteMember', fields: 'invitation { id }' };
  const { invitation } = await change<{ invitation: { id: string } }>(ground, head.caller, invite, {
    ...{ organisationId, email: invited.email, roles: ['reader'] },
  });
  const ask = { name: 'requestMembership', fields: 'joinRequest { id }' };
  const { joinRequest } = await change<{ joinRequest: { id: string } }>(ground, applicant.caller, ask, {
    ...{ organisationId, message: 'Ich arbeite dort.' },
  });
  const offer = { name: 'offerHandOver', type: 'MemberInput', fields: 'handOver { id }' };
  const { handOver } = await change<{ handOver: { id: string } }>(ground, head.caller, offer, {
    ...{ organisationId, accountId: successor.accountId },
  });
  return { invitationId: invitation.id, joinRequestId: joinRequest.id, handOverId: handOver.id };
}
