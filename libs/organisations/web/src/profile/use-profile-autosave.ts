import type { ProfileContent } from '@allmende/organisations-core';
import { type AutosaveResult, failureOf, type SaveAnswer, useAutosave } from '@allmende/platform-web';
import { useMutation } from '@apollo/client/react';
import { SaveOfficeProfileDocument, type SaveOfficeProfileMutationVariables } from './Profile.generated.js';
import { draftOf, type ProfileDraft, readDraft } from './profile-draft.js';

type Answer = SaveAnswer<ProfileDraft>;

/** Saves the profile of an office as one goes. What cannot be read is told at its field and not sent. */
export function useProfileAutosave(
  organisationId: string,
  version: number,
  draft: ProfileDraft,
  onRestore: (draft: ProfileDraft) => void,
): AutosaveResult<ProfileDraft> {
  const [send] = useMutation(SaveOfficeProfileDocument);
  const save = async (typed: ProfileDraft, expectedVersion: number): Promise<Answer> => {
    const { content, problems } = readDraft(typed);
    if (problems.length > 0) return { kind: 'refused', problems };
    const input = {
      organisationId,
      expectedVersion,
      content,
    } as unknown as SaveOfficeProfileMutationVariables['input'];
    try {
      const { data } = await send({ variables: { input } });
      if (!data) throw new TypeError('no answer');
      return answerOf(data.saveOrganisationProfile);
    } catch (error) {
      return refusedAccess(error);
    }
  };
  return useAutosave({ key: `office-profile:${organisationId}`, value: draft, version, save, onRestore });
}

interface Saved {
  readonly profile: { readonly version: number; readonly content: unknown } | null;
  readonly problems: Extract<Answer, { kind: 'refused' }>['problems'];
}

function answerOf({ profile, problems }: Saved): Answer {
  if (profile !== null && problems.some(({ code }) => code === 'STALE_VERSION')) {
    return { kind: 'stale', theirs: draftOf(profile.content as ProfileContent), version: profile.version };
  }
  if (profile === null || problems.length > 0) return { kind: 'refused', problems };
  return { kind: 'saved', version: profile.version };
}

function refusedAccess(error: unknown): Answer {
  const { code } = failureOf(error);
  if (code === 'UNAUTHENTICATED') return { kind: 'refused', problems: [{ code: 'SIGNED_OUT' }] };
  if (code === 'FORBIDDEN' || code === 'NOT_FOUND') {
    return { kind: 'refused', problems: [{ code: 'NO_LONGER_YOURS' }] };
  }
  throw error;
}
