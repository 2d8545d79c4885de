import { CONSORTIUM_ROLES, needContentInput } from '@allmende/consortia-core';
import { BUDGET_CATEGORIES, callInput, FUNDING_LIMITS, programmeInput } from '@allmende/funding-core';
import { ORGANISATION_KINDS } from '@allmende/identity-core';
import { ASSOCIATION_KINDS, DISTRICT_KINDS, MUNICIPALITY_KINDS } from '@allmende/municipalities-core';
import {
  claimOrganisationInput,
  inviteMemberInput,
  mailDomainInput,
  profileContentInput,
  requestMembershipInput,
} from '@allmende/organisations-core';
import { NETWORK_ROLES, ORGANISATION_ROLES } from '@allmende/platform-core';
import {
  DESIGN_FIELD_KEYS,
  economicsInput,
  evidenceInput,
  LINEAGE_KINDS,
  projectDraftInput,
  requirementsInput,
  REUSE_STAGES,
  reuseStageInput,
  sourceSheetInput,
  sustainabilityInput,
} from '@allmende/projects-core';
import { z } from 'zod';

const key = z.string().regex(/^[a-z][a-z0-9-]*$/);
const text = z.string().min(1);

const municipality = z.object({
  ags: z.string(),
  name: text,
  kind: z.enum(MUNICIPALITY_KINDS),
  associationDigits: z.string().regex(/^\d{4}$/),
  population: z.int().positive(),
  areaHectares: z.int().positive(),
  postcode: z.string(),
  lat: z.number(),
  lon: z.number(),
  urbanisation: z.literal([1, 2, 3]),
});

const organisation = z.object({
  key,
  kind: z.enum(ORGANISATION_KINDS),
  name: text,
  ags: z.string().nullable(),
  mailbox: z.email(),
});

const person = z.object({
  key,
  name: text,
  // Only addresses that nobody can ever own (RFC 2606).
  email: z.email().endsWith('.example'),
  jobTitle: text,
  organisation: key,
  roles: z.array(z.enum(ORGANISATION_ROLES)).min(1),
  networkRoles: z.array(z.enum(NETWORK_ROLES)),
});

const mailDomain = mailDomainInput.unwrap().extend({ editor: key, domain: z.string().endsWith('.example') });

const claim = claimOrganisationInput.unwrap().extend({
  /** Somebody who belongs to no organisation yet. */
  person: person.omit({ organisation: true, roles: true, networkRoles: true }),
});

const reuse = reuseStageInput.omit({ projectId: true, organisationId: true, expectedVersion: true }).extend({
  /** The key of the solution. */
  project: key,
  organisation: key,
  /** How many days before the load it was said. */
  daysAgo: z.int().min(0),
  /** How it came there, the first stage first. */
  before: z.array(z.object({ stage: z.enum(REUSE_STAGES), daysAgo: z.int().min(0) })).default([]),
});

/** Where a solution came from, and who owns one too; solutions and organisations by key. */
const lineage = z.object({
  ...{ child: key, parent: key, kind: z.enum(LINEAGE_KINDS), changes: text },
  daysAgo: z.int().min(0),
});
const coOwner = z.object({ project: key, organisation: key, daysAgo: z.int().min(0) });

const project = z.object({
  key,
  organisation: key,
  publish: z.boolean(),
  /** How many days before the load it was written, so that the newest are not all of the same minute. */
  daysAgo: z.int().min(0),
  content: projectDraftInput,
  /** Parts with a page of their own. */
  parts: z
    .object({
      economics: economicsInput.optional(),
      sustainability: sustainabilityInput.optional(),
      evidence: evidenceInput.optional(),
      sourceSheet: sourceSheetInput.optional(),
      requirements: requirementsInput.optional(),
    })
    .default({}),
});

/** What an office says about itself. */
const profile = profileContentInput.extend({ organisation: key, daysAgo: z.int().min(0) });

const programme = z.object({
  key,
  editor: key,
  programme: programmeInput,
  call: callInput.omit({ programmeId: true }),
});

const invitee = z.object({ organisation: key, role: z.enum(CONSORTIUM_ROLES).exclude(['lead']) });

const consortium = z.object({
  key,
  organisation: key,
  project: key,
  title: text,
  field: z.enum(DESIGN_FIELD_KEYS),
  purpose: text,
  message: text,
  members: z.array(invitee),
  invited: z.array(invitee),
});

/** What an office looks for. */
const need = needContentInput.extend({ organisation: key });

const split = z.discriminatedUnion('method', [
  z.object({ method: z.literal('equal') }),
  z.object({ method: z.literal('population') }),
  z.object({
    method: z.literal('percent'),
    shares: z.array(z.object({ organisation: key, basisPoints: z.int() })),
  }),
]);

const application = z.object({
  call: key,
  title: text,
  writer: key,
  sections: z.array(z.object({ key: z.string(), answers: z.record(z.string(), text) })),
  budget: z.object({
    thirdParty: z.int().min(0),
    items: z
      .array(
        z.object({
          key,
          label: text,
          category: z.enum(BUDGET_CATEGORIES),
          amount: z.int().positive(),
          eligible: z.boolean(),
          split,
        }),
      )
      .max(FUNDING_LIMITS.items),
  }),
});

const membership = z.object({
  invitation: inviteMemberInput.omit({ organisationId: true }).extend({ organisation: key, by: key }),
  joinRequest: requestMembershipInput.omit({ organisationId: true }).extend({ organisation: key, by: key }),
});

const regionContent = z.object({
  notice: text,
  /** Shared by all invented people and shown on the sign-in page. */
  password: text,
  land: z.object({ key: z.literal('99'), name: text }),
  districts: z.array(z.object({ key: z.string(), name: text, kind: z.enum(DISTRICT_KINDS) })),
  associations: z.array(z.object({ key: z.string(), name: text, kind: z.enum(ASSOCIATION_KINDS) })),
  municipalities: z.array(municipality),
  organisations: z.array(organisation),
  people: z.array(person),
  mailDomains: z.array(mailDomain),
  claims: z.array(claim),
  membership,
  projects: z.array(project),
  profiles: z.array(profile),
  reuses: z.array(reuse),
  lineages: z.array(lineage),
  coOwners: z.array(coOwner),
  programmes: z.array(programme),
  consortium,
  needs: z.array(need),
  application,
});

/** Everything of the invented region, with the inputs of the domains as they are typed by people. */
export type RegionContent = z.output<typeof regionContent>;

/** Reads the content file; a field that no domain would take stops the load here, before anything is written. */
export function readRegionContent(json: string): RegionContent {
  return regionContent.parse(JSON.parse(json));
}
