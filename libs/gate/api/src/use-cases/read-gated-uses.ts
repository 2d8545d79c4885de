import { beginGatedUse, canWriteGatedUse, type GatedUse } from '@allmende/gate-core';
import type { Actor } from '@allmende/platform-core';
import { ownerIdsOf, type Project } from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { GatedUses } from '../data/gated-use.repository.js';

type Owned = Pick<Project, 'id' | 'organisationId' | 'coOwnerIds'>;

/** Reads the uses of solutions as far as the reader may see them. */
@Injectable()
export class ReadGatedUses {
  constructor(@Inject(GatedUses) private readonly uses: GatedUses) {}

  /** For a loader: the uses of each solution. */
  async ofProjects(actor: Actor, ids: readonly string[]): Promise<readonly (readonly GatedUse[])[]> {
    return this.uses.ofProjects(actor, ids);
  }

  /**
   * One of the visible uses: that of the organisation asked for, or else the reader's own. Who may write one that nobody has
   * written yet gets it unanswered; everybody else gets null.
   */
  pick(
    actor: Actor,
    project: Owned,
    visible: readonly GatedUse[],
    organisationId: string | null,
  ): GatedUse | null {
    const wanted = organisationId ?? this.ownFor(actor, project, visible);
    if (wanted === null) return null;
    const kept = visible.find((use) => use.organisationId === wanted);
    if (kept !== undefined) return kept;
    if (!canWriteGatedUse(actor, wanted)) return null;
    return beginGatedUse(
      { projectId: project.id, organisationId: wanted, newId: `${project.id}:${wanted}`, now: new Date(0) },
      { kind: 'adopter', stage: null },
    );
  }

  /** Whoever owns the solution looks at the use as an owner, others at that of their first organisation that writes. */
  private ownFor(actor: Actor, project: Owned, visible: readonly GatedUse[]): string | null {
    const own = [...new Set(actor.memberships.map(({ organisationId }) => organisationId))];
    const owners = ownerIdsOf(project);
    return (
      own.find((id) => owners.includes(id)) ??
      own.find((id) => visible.some((use) => use.organisationId === id)) ??
      own.find((id) => canWriteGatedUse(actor, id)) ??
      project.organisationId
    );
  }
}
