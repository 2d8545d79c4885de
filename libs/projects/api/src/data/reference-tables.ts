import { Database } from '@allmende/platform-api';
import type { DiscountRate, EmissionFactor } from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';

/** What offices published and the rules reckon with, each figure with its source. The newest comes first. */
@Injectable()
export class ReferenceTables {
  constructor(@Inject(Database) private readonly database: Database) {}

  async discountRates(): Promise<readonly DiscountRate[]> {
    return this.database.query<DiscountRate>(
      `select r.key, r.rate, r.valid_from::text as "validFrom", r.superseded, r.source, r.source_url as "sourceUrl",
         r.checked_on::text as "checkedOn"
       from projects.discount_rate r order by r.valid_from desc, r.key`,
    );
  }

  async emissionFactors(): Promise<readonly EmissionFactor[]> {
    return this.database.query<EmissionFactor>(
      `select f.key, f.year, f.grams_per_kwh as "gramsPerKwh", f.gas, f.scope, f.state, f.source,
         f.source_url as "sourceUrl", f.checked_on::text as "checkedOn"
       from projects.emission_factor f order by f.year desc, f.key`,
    );
  }
}
