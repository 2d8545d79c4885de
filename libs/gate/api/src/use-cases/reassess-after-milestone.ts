import { Inject, Injectable } from '@nestjs/common';
import { GateRecords } from '../data/gate-records.js';
import { ReassessMany } from './reassess-many.js';

/**
 * Looks again at the uses a date of the law concerns. What the gate asks for does not wait for the law; a date only decides
 * what an exception may lift. So these are the uses that run with one, however many others there are.
 */
@Injectable()
export class ReassessAfterMilestone {
  constructor(
    @Inject(GateRecords) private readonly records: GateRecords,
    @Inject(ReassessMany) private readonly many: ReassessMany,
  ) {}

  /** Answers how many uses were put back. */
  async run(): Promise<number> {
    return this.many.run(async (after, limit) => this.records.exceptedUnscoped(after, limit), 'milestone');
  }
}
