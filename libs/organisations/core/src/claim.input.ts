import { IDENTITY_LIMITS } from '@allmende/identity-core';
import { z } from 'zod';
import { CLAIMABLE_KINDS } from './claim.js';

/** How many characters each field may hold. */
export const CLAIM_LIMITS = {
  name: IDENTITY_LIMITS.organisationName,
  statement: 1_000,
  reason: 1_000,
  evidence: 2_000,
  address: 400,
  code: 40,
  domain: 253,
  source: 500,
  webAddress: 500,
  csv: 200_000,
  csvRows: 2_000,
} as const;

const TOO_LONG = { error: 'FIELD_TOO_LONG' } as const;
const REQUIRED = { error: 'REQUIRED' } as const;

const line = (max: number) =>
  z
    .string()
    .trim()
    .normalize('NFC')
    .max(max, TOO_LONG)
    .regex(/^\P{Cc}*$/u, { error: 'CONTROL_CHARACTERS' });

const lines = (max: number) =>
  z
    .string()
    .trim()
    .normalize('NFC')
    .max(max, TOO_LONG)
    .regex(/^(?:\P{Cc}|[\n\r\t])*$/u, { error: 'CONTROL_CHARACTERS' });

const agsText = z.string().regex(/^\d{8}$/, { error: 'AGS_UNREADABLE' });
const email = z
  .string()
  .trim()
  .min(1, REQUIRED)
  .max(IDENTITY_LIMITS.email, TOO_LONG)
  .pipe(z.email({ error: 'EMAIL_INVALID' }));

/**
 * Null when empty. Only names of the public web, without port and password: where they lead is looked at again when the
 * page is fetched.
 */
const webAddress = z
  .string()
  .nullish()
  .transform((typed) => (typed ?? '').trim())
  .transform((typed) => (typed === '' || /^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`))
  .pipe(
    z
      .string()
      .max(CLAIM_LIMITS.webAddress, TOO_LONG)
      .regex(/^(?:https?:\/\/(?:[^\s/?#@:]+\.)+\p{L}[\p{L}\p{N}-]+(?:[/?#]\S*)?)?$/iu, {
        error: 'WEB_ADDRESS_INVALID',
      })
      .transform((typed) => typed.replace(/^[^/]*\/\/[^/?#]*/, (origin) => origin.toLowerCase()))
      .transform((typed) => (typed === '' ? null : typed)),
  );

/** Somebody says that they speak for an organisation. */
export const claimOrganisationInput = z
  .object({
    kind: z.enum(CLAIMABLE_KINDS, REQUIRED),
    name: line(CLAIM_LIMITS.name).min(1, REQUIRED),
    ags: agsText.nullish(),
    districtKey: z
      .string()
      .regex(/^\d{5}$/, { error: 'DISTRICT_UNREADABLE' })
      .nullish(),
    mailbox: email,
    statement: lines(CLAIM_LIMITS.statement).default(''),
    proofFileId: z
      .uuid({ error: 'FILE_UNKNOWN' })
      .nullish()
      .transform((id) => id ?? null),
    imprintUrl: webAddress,
  })
  .readonly();
export type ClaimOrganisationInput = z.output<typeof claimOrganisationInput>;

/** A decision of an editor; `evidence` is what was looked at, e.g. a file number or an address. */
export const decideClaimInput = z
  .object({
    claimId: z.uuid(),
    expectedVersion: z.int().positive(),
    reason: lines(CLAIM_LIMITS.reason).min(1, { error: 'REASON_MISSING' }),
    evidence: lines(CLAIM_LIMITS.evidence).default(''),
  })
  .readonly();
export type DecideClaimInput = z.output<typeof decideClaimInput>;

/** Whose imprint an editor has looked at. */
export const checkImprintInput = z.object({ claimId: z.uuid() }).readonly();

/** A letter to an office, with its postal address as it is printed. */
export const orderLetterInput = z
  .object({ claimId: z.uuid(), address: lines(CLAIM_LIMITS.address).min(1, REQUIRED) })
  .readonly();
export type OrderLetterInput = z.output<typeof orderLetterInput>;

/** The code out of a letter, as typed. */
export const confirmLetterCodeInput = z
  .object({ organisationId: z.uuid(), code: line(CLAIM_LIMITS.code).min(1, REQUIRED) })
  .readonly();
export type ConfirmLetterCodeInput = z.output<typeof confirmLetterCodeInput>;

/** A domain as it is compared: lower case, without what stands before an `@` by mistake. */
const domainName = z
  .string()
  .trim()
  .toLowerCase()
  .transform((typed) => typed.replace(/^@/, '').replace(/\.$/, ''))
  .pipe(
    z
      .string()
      .min(1, REQUIRED)
      .max(CLAIM_LIMITS.domain, TOO_LONG)
      .regex(/^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/, {
        error: 'DOMAIN_INVALID',
      }),
  );

/** An official mail domain; one of `ags`, `organisationId` and `kind` says for whom. */
export const mailDomainInput = z
  .object({
    domain: domainName,
    subdomains: z.boolean().default(false),
    ags: agsText.nullish(),
    organisationId: z.uuid().nullish(),
    kind: z.enum(CLAIMABLE_KINDS).exclude(['municipality']).nullish(),
    source: line(CLAIM_LIMITS.source).min(1, { error: 'SOURCE_MISSING' }),
    checkedOn: z.iso.date({ error: 'DATE_INVALID' }),
  })
  .readonly();
export type MailDomainInput = z.output<typeof mailDomainInput>;

/** Which entry is taken out of the register. */
export const removeMailDomainInput = z.object({ id: z.uuid() }).readonly();

/** A table of mail domains as text, columns `domain;ags;kind;subdomains;source;checked_on`. */
export const importMailDomainsInput = z
  .object({ csv: z.string().min(1, REQUIRED).max(CLAIM_LIMITS.csv, TOO_LONG) })
  .readonly();
