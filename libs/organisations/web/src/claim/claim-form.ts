import { claimOrganisationInput, type ClaimableKind } from '@allmende/organisations-core';
import type { ProblemAnswer } from '@allmende/platform-web';
import type { UploadedFile } from '@allmende/platform-web/upload';

/** What is typed into the form; empty texts are not chosen yet. */
export interface TypedClaim {
  readonly kind: ClaimableKind | '';
  readonly name: string;
  readonly ags: string;
  readonly districtKey: string;
  readonly mailbox: string;
  readonly statement: string;
  readonly imprintUrl: string;
  readonly proof: UploadedFile | null;
}

/** A form that nobody has touched. */
export const EMPTY_CLAIM: TypedClaim = {
  kind: '',
  name: '',
  ags: '',
  districtKey: '',
  mailbox: '',
  statement: '',
  imprintUrl: '',
  proof: null,
};

/** The claim as it is sent: a key goes along only where the kind has one. */
export function toClaimInput({ kind, ags, districtKey, proof, ...rest }: TypedClaim) {
  return {
    ...rest,
    proofFileId: proof?.id ?? null,
    kind: kind as ClaimableKind,
    ags: kind === 'municipality' && ags !== '' ? ags : null,
    districtKey: kind === 'district' && districtKey !== '' ? districtKey : null,
  };
}

/** What is missing before the server is asked, by the schema the server uses too; one problem a field. */
export function typedProblems(typed: TypedClaim): readonly ProblemAnswer[] {
  if (typed.kind === '') return [{ code: 'KIND_MISSING', path: 'kind' }];
  const byPath = new Map<string, ProblemAnswer>();
  const tell = (code: string, path: string) => {
    if (!byPath.has(path)) byPath.set(path, { code, path });
  };
  if (typed.kind === 'municipality' && typed.ags === '') tell('AGS_MISSING', 'ags');
  if (typed.kind === 'district' && typed.districtKey === '') tell('DISTRICT_MISSING', 'districtKey');
  const result = claimOrganisationInput.safeParse(toClaimInput(typed));
  for (const issue of result.error?.issues ?? []) {
    const path = issue.path.join('.');
    tell(issue.message === 'REQUIRED' ? `REQUIRED_${path.toUpperCase()}` : issue.message, path);
  }
  return [...byPath.values()];
}
