import { Module } from '@nestjs/common';
import { WhiteSpotRepository } from './data/white-spot.repository.js';
import { WhiteSpotQueries } from './graphql/white-spot.queries.js';
import { ReadWhiteSpots } from './use-cases/read-white-spots.js';

/** What the network adds up to; reads the domains below and owns no tables. */
@Module({ providers: [WhiteSpotRepository, ReadWhiteSpots, WhiteSpotQueries], exports: [ReadWhiteSpots] })
export class InsightModule {}
