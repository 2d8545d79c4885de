import { PROFILE_LIMITS } from '@allmende/organisations-core';
import { comparableName } from '@allmende/platform-core';
import { EMPTY_ROW, type NamedRow, type ProfileDraft } from './profile-draft.js';

/** The draft with a row for what a solution asked for (`?verfahren=`, `?daten=`) and nobody said anything about yet. */
export function askedRows(draft: ProfileDraft, asked: Pick<URLSearchParams, 'get'>): ProfileDraft {
  return {
    ...draft,
    procedures: withRow(draft.procedures, asked.get('verfahren')),
    data: withRow(draft.data, asked.get('daten')),
  };
}

function withRow(rows: readonly NamedRow[], asked: string | null): readonly NamedRow[] {
  const name = (asked ?? '').trim().slice(0, PROFILE_LIMITS.name);
  if (comparableName(name) === '') return rows;
  const isThere = rows.some((row) => comparableName(row.name) === comparableName(name));
  return isThere ? rows : [{ ...EMPTY_ROW, name }, ...rows];
}
