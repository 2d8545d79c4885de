import { DESIGN_FIELD_KEYS } from '@allmende/projects-core';
import { z } from 'zod';
import {
  changePartnerRoleInput,
  declineInvitationInput,
  invitePartnerInput,
  proposeConsortiumInput,
} from './consortium.input.js';

/** How many organisations may be invited at once. */
export const INVITEES_MAX = 50;

const REQUIRED = { error: 'REQUIRED' } as const;
const TOO_MANY = { error: 'TOO_MANY' } as const;
const id = z.uuid({ error: 'ID_UNREADABLE' });

const invitees = z
  .array(invitePartnerInput.pick({ organisationId: true, role: true }))
  .max(INVITEES_MAX, TOO_MANY);
const terms = invitePartnerInput.pick({ message: true, days: true });

/** A new consortium in the name of one organisation, from a project or a blank, with whom to invite at once. */
export const proposeInput = proposeConsortiumInput
  .omit({ projectId: true })
  .extend({ organisationId: id, projectKey: z.string().max(200).nullish(), invitees: invitees.nullish() })
  .extend(terms.shape);
export type ProposeInput = z.output<typeof proposeInput>;

/** Several organisations at once, all with the same message. */
export const invitePartnersInput = z
  .object({ consortiumId: id, invitees: invitees.min(1, REQUIRED) })
  .extend(terms.shape);
export type InvitePartnersInput = z.output<typeof invitePartnersInput>;

/** Which invitation. */
export const invitationInput = z.object({ invitationId: id });
export type InvitationInput = z.output<typeof invitationInput>;

/** Which invitation and why not. */
export const declineInput = invitationInput.extend(declineInvitationInput.shape);
export type DeclineInput = z.output<typeof declineInput>;

/** Which consortium. */
export const consortiumInput = z.object({ consortiumId: id });
export type ConsortiumInput = z.output<typeof consortiumInput>;

/** Which member of which consortium. */
export const memberInput = consortiumInput.extend({ organisationId: id });
export type MemberInput = z.output<typeof memberInput>;

/** Which member of which consortium becomes what. */
export const roleInput = consortiumInput.extend(changePartnerRoleInput.shape);
export type RoleInput = z.output<typeof roleInput>;

/** What the consortium says about itself, and the version the writer started from. */
export const profileInput = proposeConsortiumInput
  .pick({ title: true, purpose: true, field: true })
  .extend({ region: proposeConsortiumInput.shape.region.unwrap().unwrap() })
  .extend({ consortiumId: id, expectedVersion: z.int().min(1) });
export type ProfileInput = z.output<typeof profileInput>;

/** Any municipality and a field, to look around before there is a consortium. */
export const surroundingsInput = z.object({
  ags: z.string({ error: 'REQUIRED' }).regex(/^\d{8}$/, { error: 'AGS_INVALID' }),
  field: z.enum(DESIGN_FIELD_KEYS),
});
/** Whom suggestions are for: the lead of a consortium and its field, or any municipality and a field. */
export type SuggestionInput = ConsortiumInput | z.output<typeof surroundingsInput>;

/** Longest list of suggestions. */
export const SUGGESTIONS_MAX = 50;
