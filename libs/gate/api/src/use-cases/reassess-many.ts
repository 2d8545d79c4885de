import { mustSuspend, type SuspensionCause, type UseKey } from '@allmende/gate-core';
import { Clock, Database } from '@allmende/platform-api';
import { ANONYMOUS } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { GateRecords } from '../data/gate-records.js';
import { Dossiers } from './dossiers.js';
import { ReassessUse } from './reassess-use.js';

const PORTION = 200;

/** Which uses come next, in the order of their keys. */
export type NextUses = (after: UseKey | null, limit: number) => Promise<readonly UseKey[]>;

/** Looks again at many uses that nobody touched, because something around them changed. */
@Injectable()
export class ReassessMany {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(GateRecords) private readonly records: GateRecords,
    @Inject(Dossiers) private readonly dossiers: Dossiers,
    @Inject(ReassessUse) private readonly reassess: ReassessUse,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Answers how many uses were put back. Each has a transaction of its own, so that a second run goes on. */
  async run(next: NextUses, cause: SuspensionCause): Promise<number> {
    let suspended = 0;
    for (let after: UseKey | null = null; ;) {
      const uses: readonly UseKey[] = await next(after, PORTION);
      for (const use of await this.failing(uses)) if (await this.putBack(use, cause)) suspended += 1;
      if (uses.length < PORTION) return suspended;
      after = uses.at(-1) ?? null;
    }
  }

  private async failing(uses: readonly UseKey[]): Promise<readonly UseKey[]> {
    const now = this.clock.now();
    const dossiers = await this.dossiers.portion(uses);
    return dossiers.filter((dossier) => mustSuspend(dossier, now)).map(({ use }) => use);
  }

  private async putBack(use: UseKey, cause: SuspensionCause): Promise<boolean> {
    return this.database.transaction(async () => {
      await this.records.lockUnscoped(use);
      return this.reassess.run(ANONYMOUS, use, cause);
    });
  }
}
