import { DESIGN_FIELD_KEYS, longText, shortText } from '@allmende/projects-core';
import { z } from 'zod';
import { INVITATION_DAYS } from './invitation.js';
import { CONSORTIUM_ROLES } from './partner.js';

/** How much each field may hold: characters for texts, entries for lists. */
export const CONSORTIUM_LIMITS = {
  title: 120,
  purpose: 2_000,
  message: 2_000,
  reason: 1_000,
  lands: 16,
  kreise: 60,
} as const;

const required = { error: 'REQUIRED' } as const;

/** A new consortium; the region may stay empty and then follows from its members. */
export const proposeConsortiumInput = z.object({
  title: shortText(CONSORTIUM_LIMITS.title).min(1, required),
  purpose: longText(CONSORTIUM_LIMITS.purpose).min(1, required),
  field: z.enum(DESIGN_FIELD_KEYS),
  region: z
    .object({
      lands: z
        .array(z.string().regex(/^\d{2}$/, { error: 'LAND_KEY_UNREADABLE' }))
        .max(CONSORTIUM_LIMITS.lands, { error: 'TOO_MANY' }),
      kreise: z
        .array(z.string().regex(/^\d{5}$/, { error: 'KREIS_KEY_UNREADABLE' }))
        .max(CONSORTIUM_LIMITS.kreise, { error: 'TOO_MANY' }),
    })
    .nullish(),
  projectId: z.uuid().nullish(),
});
export type ProposeConsortiumInput = z.output<typeof proposeConsortiumInput>;

/** An invitation to one organisation; `lead` is readable here so that the rule can say why not. */
export const invitePartnerInput = z.object({
  organisationId: z.uuid({ error: 'ID_UNREADABLE' }),
  role: z.enum(CONSORTIUM_ROLES),
  message: longText(CONSORTIUM_LIMITS.message).nullish(),
  days: z.int().min(1, { error: 'TOO_SMALL' }).max(INVITATION_DAYS.max, { error: 'TOO_LARGE' }).nullish(),
});
export type InvitePartnerInput = z.output<typeof invitePartnerInput>;

/** A refusal; that a reason is there is decided by the rule, so that its absence reads the same everywhere. */
export const declineInvitationInput = z.object({ reason: longText(CONSORTIUM_LIMITS.reason) });
export type DeclineInvitationInput = z.output<typeof declineInvitationInput>;

/** Another role for a member; `lead` is readable here so that the rule can say why not. */
export const changePartnerRoleInput = z.object({
  organisationId: z.uuid(),
  role: z.enum(CONSORTIUM_ROLES),
});
export type ChangePartnerRoleInput = z.output<typeof changePartnerRoleInput>;
