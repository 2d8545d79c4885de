import { Clock, Database } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ProviderFlows } from '../data/provider-flow.repository.js';
import { Sessions } from '../data/session.repository.js';
import { seal, unseal } from './provider-secrets.js';
import { setSessionCookie } from './session-cookie.js';
import { newSessionToken, sessionTokenHash } from './session-token.js';

/**
 * Gives the browser of a session another token when what its account may do has changed, so that one that leaked
 * before is not worth more than it was (OWASP, session management: renewal after any change of privileges).
 */
@Injectable()
export class SessionRenewal {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(ProviderFlows) private readonly flows: ProviderFlows,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(sessionId: string, token: string, reply: FastifyReply): Promise<void> {
    const next = newSessionToken();
    const [from, to] = [sessionTokenHash(token), sessionTokenHash(next)];
    if (from === null || to === null) return;
    const renewed = await this.database.transaction(async () => {
      if (!(await this.sessions.renew(sessionId, from, to, this.clock.now()))) return false;
      await this.passOn(to, token, next);
      return true;
    });
    if (renewed) setSessionCookie(reply, next);
  }

  /** What is kept for the sign-out at a provider can only be read with the token. */
  private async passOn(tokenHash: Buffer, token: string, next: string): Promise<void> {
    const kept = await this.flows.findSession(tokenHash);
    const idToken = kept === null ? null : unseal(token, kept.sealedIdToken);
    if (kept !== null && idToken !== null)
      await this.flows.resealSession(kept.sessionId, seal(next, idToken));
  }
}
