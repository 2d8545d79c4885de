import { decided, type Decision, type DomainEvent, problem, refused } from '@allmende/platform-core';
import { profileAudiences, type OrganisationProfile, type ProfileContent } from './organisation-profile.js';

/** What can happen to what an office says about itself; the subject is the organisation. Mere writing tells nobody. */
export const PROFILE_EVENTS = {
  opened: 'organisation.profile_opened',
  closed: 'organisation.profile_closed',
} as const;

/** A save of a profile that members may write together. */
export interface SaveOrganisationProfile {
  readonly before: OrganisationProfile;
  readonly content: ProfileContent;
  /** The version the member started from. */
  readonly expectedVersion: number;
  readonly now: Date;
}

/** Keeps the profile for those whom the office lets read it. A stale version is refused. */
export function saveOrganisationProfile({
  before,
  content,
  expectedVersion,
  now,
}: SaveOrganisationProfile): Decision<OrganisationProfile> {
  const { organisationId, version } = before;
  if (expectedVersion !== version) {
    return refused([problem('STALE_VERSION', '', { expectedVersion, currentVersion: version })]);
  }
  const { readers } = content;
  const events: readonly DomainEvent[] =
    readers === before.content.readers
      ? []
      : [
          {
            type: readers === 'network' ? PROFILE_EVENTS.opened : PROFILE_EVENTS.closed,
            subjectId: organisationId,
            payload: {},
          },
        ];
  const audiences = profileAudiences(organisationId, content);
  return decided({ organisationId, content, audiences, version: version + 1, savedAt: now }, events);
}
