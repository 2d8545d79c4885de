import { CONFIG, type Config } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';

const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Where the mails of a trial on one's own machine are caught. A system that others reach never tells. */
@Injectable()
export class FindLocalMailbox {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  run(): string | null {
    const isLocal = LOOPBACK.has(new URL(this.config.PUBLIC_URL).hostname);
    return isLocal ? (this.config.LOCAL_MAILBOX_URL ?? null) : null;
  }
}
