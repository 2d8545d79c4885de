import { proposeConsortiumInput } from '@allmende/consortia-core';
import type { ProblemAnswer } from '@allmende/platform-web';
import { invitationInput, NOBODY, type InvitationDraft } from '../invite/invitees.js';
import type { DesignField, ProposeConsortiumInput } from './ProposePage.generated.js';
import { namedProblem } from '../parts/named-problem.js';
import { homeRegion, type Region } from '../parts/region.js';

/** A consortium that is only on this device so far. */
export interface ProposalDraft extends InvitationDraft {
  readonly organisationId: string;
  readonly title: string;
  readonly purpose: string;
  readonly field: string;
  /** Null while it follows from the proposing municipality. */
  readonly region: Region | null;
}

/** Where a proposal begins: with the field of the solution, if there is one. */
export function emptyProposal(organisationId: string, field: string | null): ProposalDraft {
  return { ...NOBODY, organisationId, title: '', purpose: '', field: field ?? '', region: null };
}

/** The region that counts: what was picked, else the home of the proposing municipality. */
export function regionOf(draft: ProposalDraft, ags: string | null): Region {
  return draft.region ?? homeRegion(ags);
}

/** What the shared rules object to before anything is sent; empty when the summary may be shown. */
export function proposalProblems(draft: ProposalDraft): readonly ProblemAnswer[] {
  const { title, purpose, field, region } = draft;
  const answer = proposeConsortiumInput.safeParse({ title, purpose, field, region });
  const problems: ProblemAnswer[] = answer.success
    ? []
    : answer.error.issues.map((issue) => toProblem(issue));
  const unchosen = problems.filter(({ path }) => path !== 'field');
  return field === '' ? [...unchosen, { code: 'FIELD_NOT_CHOSEN', path: 'field' }] : problems;
}

function toProblem(issue: { message: string; path: PropertyKey[]; maximum?: unknown }): ProblemAnswer {
  const params: Record<string, string | number> =
    issue.maximum === undefined ? {} : { max: Number(issue.maximum) };
  const code = /^[A-Z][A-Z_]+$/.test(issue.message) ? issue.message : 'FIELD_INVALID';
  return namedProblem({ code, path: issue.path.map(String).join('.'), params });
}

/** What is sent. The region goes along only when it was picked. */
export function proposalInput(draft: ProposalDraft, projectKey: string | null): ProposeConsortiumInput {
  const { organisationId, title, purpose, field, region } = draft;
  const { invitees, message, days } = invitationInput(draft);
  return {
    organisationId,
    title,
    purpose,
    field: field as DesignField,
    region: region === null ? null : { lands: [...region.lands], kreise: [...region.kreise] },
    projectKey,
    invitees,
    message,
    days,
  };
}
