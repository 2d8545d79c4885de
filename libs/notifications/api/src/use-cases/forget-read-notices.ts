import { forgottenBefore } from '@allmende/notifications-core';
import { Clock } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { Notices } from '../data/notice.repository.js';

/** Removes notices that were read long ago. Asks nobody's leave: the clock decides. */
@Injectable()
export class ForgetReadNotices {
  constructor(
    @Inject(Notices) private readonly notices: Notices,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Answers how many there were. */
  async run(): Promise<number> {
    return this.notices.removeReadBeforeUnscoped(forgottenBefore(this.clock.now()));
  }
}
