import {
  type FocusIndicator,
  focusIndicator,
  type WhiteSpotLand,
  type WhiteSpotRow,
  whiteSpotTable,
} from '@allmende/insight-core';
import { Clock } from '@allmende/platform-api';
import { confirmedSince } from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { WhiteSpotRepository } from '../data/white-spot.repository.js';

/** The table with the moment it was counted at. */
export interface WhiteSpotReport {
  readonly asOf: Date;
  readonly demo: boolean;
  readonly lands: readonly WhiteSpotLand[];
  readonly rows: readonly WhiteSpotRow[];
  readonly focus: FocusIndicator;
}

/** Counts uptake per field and Land for everybody to see: aggregates carry no drafts and no persons. */
@Injectable()
export class ReadWhiteSpots {
  constructor(
    @Inject(WhiteSpotRepository) private readonly whiteSpots: WhiteSpotRepository,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(demo: boolean): Promise<WhiteSpotReport> {
    const now = this.clock.now();
    const [lands, counts, solutions, byField] = await Promise.all([
      this.whiteSpots.lands(demo),
      this.whiteSpots.counts(demo, confirmedSince(now)),
      this.whiteSpots.solutionsInOperation(demo),
      this.whiteSpots.projectsByField(demo),
    ]);
    return {
      asOf: now,
      demo,
      lands,
      rows: whiteSpotTable(lands, counts, solutions),
      focus: focusIndicator(byField),
    };
  }
}
