import { type Actor, countedAddress, RATE_RULES } from '@allmende/platform-core';
import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../graphql/request-context.js';
import { RateLimits } from '../limits/rate-limits.js';
import { AccessError, assertScope } from './access-error.js';
import { ACTOR_SOURCE, type ActorSource } from './actor-source.js';
import { IS_FOR_MACHINES } from './machines-too.js';
import { IS_PEOPLE_ONLY } from './people-only.js';
import { IS_PUBLIC } from './public.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; set by the guard for controller routes. */
    actor?: Actor;
  }
}

const READING: ReadonlySet<string> = new Set(['GET', 'HEAD']);

/** What the guard knows of a request: who sends it, from where, and whether it is about to change something. */
interface Asking {
  readonly actor: Actor;
  readonly address: string;
  readonly isWrite: boolean;
}

/**
 * Denies every root field and every download to visitors unless it is `@Public()`, and to machines what is
 * `@PeopleOnly()`, changes without `@MachinesToo()`, and what is beyond the scopes of their token; and counts what would change something: each field of a
 * mutation, each upload.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(ACTOR_SOURCE) private readonly actors: ActorSource,
    @Inject(RateLimits) private readonly limits: RateLimits,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const asking = await this.askingOf(context);
    const { actor, isWrite } = asking;
    if (actor.accountId === null && !this.isMarked(context, IS_PUBLIC)) {
      throw new AccessError('UNAUTHENTICATED');
    }
    if (actor.proof?.kind === 'token') {
      if (!this.isForMachines(context, isWrite)) throw new AccessError('FORBIDDEN');
      assertScope(actor, isWrite ? 'write' : 'read');
    }
    if (isWrite) await this.countWrite(asking);
    return true;
  }

  /** Reading is open to machines unless it is kept from them; changing only where it is opened to them. */
  private isForMachines(context: ExecutionContext, isWrite: boolean): boolean {
    if (this.isMarked(context, IS_PEOPLE_ONLY)) return false;
    return !isWrite || this.isMarked(context, IS_FOR_MACHINES);
  }

  private isMarked(context: ExecutionContext, mark: string): boolean {
    const places = [context.getHandler(), context.getClass()];
    return this.reflector.getAllAndOverride<boolean | undefined>(mark, places) === true;
  }

  private async askingOf(context: ExecutionContext): Promise<Asking> {
    if (context.getType<string>() === 'graphql') {
      const graphql = GqlExecutionContext.create(context);
      const request = graphql.getContext<RequestContext>();
      const actor = await request.resolveActor(this.actors);
      const isWrite = graphql.getInfo<GraphQLResolveInfo>().operation.operation === 'mutation';
      return { actor, address: request.req.ip, isWrite };
    }
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    request.actor = await this.actors.actorOf(request, http.getResponse<FastifyReply>());
    return { actor: request.actor, address: request.ip, isWrite: !READING.has(request.method) };
  }

  private async countWrite({ actor, address }: Asking): Promise<void> {
    const byAddress = { rule: RATE_RULES.WRITES_PER_ADDRESS, key: countedAddress(address) };
    const byActor =
      actor.accountId === null ? [] : [{ rule: RATE_RULES.WRITES_PER_ACTOR, key: actor.accountId }];
    await this.limits.takeEach([byAddress, ...byActor]);
  }
}
