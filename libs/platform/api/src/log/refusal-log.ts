import { createHmac, hkdfSync } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import type { RequestContext } from '../graphql/request-context.js';

/** Enough to tell people apart in a log, too little to be one's number. */
const FINGERPRINT_LETTERS = 12;

/** What visitors meet on every walk through the pages; as lines they would hide the others. */
const OF_NO_INTEREST_BY_VISITORS: readonly string[] = ['UNAUTHENTICATED', 'NOT_FOUND'];

/**
 * Notes refusals for those who watch over the system (OWASP ASVS 5.0, 16.3): wrong passwords, foreign things, limits. Who
 * and from where stand there as keyed fingerprints: the same are recognised, nobody can be read from them.
 */
@Injectable()
export class RefusalLog {
  private readonly key: Buffer;

  constructor(@Inject(CONFIG) config: Pick<Config, 'SECRETS_KEY'>) {
    this.key = Buffer.from(hkdfSync('sha256', config.SECRETS_KEY, '', 'allmende refusal log', 32));
  }

  /** @param field the root field that was asked, e.g. `publishProject` */
  note({ actor, req }: RequestContext, field: string, codes: readonly string[]): void {
    const isVisitor = actor.accountId === null;
    const refused = isVisitor
      ? codes.filter((code) => !OF_NO_INTEREST_BY_VISITORS.includes(code))
      : [...codes];
    if (refused.length === 0) return;
    req.log.info(
      {
        refused,
        field,
        by: actor.proof?.kind ?? 'visitor',
        who: actor.accountId === null ? undefined : this.fingerprint(actor.accountId),
        from: this.fingerprint(req.ip),
      },
      'refused',
    );
  }

  private fingerprint(text: string): string {
    return createHmac('sha256', this.key).update(text).digest('hex').slice(0, FINGERPRINT_LETTERS);
  }
}
