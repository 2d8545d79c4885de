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
export { AgreeOnConsent } from './use-cases/agree-on-consent.js';
export { GroupNeeds } from './use-cases/group-needs.js';
export { PostNeed } from './use-cases/post-need.js';
export { type NotedSuggestion, ReadNotedSuggestion } from './use-cases/read-noted-suggestion.js';
export { type SeedNeed, SeedNeeds } from './use-cases/seed-needs.js';
export { RemoveConsortia } from './use-cases/remove-consortia.js';
export { type SeedConsortium, SeedConsortia } from './use-cases/seed-consortia.js';
