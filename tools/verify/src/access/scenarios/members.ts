import { EMPTY_PROFILE } from '@allmende/organisations-core';
import { hiddenInput, input, plain, type Scenarios } from '../scenario.js';
import type { Side } from '../world.js';

const reader = ({ office, staff }: Side) => ({
  organisationId: office.id,
  accountId: staff.get('reader')?.accountId,
});

/** Who acts for an organisation: invitations, requests, roles, hand-overs. */
export const MEMBERS: Scenarios = {
  'query memberTasks': plain,
  'query membershipInvitation': { ask: ({ members }) => ({ id: members.invitationId }) },
  'mutation saveOrganisationProfile': input(({ office }) => ({
    organisationId: office.id,
    expectedVersion: 0,
    content: EMPTY_PROFILE,
  })),
  'mutation inviteMember': input(({ office }) => ({
    organisationId: office.id,
    email: 'jemand@matrix.example',
    roles: ['reader'],
  })),
  'mutation resendMembershipInvitation': hiddenInput(({ members }) => ({ id: members.invitationId })),
  'mutation withdrawMembershipInvitation': hiddenInput(({ members }) => ({ id: members.invitationId })),
  'mutation acceptMembershipInvitation': hiddenInput(({ members }) => ({ id: members.invitationId })),
  'mutation declineMembershipInvitation': hiddenInput(({ members }) => ({ id: members.invitationId })),
  'mutation requestMembership': input(({ office }) => ({
    organisationId: office.id,
    message: 'Ich arbeite dort.',
  })),
  // The monitor is who asked to be let in.
  'mutation withdrawJoinRequest': hiddenInput(({ members }) => ({ id: members.joinRequestId }), {
    seenBy: ['resting:monitor'],
  }),
  'mutation acceptJoinRequest': hiddenInput(({ members }) => ({
    id: members.joinRequestId,
    roles: ['reader'],
  })),
  'mutation declineJoinRequest': hiddenInput(({ members }) => ({
    id: members.joinRequestId,
    reason: 'Nicht bekannt.',
  })),
  'mutation changeMemberRoles': input((side) => ({
    ...reader(side),
    roles: ['author'],
    expectedRoles: ['reader'],
  })),
  'mutation removeMember': input(reader),
  'mutation leaveOrganisation': input(({ office }) => ({ organisationId: office.id })),
  'mutation offerHandOver': input(reader),
  'mutation acceptHandOver': hiddenInput(({ members }) => ({ id: members.handOverId })),
  'mutation declineHandOver': hiddenInput(({ members }) => ({ id: members.handOverId })),
  'mutation withdrawHandOver': hiddenInput(({ members }) => ({ id: members.handOverId })),
};
