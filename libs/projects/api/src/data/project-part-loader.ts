import { loaderOf, type RequestContext } from '@allmende/platform-api';
import type { DiscountRate, EmissionFactor, KeptPart, PartKind } from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { partKey, ProjectParts } from './project-part.repository.js';
import { ReferenceTables } from './reference-tables.js';

/** Parts and reference tables for the fields of projects, each read once per request. */
@Injectable()
export class ProjectPartLoader {
  private readonly rates = async (keys: readonly string[]) => {
    const rates = await this.tables.discountRates();
    return keys.map(() => rates);
  };

  private readonly factors = async (keys: readonly string[]) => {
    const factors = await this.tables.emissionFactors();
    return keys.map(() => factors);
  };

  constructor(
    @Inject(ProjectParts) private readonly parts: ProjectParts,
    @Inject(ReferenceTables) private readonly tables: ReferenceTables,
  ) {}

  async of<Content extends object>(
    request: RequestContext,
    kind: PartKind<Content>,
    projectId: string,
  ): Promise<KeptPart<Content> | null> {
    const fetch = this.parts.batchUnscoped;
    const { part } = kind;
    return (await loaderOf(request, fetch, fetch).load(
      partKey({ part, projectId }),
    )) as KeptPart<Content> | null;
  }

  async discountRates(request: RequestContext): Promise<readonly DiscountRate[]> {
    return (await loaderOf(request, this.rates, this.rates).load('all')) ?? [];
  }

  async emissionFactors(request: RequestContext): Promise<readonly EmissionFactor[]> {
    return (await loaderOf(request, this.factors, this.factors).load('all')) ?? [];
  }
}
