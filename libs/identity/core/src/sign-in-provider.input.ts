import { NETWORK_ROLES, ORGANISATION_ROLES } from '@allmende/platform-core';
import { z } from 'zod';

const text = z.string().trim().min(1, 'must not be empty').max(500, 'at most 500 characters');
const list = z.array(text).max(50, 'at most 50 entries');

/** What a group of the provider stands for here: roles in one organisation, named by id or municipality key, or one network role. */
const roleOfGroup = z.union(
  [
    z.strictObject({
      group: text,
      organisation: z.union([
        z.strictObject({ id: z.uuid() }),
        z.strictObject({ ags: z.string().regex(/^\d{8}$/) }),
      ]),
      roles: z.array(z.enum(ORGANISATION_ROLES)).min(1),
    }),
    z.strictObject({ group: text, networkRole: z.enum(NETWORK_ROLES) }),
  ],
  {
    error: `give "group" with either "organisation" ({"id": …} or {"ags": "8 digits"}) and "roles" (${ORGANISATION_ROLES.join(', ')}), or "networkRole" (${NETWORK_ROLES.join(', ')})`,
  },
);

const provider = z
  .strictObject({
    key: z
      .string()
      .regex(/^[a-z][a-z0-9-]{0,39}$/, 'small letters, digits and -, at most 40, a letter first'),
    label: z.strictObject({ de: text, en: text }),
    issuer: z.url({ protocol: /^https?$/, error: 'the address of the provider, beginning with https://' }),
    clientId: text,
    clientSecret: text.optional(),
    clientSecretFile: text.optional(),
    scopes: list.default(['openid', 'email', 'profile']),
    claims: z
      .strictObject({
        mail: text.default('email'),
        mailVerified: text.default('email_verified'),
        name: text.default('name'),
        groups: text.default('groups'),
      })
      .prefault({}),
    roles: z.array(roleOfGroup).max(5_000).default([]),
    requireGroup: z.boolean().default(false),
    mailDomains: z
      .array(
        z
          .string()
          .trim()
          .toLowerCase()
          .regex(/^[a-z0-9.-]+\.[a-z]{2,}$/, 'a domain such as stadt.example'),
      )
      .default([]),
    secondFactor: z.strictObject({ acr: list.default([]), amr: list.default([]) }).prefault({}),
    privateNetwork: z.boolean().default(false),
  })
  .refine(
    ({ clientSecret, clientSecretFile }) => (clientSecret === undefined) !== (clientSecretFile === undefined),
    {
      error: 'give either clientSecret or clientSecretFile',
      path: ['clientSecret'],
    },
  )
  .refine(({ issuer, privateNetwork }) => privateNetwork || issuer.startsWith('https://'), {
    error: 'must begin with https:// (http:// is for tests, together with "privateNetwork": true)',
    path: ['issuer'],
  })
  .refine(({ scopes }) => scopes.includes('openid'), { error: 'must contain openid', path: ['scopes'] })
  .readonly();

/** The providers of a system as the operators write them down, each with an address and a key of its own. */
export const signInProvidersInput = z
  .array(provider)
  .max(50, 'at most 50 providers')
  .refine((all) => new Set(all.map(({ key }) => key)).size === all.length, { error: 'each key only once' })
  .refine((all) => new Set(all.map(({ issuer }) => issuer)).size === all.length, {
    error: 'each issuer only once',
  })
  .readonly();

/** One organisation outside that vouches for people, e.g. the Keycloak of a Land. */
export type SignInProvider = z.output<typeof provider>;
