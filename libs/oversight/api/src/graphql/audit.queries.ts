import { auditFilterInput } from '@allmende/oversight-core';
import { type Connection, CurrentActor, pageRequest, parseInput, toConnection } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject } from '@nestjs/common';
import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { ListAuditEvents } from '../use-cases/list-audit-events.js';
import { ReadTrailState } from '../use-cases/read-trail-state.js';
import {
  AuditEventConnection,
  AuditEventType,
  AuditFilterInputType,
  toAuditEvent,
} from './audit-event.type.js';
import { AuditTrailStateType, toTrailState } from './audit-trail.type.js';

@Resolver(() => AuditEventType)
export class AuditQueries {
  constructor(
    @Inject(ListAuditEvents) private readonly events: ListAuditEvents,
    @Inject(ReadTrailState) private readonly state: ReadTrailState,
  ) {}

  @Query(() => AuditEventConnection, {
    description: 'Who did what to which object, the latest first; for administrators.',
  })
  async auditEvents(
    @CurrentActor() actor: Actor,
    @Args('first', { type: () => Int, defaultValue: 50, description: 'Page size, 1 to 100.' }) first: number,
    @Args('after', { type: () => String, nullable: true, description: 'The `endCursor` of the page before.' })
    after: string | null,
    @Args('filter', { type: () => AuditFilterInputType, nullable: true, description: 'Which ones.' })
    filter: AuditFilterInputType | null,
  ): Promise<Connection<AuditEventType>> {
    const wanted = parseInput(auditFilterInput, filter ?? {});
    return toConnection(await this.events.run(actor, wanted, pageRequest(first, after)), toAuditEvent);
  }

  @Query(() => AuditEventConnection, {
    description: 'What concerns an organisation, its members and its entries; for its admins.',
  })
  async organisationAuditEvents(
    @CurrentActor() actor: Actor,
    @Args('organisationId', { type: () => ID, description: 'Which organisation.' }) organisationId: string,
    @Args('first', { type: () => Int, defaultValue: 50, description: 'Page size, 1 to 100.' }) first: number,
    @Args('after', { type: () => String, nullable: true, description: 'The `endCursor` of the page before.' })
    after: string | null,
    @Args('filter', { type: () => AuditFilterInputType, nullable: true, description: 'Which ones.' })
    filter: AuditFilterInputType | null,
  ): Promise<Connection<AuditEventType>> {
    const wanted = parseInput(auditFilterInput, filter ?? {});
    const page = await this.events.ofOrganisation(actor, organisationId, wanted, pageRequest(first, after));
    return toConnection(page, toAuditEvent);
  }

  @Query(() => AuditTrailStateType, {
    description: 'Whether the trail is what it was: last seal and last check; for administrators.',
  })
  async auditTrail(@CurrentActor() actor: Actor): Promise<AuditTrailStateType> {
    return toTrailState(await this.state.run(actor));
  }
}
