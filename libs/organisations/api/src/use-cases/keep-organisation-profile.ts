import { OrganisationDirectory } from '@allmende/identity-api';
import {
  canSeeProfile,
  canWriteProfile,
  EMPTY_PROFILE,
  type OrganisationProfile,
  type ProfileContent,
  profileAudiences,
  saveOrganisationProfile,
} from '@allmende/organisations-core';
import {
  accept,
  assertAllowed,
  Clock,
  Database,
  DomainEvents,
  found,
  keepBoth,
  loaderOf,
  type SaveOutcome,
} from '@allmende/platform-api';
import { type Actor, ANONYMOUS } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { OrganisationProfiles } from '../data/organisation-profile.repository.js';

/** The whole profile as it stands on the page, and the version it was written on. */
export interface SaveProfile {
  readonly organisationId: string;
  readonly expectedVersion: number;
  readonly content: ProfileContent;
}

/** Members say what their office has, as often as the page asks. */
@Injectable()
export class KeepOrganisationProfile {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(OrganisationProfiles) private readonly profiles: OrganisationProfiles,
    @Inject(OrganisationDirectory) private readonly organisations: OrganisationDirectory,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Null where nothing was said or the actor may not read it. */
  async read(request: object, actor: Actor, organisationId: string): Promise<OrganisationProfile | null> {
    const fetch = this.profiles.batchUnscoped;
    const profile = await loaderOf(request, fetch, fetch).load(organisationId);
    return profile !== null && canSeeProfile(actor, profile) ? profile : null;
  }

  async save(actor: Actor, input: SaveProfile): Promise<SaveOutcome<OrganisationProfile>> {
    const { organisationId } = input;
    return keepBoth(
      () => this.keep(actor, input),
      async () => (await this.profiles.find(actor, organisationId)) ?? untold(organisationId),
    );
  }

  /** For a demo region or a test: keeps the rule, asks no policy, and has no mutation. */
  async seed(organisationId: string, content: ProfileContent, savedAt: Date): Promise<void> {
    const facts = { before: untold(organisationId), content, expectedVersion: 0, now: savedAt };
    const { changes, events } = accept(saveOrganisationProfile(facts));
    await this.database.transaction(async () => {
      await this.profiles.save(changes);
      await this.events.record(ANONYMOUS, events);
    });
  }

  private async keep(
    actor: Actor,
    { organisationId, content, expectedVersion }: SaveProfile,
  ): Promise<OrganisationProfile> {
    return this.database.transaction(async () => {
      const [organisation] = await this.organisations.findByIds([organisationId]);
      assertAllowed(canWriteProfile(actor, found(organisation)), actor);
      const before = (await this.profiles.loadForUpdate(organisationId)) ?? untold(organisationId);
      const { changes, events } = accept(
        saveOrganisationProfile({ before, content, expectedVersion, now: this.clock.now() }),
      );
      await this.profiles.save(changes);
      await this.events.record(actor, events);
      return changes;
    });
  }
}

function untold(organisationId: string): OrganisationProfile {
  return {
    organisationId,
    content: EMPTY_PROFILE,
    audiences: profileAudiences(organisationId, EMPTY_PROFILE),
    version: 0,
    savedAt: null,
  };
}
