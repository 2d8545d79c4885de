import { MIN_ELIGIBLE, type WhiteSpotCell } from '@allmende/insight-core';
import { Public } from '@allmende/platform-api';
import { Inject } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { ReadWhiteSpots } from '../use-cases/read-white-spots.js';
import { type WhiteSpotCellType, WhiteSpotTableType } from './white-spot.type.js';

/** What everybody may read about uptake. */
@Resolver(() => WhiteSpotTableType)
export class WhiteSpotQueries {
  constructor(@Inject(ReadWhiteSpots) private readonly readWhiteSpots: ReadWhiteSpots) {}

  @Public()
  @Query(() => WhiteSpotTableType, {
    description: 'The white-spot table: adopters, registered, all municipalities.',
  })
  async whiteSpots(
    @Args('demo', {
      type: () => Boolean,
      defaultValue: false,
      description: 'The invented demo region instead.',
    })
    demo: boolean,
  ): Promise<WhiteSpotTableType> {
    const report = await this.readWhiteSpots.run(demo);
    const rows = report.rows.map((row) => ({ ...row, cells: row.cells.map(toCell) }));
    return { ...report, minimumRegistered: MIN_ELIGIBLE, lands: [...report.lands], rows };
  }
}

function toCell(cell: WhiteSpotCell): WhiteSpotCellType {
  const { adopters, registered, municipalities } = cell.counts;
  const { land, kind, subtype, share, reported } = cell;
  return { land, kind, subtype, share, reported, adopters, registered, municipalities };
}
