import type { Proof } from '@allmende/exchange-core';
import { ReadPublicUses } from '@allmende/gate-api';
import type { PublicUse } from '@allmende/gate-core';
import type { Actor } from '@allmende/platform-core';
import { partKey, ProjectParts } from '@allmende/projects-api';
import {
  EVIDENCE_PART,
  type Evidence,
  type KeptPart,
  type Project,
  SOURCE_SHEET_PART,
  type SourceSheet,
} from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';

/** Reads what entries show of themselves elsewhere, all of it public with the entry. */
@Injectable()
export class ReadProofs {
  constructor(
    @Inject(ProjectParts) private readonly parts: ProjectParts,
    @Inject(ReadPublicUses) private readonly uses: ReadPublicUses,
  ) {}

  /** In the order of the entries and in four statements, however many. */
  async of(actor: Actor, projects: readonly Project[]): Promise<readonly Proof[]> {
    const kinds = [EVIDENCE_PART, SOURCE_SHEET_PART];
    const keys = kinds.flatMap(({ part }) => projects.map(({ id }) => partKey({ part, projectId: id })));
    const owned = projects.flatMap(({ id: projectId, organisationId }) =>
      organisationId === null ? [] : [{ projectId, organisationId }],
    );
    const [parts, uses] = await Promise.all([this.parts.batchUnscoped(keys), this.uses.ofUses(actor, owned)]);
    const useOf = new Map(uses.flatMap((use) => (use === null ? [] : [[use.projectId, use]])));
    return projects.map(({ id }, index) =>
      proofOf(
        (parts[index] ?? null) as KeptPart<Evidence> | null,
        (parts[projects.length + index] ?? null) as KeptPart<SourceSheet> | null,
        useOf.get(id) ?? null,
      ),
    );
  }
}

function proofOf(
  evidence: KeptPart<Evidence> | null,
  sourceSheet: KeptPart<SourceSheet> | null,
  use: PublicUse | null,
): Proof {
  const moments = [evidence?.savedAt, sourceSheet?.savedAt, use?.changedAt].filter((it) => it != null);
  return {
    // A field that came later is missing in parts from before.
    evidence: { ...EVIDENCE_PART.empty, ...evidence?.content },
    sourceSheet: { ...SOURCE_SHEET_PART.empty, ...sourceSheet?.content },
    use,
    changedAt: moments.length === 0 ? null : new Date(Math.max(...moments.map((it) => it.getTime()))),
  };
}
