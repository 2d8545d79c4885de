import { LoadDemoRegion } from '@allmende/municipalities-api';
import { KeepOrganisationProfile } from '@allmende/organisations-api';
import { Clock, Database } from '@allmende/platform-api';
import {
  SeedFamily,
  type SeedPart,
  type SeedProject,
  SeedProjects,
  type SeedReuse,
  SeedReuses,
} from '@allmende/projects-api';
import {
  APPROVING_ROLES,
  ECONOMICS_PART,
  EVIDENCE_PART,
  type PartKind,
  REQUIREMENTS_PART,
  SOURCE_SHEET_PART,
  SUSTAINABILITY_PART,
} from '@allmende/projects-core';
import type { INestApplicationContext } from '@nestjs/common';
import { loadGate } from './load-gate.js';
import { loadClaims } from './load-claims.js';
import { loadApplication, loadConsortium, loadNeeds, loadProgrammes } from './load-joint-work.js';
import { loadMembers } from './load-members.js';
import { type LoadedPeople, loadPeople } from './load-people.js';
import { CONTENT_NAME } from './loaded-content.js';
import type { RegionContent } from './region-content.js';

const DAY = 86_400_000;

/** Loads the region through the use cases of the domains, all of it or nothing, and notes that it is there. */
export async function loadRegion(
  app: INestApplicationContext,
  content: RegionContent,
  fingerprint: string,
): Promise<void> {
  const database = app.get(Database, { strict: false });
  const now = app.get(Clock, { strict: false }).now();
  await database.transaction(async () => {
    await app.get(LoadDemoRegion, { strict: false }).run({
      land: content.land,
      districts: content.districts,
      associations: content.associations,
      units: content.municipalities.map((unit) => ({ ...unit, nameSuffix: null, pointEstimated: false })),
    });
    const people = await loadPeople(app, content);
    await loadClaims(app, content, people);
    await loadMembers(app, content, people);
    await app.get(SeedProjects, { strict: false }).run(
      content.projects.map((project) => ({
        ...toSeed(project, people, now),
        secondPair: mayApprove(content, project.organisation),
      })),
    );
    await app
      .get(SeedReuses, { strict: false })
      .run(content.reuses.map((reuse) => toReuse(reuse, people, now)));
    await loadFamily(app, content, people, now);
    await loadGate(app, content, people, now);
    await loadProfiles(app, content, people, now);
    const calls = await loadProgrammes(app, content, people, now);
    const consortiumId = await loadConsortium(app, content, people);
    await loadNeeds(app, content, people);
    const call = calls.get(content.application.call);
    if (call === undefined) throw new RangeError(`no call of ${content.application.call}`);
    await loadApplication(app, content, people, { call, consortiumId });
    await note(database, fingerprint);
  });
}

/** Writes which edition of the region is in the database, or that it was taken out on purpose. */
export async function note(database: Database, fingerprint: string): Promise<void> {
  await database.execute(
    `insert into platform.loaded_content (name, fingerprint) values ($1, $2)
     on conflict (name) do update set fingerprint = excluded.fingerprint, loaded_at = now()`,
    [CONTENT_NAME, fingerprint],
  );
}

/** Whether somebody of the organisation may be the second pair of eyes. */
function mayApprove({ people }: RegionContent, key: string): boolean {
  return people.some(
    ({ organisation, roles }) => organisation === key && roles.some((role) => APPROVING_ROLES.includes(role)),
  );
}

function toSeed(project: RegionContent['projects'][number], people: LoadedPeople, now: Date): SeedProject {
  const { key, organisation, publish, daysAgo, content, parts } = project;
  return {
    key,
    organisationId: people.organisationId(organisation),
    ags: people.organisationAgs(organisation),
    content,
    publish,
    parts: seedParts(parts),
    writtenAt: new Date(now.getTime() - daysAgo * DAY),
  };
}

async function loadFamily(
  app: INestApplicationContext,
  { lineages, coOwners }: RegionContent,
  people: LoadedPeople,
  now: Date,
): Promise<void> {
  const ago = (days: number) => new Date(now.getTime() - days * DAY);
  await app.get(SeedFamily, { strict: false }).run(
    lineages.map(({ daysAgo, ...lineage }) => ({ ...lineage, saidAt: ago(daysAgo) })),
    coOwners.map(({ project, organisation, daysAgo }) => ({
      projectKey: project,
      organisationId: people.organisationId(organisation),
      joinedAt: ago(daysAgo),
    })),
  );
}

async function loadProfiles(
  app: INestApplicationContext,
  content: RegionContent,
  people: LoadedPeople,
  now: Date,
): Promise<void> {
  const profiles = app.get(KeepOrganisationProfile, { strict: false });
  for (const { organisation, daysAgo, ...profile } of content.profiles) {
    const savedAt = new Date(now.getTime() - daysAgo * DAY);
    await profiles.seed(people.organisationId(organisation), profile, savedAt);
  }
}

/** The kinds of parts that content may bring, by the name it calls them. */
const PART_KINDS = {
  economics: ECONOMICS_PART,
  sustainability: SUSTAINABILITY_PART,
  evidence: EVIDENCE_PART,
  sourceSheet: SOURCE_SHEET_PART,
  requirements: REQUIREMENTS_PART,
} as const;

function seedParts(parts: RegionContent['projects'][number]['parts']): SeedPart[] {
  return Object.entries(PART_KINDS).flatMap(([name, kind]) => {
    const content = parts[name as keyof typeof PART_KINDS];
    return content === undefined ? [] : [{ kind: kind as PartKind<object>, content }];
  });
}

function toReuse(reuse: RegionContent['reuses'][number], people: LoadedPeople, now: Date): SeedReuse {
  const { project, organisation, daysAgo, before, ...told } = reuse;
  const sayings = [
    ...before.map(({ stage, daysAgo: days }) => ({ told: { stage }, days })),
    { told, days: daysAgo },
  ];
  return {
    projectKey: project,
    organisationId: people.organisationId(organisation),
    ags: people.organisationAgs(organisation),
    sayings: sayings.map((saying) => ({
      told: saying.told,
      saidAt: new Date(now.getTime() - saying.days * DAY),
    })),
  };
}
