import { decided, problem, refused, type Decision } from '@allmende/platform-core';
import type { ProfileInput } from './consortium-commands.input.js';
import { CONSORTIUM_EVENTS, consortiumEvent } from './consortium.events.js';
import type { Consortium, ConsortiumChanges } from './consortium.js';

/** Keeps what a consortium says about itself. A stale version is refused, so that neither text overwrites the other. */
export function saveConsortiumProfile(
  consortium: Consortium,
  input: Omit<ProfileInput, 'consortiumId'>,
  now: Date,
): Decision<ConsortiumChanges> {
  const { title, purpose, field, region, expectedVersion } = input;
  const { id, status, version } = consortium;
  if (status === 'dissolved') return refused([problem('CONSORTIUM_DISSOLVED')]);
  if (expectedVersion !== version) {
    return refused([problem('STALE_VERSION', '', { expectedVersion, currentVersion: version })]);
  }
  return decided({ title, purpose, field, region, version: version + 1, updatedAt: now }, [
    consortiumEvent(CONSORTIUM_EVENTS.profileSaved, id),
  ]);
}
