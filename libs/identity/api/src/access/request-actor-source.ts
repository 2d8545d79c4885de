import { type ActorSource, bearerToken } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SessionActorSource } from './session-actor-source.js';
import { TokenActorSource } from './token-actor-source.js';

/** Who sends a request: the machine of a token if there is one, and then no cookie counts; else the person of the session. */
@Injectable()
export class RequestActorSource implements ActorSource {
  // Asked before the body is read and again by the guard; the second time costs nothing.
  private readonly machines = new WeakMap<FastifyRequest, Promise<Actor>>();

  constructor(
    @Inject(SessionActorSource) private readonly sessions: SessionActorSource,
    @Inject(TokenActorSource) private readonly tokens: TokenActorSource,
  ) {}

  async actorOf(request: FastifyRequest, reply?: FastifyReply): Promise<Actor> {
    const token = bearerToken(request);
    if (token === undefined) return this.sessions.actorOf(request, reply);
    const known = this.machines.get(request) ?? this.tokens.actorOf(token);
    this.machines.set(request, known);
    return known;
  }
}
