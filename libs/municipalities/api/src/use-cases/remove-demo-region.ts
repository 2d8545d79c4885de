import { Clock, Database } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { MunicipalityAtlas } from '../data/municipality-atlas.js';
import { RegisterRepository } from '../data/register.repository.js';

/** Takes the invented region out of the register. Foreign keys refuse while projects or organisations hang on it. */
@Injectable()
export class RemoveDemoRegion {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(RegisterRepository) private readonly registers: RegisterRepository,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(MunicipalityAtlas) private readonly atlas: MunicipalityAtlas,
  ) {}

  /** Answers how many municipalities were removed. */
  async run(): Promise<number> {
    const removed = await this.database.transaction(async () => {
      await this.registers.lockForImport();
      const count = await this.registers.removeDemo();
      if (count === 0) return 0;
      await this.registers.record({
        id: this.clock.newId(),
        kind: 'demo_removed',
        source: '',
        stateDate: null,
        report: { municipalities: count },
        importedAt: this.clock.now(),
      });
      return count;
    });
    this.atlas.forget();
    return removed;
  }
}
