import { type Actor, ANONYMOUS } from '@allmende/platform-core';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ActorSource } from '../access/actor-source.js';

/** What belongs to one GraphQL request: who asks, and the HTTP request and reply for cookies. */
export class RequestContext {
  private resolved: Promise<Actor> | null = null;
  /** Known as soon as the guard has run, that is in every resolver. */
  actor: Actor = ANONYMOUS;

  constructor(
    readonly req: FastifyRequest,
    readonly reply: FastifyReply,
  ) {}

  /** Looks the actor up once per request. */
  async resolveActor(source: ActorSource): Promise<Actor> {
    this.resolved ??= source.actorOf(this.req, this.reply);
    this.actor = await this.resolved;
    return this.actor;
  }
}

/** The actor of the request as a resolver argument. */
export const CurrentActor = createParamDecorator(
  (_: unknown, context: ExecutionContext): Actor =>
    GqlExecutionContext.create(context).getContext<RequestContext>().actor,
);

/** The whole request context as a resolver argument, for loaders and cookies. */
export const CurrentRequest = createParamDecorator((_: unknown, context: ExecutionContext): RequestContext =>
  GqlExecutionContext.create(context).getContext<RequestContext>(),
);
