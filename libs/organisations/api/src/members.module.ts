import { DatabaseModule, declareConstraintProblem } from '@allmende/platform-api';
import { problem } from '@allmende/platform-core';
import { Module } from '@nestjs/common';
import { HandOverEntity } from './data/hand-over.entity.js';
import { HandOvers } from './data/hand-over.repository.js';
import { JoinRequestEntity } from './data/join-request.entity.js';
import { JoinRequests } from './data/join-request.repository.js';
import { MembershipInvitationEntity } from './data/membership-invitation.entity.js';
import { MembershipInvitations } from './data/membership-invitation.repository.js';
import { VacancyEntity } from './data/vacancy.entity.js';
import { Vacancies } from './data/vacancy.repository.js';
import { MembershipInvitationMutations } from './graphql/invitation.mutations.js';
import { JoinRequestMutations } from './graphql/join-request.mutations.js';
import { MemberMutations } from './graphql/member.mutations.js';
import { MemberQueries } from './graphql/member.queries.js';
import { OrganisationMembers } from './graphql/organisation-members.queries.js';
import { NoteVacancyAfterEvents } from './jobs/note-vacancy.js';
import { TidyInvitationsByClock } from './jobs/tidy-invitations.js';
import { MemberLetters } from './letters/member-letters.js';
import { AnswerInvitation } from './use-cases/answer-invitation.js';
import { AnswerJoinRequest } from './use-cases/answer-join-request.js';
import { ChangeMemberRoles } from './use-cases/change-member-roles.js';
import { ChangeSentInvitation } from './use-cases/change-sent-invitation.js';
import { EmptyOrganisation } from './use-cases/empty-organisation.js';
import { EndMembership } from './use-cases/end-membership.js';
import { HandOverAdminRole } from './use-cases/hand-over-admin-role.js';
import { InviteMember } from './use-cases/invite-member.js';
import { MemberRecords } from './use-cases/member-records.js';
import { NoteVacancy } from './use-cases/note-vacancy.js';
import { ReadInvitation } from './use-cases/read-invitation.js';
import { ReadMemberTasks } from './use-cases/read-member-tasks.js';
import { ReadMembers } from './use-cases/read-members.js';
import { RequestMembership } from './use-cases/request-membership.js';
import { SeedMembers } from './use-cases/seed-members.js';
import { SendInvitation } from './use-cases/send-invitation.js';
import { TellOfPowers } from './use-cases/tell-of-powers.js';
import { TidyInvitations } from './use-cases/tidy-invitations.js';

declareConstraintProblem('uq_membership_invitation_pending', problem('ALREADY_INVITED', 'email'));
declareConstraintProblem('uq_join_request_pending', problem('ALREADY_REQUESTED'));
declareConstraintProblem('uq_hand_over_pending', problem('HAND_OVER_OPEN', 'accountId'));

/** Every class of members with GraphQL fields. */
export const memberResolvers = [
  OrganisationMembers,
  MemberQueries,
  MemberMutations,
  MembershipInvitationMutations,
  JoinRequestMutations,
] as const;

const MEMBER_USE_CASES = [
  AnswerInvitation,
  AnswerJoinRequest,
  ChangeMemberRoles,
  ChangeSentInvitation,
  EmptyOrganisation,
  EndMembership,
  HandOverAdminRole,
  InviteMember,
  MemberRecords,
  NoteVacancy,
  ReadInvitation,
  ReadMemberTasks,
  ReadMembers,
  RequestMembership,
  SeedMembers,
  SendInvitation,
  TellOfPowers,
  TidyInvitations,
];

/** Who acts for which organisation: invited, let in, changed, gone, and what happens when nobody is left. */
@Module({
  imports: [
    DatabaseModule.withEntities([
      HandOverEntity,
      JoinRequestEntity,
      MembershipInvitationEntity,
      VacancyEntity,
    ]),
  ],
  providers: [
    ...memberResolvers,
    ...MEMBER_USE_CASES,
    HandOvers,
    JoinRequests,
    MemberLetters,
    MembershipInvitations,
    NoteVacancyAfterEvents,
    TidyInvitationsByClock,
    Vacancies,
  ],
  exports: [
    EmptyOrganisation,
    EndMembership,
    InviteMember,
    RequestMembership,
    SeedMembers,
    TidyInvitations,
    Vacancies,
  ],
})
export class MembersModule {}
