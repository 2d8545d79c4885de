import { MunicipalitiesModule } from '@allmende/municipalities-api';
import { ProfilesModule } from '@allmende/organisations-api';
import { DatabaseModule, declareConstraintProblem } from '@allmende/platform-api';
import { problem } from '@allmende/platform-core';
import { ProjectsModule } from '@allmende/projects-api';
import { Module } from '@nestjs/common';
import { ConsortiumAudiences } from './data/consortium-audiences.js';
import { ConsortiumDirectory } from './data/consortium-directory.js';
import { ConsortiumLoaders } from './data/consortium-loaders.js';
import { ConsortiumEntity } from './data/consortium.entity.js';
import { Consortia } from './data/consortium.repository.js';
import { InvitationEntity } from './data/invitation.entity.js';
import { Invitations } from './data/invitation.repository.js';
import { PartnerEntity } from './data/partner.entity.js';
import { Partners } from './data/partner.repository.js';
import { ConsortiumFields, ConsortiumOutlineFields } from './graphql/consortium-fields.queries.js';
import { ConsortiumMutations } from './graphql/consortium.mutations.js';
import { ConsortiumQueries } from './graphql/consortium.queries.js';
import { InvitationMutations } from './graphql/invitation.mutations.js';
import { InvitationFields, PartnerFields } from './graphql/member-fields.queries.js';
import { ExpireInvitationsByClock } from './jobs/expire-invitations.js';
import { NEED_DOORS, NEED_ENTITIES, NEED_PARTS, NEED_RESOLVERS } from './needs.module.js';
import { AcceptInvitation } from './use-cases/accept-invitation.js';
import { ChangePartnerRole } from './use-cases/change-partner-role.js';
import { ConsortiumRecords } from './use-cases/consortium-records.js';
import { DeclineInvitation } from './use-cases/decline-invitation.js';
import { DissolveConsortium } from './use-cases/dissolve-consortium.js';
import { ExpireInvitations } from './use-cases/expire-invitations.js';
import { HandOverLead } from './use-cases/hand-over-lead.js';
import { InvitePartners } from './use-cases/invite-partners.js';
import { LeaveConsortium } from './use-cases/leave-consortium.js';
import { ProposeConsortium } from './use-cases/propose-consortium.js';
import { ReadConsortia } from './use-cases/read-consortia.js';
import { ReadInvitations } from './use-cases/read-invitations.js';
import { RemoveConsortia } from './use-cases/remove-consortia.js';
import { SaveConsortiumProfile } from './use-cases/save-consortium-profile.js';
import { SeedConsortia } from './use-cases/seed-consortia.js';
import { SendInvitations } from './use-cases/send-invitations.js';
import { SuggestPartners } from './use-cases/suggest-partners.js';
import { WithdrawInvitation } from './use-cases/withdraw-invitation.js';

declareConstraintProblem('uq_partner_one_lead', problem('SECOND_LEAD', 'role'));
declareConstraintProblem('uq_invitation_pending', problem('ALREADY_INVITED', 'organisationId'));
declareConstraintProblem('pk_partner', problem('ALREADY_A_PARTNER', 'organisationId'));
declareConstraintProblem('uq_consortium_key', problem('KEY_TAKEN', 'title'));
declareConstraintProblem('fk_partner_organisation', problem('ORGANISATION_UNKNOWN', 'organisationId'));
declareConstraintProblem('fk_invitation_organisation', problem('ORGANISATION_UNKNOWN', 'organisationId'));

/** Every class with root or added fields of this domain. */
export const consortiaResolvers = [
  ConsortiumQueries,
  ConsortiumMutations,
  InvitationMutations,
  ConsortiumFields,
  ConsortiumOutlineFields,
  PartnerFields,
  InvitationFields,
  ...NEED_RESOLVERS,
] as const;

const OPEN_TO_OTHERS = [
  ConsortiumDirectory,
  AcceptInvitation,
  DeclineInvitation,
  ExpireInvitations,
  InvitePartners,
  ProposeConsortium,
  RemoveConsortia,
  SeedConsortia,
  ...NEED_DOORS,
];

/** Who joins forces: consortia, their members, invitations, suggestions whom to ask. */
@Module({
  imports: [
    DatabaseModule.withEntities([ConsortiumEntity, PartnerEntity, InvitationEntity, ...NEED_ENTITIES]),
    MunicipalitiesModule,
    ProfilesModule,
    ProjectsModule,
  ],
  providers: [
    ...consortiaResolvers,
    ...OPEN_TO_OTHERS,
    Consortia,
    Partners,
    Invitations,
    ConsortiumAudiences,
    ConsortiumLoaders,
    ConsortiumRecords,
    SendInvitations,
    ChangePartnerRole,
    DissolveConsortium,
    HandOverLead,
    LeaveConsortium,
    ReadConsortia,
    ReadInvitations,
    SaveConsortiumProfile,
    SuggestPartners,
    WithdrawInvitation,
    ExpireInvitationsByClock,
    ...NEED_PARTS,
  ],
  exports: OPEN_TO_OTHERS,
})
export class ConsortiaModule {}
