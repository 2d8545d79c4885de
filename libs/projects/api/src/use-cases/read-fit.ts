import { OrganisationDirectory, organisationByAgs } from '@allmende/identity-api';
import { type MunicipalityType, MunicipalityAtlas } from '@allmende/municipalities-api';
import { OrganisationProfiles } from '@allmende/organisations-api';
import type { OrganisationProfile } from '@allmende/organisations-core';
import { assertAllowed, Clock, type RequestContext } from '@allmende/platform-api';
import { type Actor, isSignedIn } from '@allmende/platform-core';
import {
  EMPTY_REQUIREMENTS,
  type Fit,
  fitOf,
  type FitPeer,
  type NameList,
  type ProjectRequirements,
  REQUIREMENTS_PART,
} from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { FitPeers } from '../data/fit-peers.js';
import { ProjectPartLoader } from '../data/project-part-loader.js';

/** How one solution fits one municipality, and what that was read from. */
export interface FitFor extends Fit {
  readonly projectId: string;
  readonly municipality: MunicipalityType;
  readonly requirements: ProjectRequirements | null;
  /** Null where the office says nothing or the actor may not read it. */
  readonly profile: OrganisationProfile | null;
}

/** Answers "does this fit us?" (mission C6). */
@Injectable()
export class ReadFit {
  constructor(
    @Inject(MunicipalityAtlas) private readonly atlas: MunicipalityAtlas,
    @Inject(OrganisationDirectory) private readonly organisations: OrganisationDirectory,
    @Inject(OrganisationProfiles) private readonly profiles: OrganisationProfiles,
    @Inject(ProjectPartLoader) private readonly parts: ProjectPartLoader,
    @Inject(FitPeers) private readonly peers: FitPeers,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Null when the register has no such municipality. */
  async of(request: RequestContext, projectId: string, ags: string): Promise<FitFor | null> {
    const municipality = await this.atlas.byAgs(ags);
    if (municipality === null) return null;
    const requirements = await this.parts.of(request, REQUIREMENTS_PART, projectId);
    const organisation = await organisationByAgs(request, this.organisations, ags);
    const profile = organisation === null ? null : await this.profiles.find(request.actor, organisation.id);
    const fit = fitOf(requirements?.content ?? EMPTY_REQUIREMENTS, profile?.content ?? null, municipality);
    return { ...fit, projectId, municipality, requirements, profile };
  }

  /** Who has the same and runs it; nobody where the office says nothing. */
  async peersOf(actor: Actor, { projectId, profile }: FitFor): Promise<readonly FitPeer[]> {
    if (profile === null) return [];
    return this.peers.running(actor, projectId, profile.organisationId, this.clock.now());
  }

  /** Names to choose from, for people who write; there is nothing in it for others. */
  async names(actor: Actor, list: NameList, text: string, first: number): Promise<readonly string[]> {
    assertAllowed(isSignedIn(actor), actor);
    return this.peers.namesLike(actor, list, text.trim(), first);
  }
}
