export { ConsortiaModule, consortiaResolvers } from './consortia.module.js';
export {
  ConsortiumDirectory,
  type ConsortiumMember,
  type ConsortiumWithMembers,
} from './data/consortium-directory.js';
export { ConsortiumType, PartnerType } from './graphql/consortium.type.js';
export { ConsortiumRoleEnum, ConsortiumStatusEnum, InvitationStatusEnum } from './graphql/enums.js';
export { AcceptInvitation } from './use-cases/accept-invitation.js';
export { DeclineInvitation } from './use-cases/decline-invitation.js';
export { ExpireInvitations } from './use-cases/expire-invitations.js';
export { InvitePartners } from './use-cases/invite-partners.js';
export { ProposeConsortium } from './use-cases/propose-consortium.js';
export { RemoveConsortia } from './use-cases/remove-consortia.js';
export { type SeedConsortium, SeedConsortia } from './use-cases/seed-consortia.js';
