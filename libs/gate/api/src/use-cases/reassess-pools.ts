import { Inject, Injectable } from '@nestjs/common';
import { EvaluationPools } from '../data/evaluation-pools.js';
import { ReassessMany } from './reassess-many.js';

/**
 * Looks again at the uses that measure together. Changes of a member reach the others at once; what runs out with a day,
 * and an organisation that is gone, only the clock sees.
 */
@Injectable()
export class ReassessPools {
  constructor(
    @Inject(EvaluationPools) private readonly pools: EvaluationPools,
    @Inject(ReassessMany) private readonly many: ReassessMany,
  ) {}

  /** Answers how many uses were put back. */
  async run(): Promise<number> {
    return this.many.run(async (after, limit) => this.pools.membersUnscoped(after, limit), 'pool');
  }
}
