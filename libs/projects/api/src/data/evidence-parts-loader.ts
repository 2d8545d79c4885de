import type { RequestContext } from '@allmende/platform-api';
import {
  ECONOMICS_PART,
  EVIDENCE_PART,
  type EvidenceParts,
  type PartKind,
  SOURCE_SHEET_PART,
  SUSTAINABILITY_PART,
} from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { ProjectPartLoader } from './project-part-loader.js';
import { ProjectParts } from './project-part.repository.js';
import { ReferenceTables } from './reference-tables.js';

type Read = <Content extends object>(kind: PartKind<Content>) => Promise<Content | null>;

/** The parts that speak for a step of an entry, read together. */
@Injectable()
export class EvidencePartsLoader {
  constructor(
    @Inject(ProjectParts) private readonly parts: ProjectParts,
    @Inject(ProjectPartLoader) private readonly loader: ProjectPartLoader,
    @Inject(ReferenceTables) private readonly tables: ReferenceTables,
  ) {}

  /** Inside a command: what stands there now. */
  async unscoped(projectId: string): Promise<EvidenceParts> {
    const factors = await this.tables.emissionFactors();
    const read: Read = async (kind) => (await this.parts.unscoped(kind, projectId))?.content ?? null;
    return { ...(await together(read)), factors };
  }

  /** For fields: each kind read once for all entries of the request. */
  async ofRequest(request: RequestContext, projectId: string): Promise<EvidenceParts> {
    const read: Read = async (kind) => (await this.loader.of(request, kind, projectId))?.content ?? null;
    const [parts, factors] = await Promise.all([together(read), this.loader.emissionFactors(request)]);
    return { ...parts, factors };
  }
}

async function together(read: Read): Promise<Omit<EvidenceParts, 'factors'>> {
  const [evidence, sourceSheet, economics, sustainability] = await Promise.all([
    read(EVIDENCE_PART),
    read(SOURCE_SHEET_PART),
    read(ECONOMICS_PART),
    read(SUSTAINABILITY_PART),
  ]);
  return {
    evidence: evidence ?? EVIDENCE_PART.empty,
    sourceSheet: sourceSheet ?? SOURCE_SHEET_PART.empty,
    economics,
    sustainability,
  };
}
