import { IMPORT_BYTES } from '@allmende/exchange-core';
import type { ProblemAnswer } from '@allmende/platform-web';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { Place } from './places.js';
import {
  type ImportPubliccodeMutationVariables,
  ImportEurocitiesDocument,
  ImportPubliccodeDocument,
  type TakenEntryFragment,
} from './TakePage.generated.js';

type ImportEntriesInput = ImportPubliccodeMutationVariables['input'];

/** The forms drafts are made from. */
export type Form = 'publiccode' | 'eurocities';

/** What somebody wants taken. */
export interface Wish {
  readonly form: Form;
  readonly place: Place | undefined;
  readonly ags: string | null;
  readonly address: string;
  readonly text: string;
}

/** What the server would refuse anyway, without sending megabytes to it. */
export function ownProblems({ form, place, ags, address, text }: Wish): readonly ProblemAnswer[] {
  const most = IMPORT_BYTES[form];
  const found: ProblemAnswer[] = [];
  if (place === undefined) found.push({ code: 'ORGANISATION_MISSING', path: 'organisationId' });
  else if (ags === null) found.push({ code: 'MUNICIPALITY_MISSING', path: 'ags' });
  if (text.trim() === '' && address.trim() === '') found.push({ code: 'FILE_MISSING', path: 'address' });
  if (new TextEncoder().encode(text).length > most) {
    found.push({ code: 'FILE_TOO_LARGE', path: 'text', params: { max: Math.round(most / 1_024) } });
  }
  return found;
}

function inputOf({ place, ags, address, text }: Wish): ImportEntriesInput {
  return {
    organisationId: place?.organisationId ?? '',
    ags,
    address: address === '' ? null : address,
    text: text === '' ? null : text,
  };
}

/** Sends a wish and tells what became of it. */
export function useTaking(onTaken: (entries: readonly TakenEntryFragment[]) => void) {
  const [own, setOwn] = useState<readonly ProblemAnswer[]>([]);
  const [publiccode, first] = useMutation(ImportPubliccodeDocument);
  const [eurocities, second] = useMutation(ImportEurocitiesDocument);
  const ask = async (form: Form, input: ImportEntriesInput) =>
    form === 'publiccode'
      ? (await publiccode({ variables: { input } })).data?.importPubliccode
      : (await eurocities({ variables: { input } })).data?.importEurocities;
  const take = async (wish: Wish): Promise<void> => {
    const refused = ownProblems(wish);
    setOwn(refused);
    if (refused.length > 0) return;
    const payload = await ask(wish.form, inputOf(wish));
    setOwn(payload?.problems ?? []);
    if (payload?.entries != null) onTaken(payload.entries);
  };
  return {
    take: (wish: Wish) => void take(wish).catch(() => undefined),
    busy: first.loading || second.loading,
    problems: own,
    error: first.error ?? second.error,
  };
}
