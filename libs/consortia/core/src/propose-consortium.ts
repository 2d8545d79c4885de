import { decided, problem, refused, type Decision } from '@allmende/platform-core';
import { readableKey } from '@allmende/projects-core';
import { CONSORTIUM_EVENTS, consortiumEvent } from './consortium.events.js';
import type { ProposeConsortiumInput } from './consortium.input.js';
import { consortiumAudience, type Consortium, type ConsortiumRegion } from './consortium.js';
import { INITIAL_CONSORTIUM_STATUS } from './consortium-status.js';
import type { Partner } from './partner.js';

/** The organisation that proposes and becomes the lead. */
export interface ProposingOrganisation {
  readonly organisationId: string;
  readonly ags: string | null;
  readonly name: string;
}

/** Everything a new consortium is made of. */
export interface ProposeConsortium {
  readonly id: string;
  readonly now: Date;
  readonly proposer: ProposingOrganisation;
  /** The project it grows from; null when the input names one that the proposer cannot see. */
  readonly project: { readonly id: string } | null;
  readonly input: ProposeConsortiumInput;
}

/** A new consortium with its first member, the lead. */
export interface ProposedConsortium {
  readonly consortium: Consortium;
  readonly lead: Partner;
}

/** Founds a consortium; who proposes leads until they hand over. */
export function proposeConsortium(request: ProposeConsortium): Decision<ProposedConsortium> {
  const { id, now, proposer, project, input } = request;
  if (input.projectId != null && project?.id !== input.projectId) {
    return refused([problem('PROJECT_UNKNOWN', 'projectId')]);
  }
  const consortium: Consortium = {
    id,
    key: readableKey(input.title, id, 'verbund'),
    title: input.title,
    purpose: input.purpose,
    field: input.field,
    region: input.region ?? homeRegion(proposer.ags),
    status: INITIAL_CONSORTIUM_STATUS,
    projectId: project?.id ?? null,
    leadOrganisationId: proposer.organisationId,
    audiences: [consortiumAudience(id)],
    version: 1,
    createdAt: now,
    updatedAt: now,
  };
  const lead: Partner = { consortiumId: id, ...proposer, role: 'lead', since: now };
  const { organisationId } = proposer;
  return decided({ consortium, lead }, [
    consortiumEvent(CONSORTIUM_EVENTS.proposed, id, { organisationId, projectId: consortium.projectId }),
  ]);
}

// The Kreis key is the first five digits of the municipality key, the Land key the first two (handbook 1.5).
function homeRegion(ags: string | null): ConsortiumRegion {
  return ags === null ? { lands: [], kreise: [] } : { lands: [ags.slice(0, 2)], kreise: [ags.slice(0, 5)] };
}
