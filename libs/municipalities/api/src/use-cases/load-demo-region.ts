import { checkDemoRegion, type DemoRegion } from '@allmende/municipalities-core';
import { Clock, Database, ProblemsError } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { MunicipalityAtlas } from '../data/municipality-atlas.js';
import { RegisterRepository } from '../data/register.repository.js';

/** Puts the invented region beside the real municipalities; loading it again brings it to the state given. */
@Injectable()
export class LoadDemoRegion {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(RegisterRepository) private readonly registers: RegisterRepository,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(MunicipalityAtlas) private readonly atlas: MunicipalityAtlas,
  ) {}

  async run(region: DemoRegion): Promise<void> {
    const problems = checkDemoRegion(region);
    if (problems.length > 0) throw new ProblemsError(problems);
    const now = this.clock.now();
    const { land, districts, associations, units } = region;
    const stateDate = now.toISOString().slice(0, 10);
    await this.database.transaction(async () => {
      await this.registers.lockForImport();
      await this.registers.save({ lands: [land], districts, associations, units, demo: true, stateDate });
      await this.registers.record({
        id: this.clock.newId(),
        kind: 'demo_loaded',
        source: land.name,
        stateDate: null,
        report: { municipalities: units.length },
        importedAt: now,
      });
    });
    this.atlas.forget();
  }
}
