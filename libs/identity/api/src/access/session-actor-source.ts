import { activeRoles, isTouchDue } from '@allmende/identity-core';
import { type ActorSource, Audiences, Clock, CONFIG, type Config } from '@allmende/platform-api';
import { type Actor, ANONYMOUS, audienceKeys } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Sessions } from '../data/session.repository.js';
import { readSessionCookie } from './session-cookie.js';
import { SessionRenewal } from './session-renewal.js';
import { sessionTokenHash } from './session-token.js';

/** Knows who sends a request by the session cookie: no statement without one, one statement with it. */
@Injectable()
export class SessionActorSource implements ActorSource {
  constructor(
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(SessionRenewal) private readonly renewal: SessionRenewal,
    @Inject(Audiences) private readonly audiences: Audiences,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async actorOf(request: FastifyRequest, reply?: FastifyReply): Promise<Actor> {
    return this.actorOfToken(readSessionCookie(request), reply);
  }

  /** The same for a token from elsewhere, e.g. the handshake of a WebSocket, which can hand out no other token. */
  async actorOfToken(token: string | undefined, reply?: FastifyReply): Promise<Actor> {
    const tokenHash = sessionTokenHash(token);
    if (token === undefined || tokenHash === null) return ANONYMOUS;
    const now = this.clock.now();
    const session = await this.sessions.findLiving(tokenHash, now);
    if (session === null) return ANONYMOUS;
    if (isTouchDue(session.lastSeenAt, now)) await this.sessions.touch(session.id, now);
    if (session.renewalDue && reply !== undefined) await this.renewal.run(session.id, token, reply);
    const { accountId, demo } = session;
    const facts = { secondFactor: this.config.SECOND_FACTOR, factor: session.factor, demo };
    const { memberships, networkRoles } = activeRoles(session, facts);
    const organisationIds = [...new Set(memberships.map((membership) => membership.organisationId))];
    const further = await this.audiences.keysFor(accountId, organisationIds);
    const { id: sessionId, factor, confirmedAt } = session;
    const audiences = audienceKeys(memberships, further, networkRoles);
    const proof = { kind: 'session', sessionId, factor, confirmedAt } as const;
    return { accountId, memberships, networkRoles, audiences, proof };
  }
}
