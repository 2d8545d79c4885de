import {
  actorOf,
  type AuditActor,
  type AuditFilterInput,
  type AuditObject,
  canReadAuditTrail,
  canReadOrganisationTrail,
  isReference,
  objectOf,
} from '@allmende/oversight-core';
import { assertAllowed, found } from '@allmende/platform-api';
import type { Actor, Page, PageRequest } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { type AuditEvent, AuditEvents, type AuditQuestion } from '../data/audit-event.repository.js';
import { AuditObjects } from '../data/audit-object.repository.js';

/** A further thing an event tells, and what it names if it names something. */
export interface AuditDetail {
  readonly key: string;
  readonly value: string;
  readonly object: AuditObject | null;
}

/** A line of the trail with the names of today. */
export interface TrailLine extends Pick<AuditEvent, 'id' | 'type' | 'occurredAt'> {
  readonly actor: AuditActor;
  readonly subject: AuditObject;
  readonly details: readonly AuditDetail[];
}

const uuid = z.uuid();

/** Who did what to which object: the whole trail, or the part of one organisation. */
@Injectable()
export class ListAuditEvents {
  constructor(
    @Inject(AuditEvents) private readonly events: AuditEvents,
    @Inject(AuditObjects) private readonly objects: AuditObjects,
  ) {}

  async run(actor: Actor, filter: AuditFilterInput, request: PageRequest): Promise<Page<TrailLine>> {
    assertAllowed(canReadAuditTrail(actor), actor);
    return this.named(await this.events.pageUnscoped(await this.questionOf(filter, true), request));
  }

  /** Without what people do with their own accounts, whatever the filter says. */
  async ofOrganisation(
    actor: Actor,
    organisationId: string,
    filter: AuditFilterInput,
    request: PageRequest,
  ): Promise<Page<TrailLine>> {
    found(uuid.safeParse(organisationId).data);
    assertAllowed(canReadOrganisationTrail(actor, organisationId), actor);
    const question = { ...(await this.questionOf(filter, false)), organisationId };
    return this.named(await this.events.pageOfOrganisation(question, request));
  }

  private async questionOf(filter: AuditFilterInput, byAddress: boolean): Promise<AuditQuestion> {
    const { from, to, type, accountId, organisationId, person, object } = filter;
    return {
      from: from ?? null,
      to: to ?? null,
      type: type ?? null,
      accountId: accountId ?? null,
      organisationId: organisationId ?? null,
      accountIds: isSaid(person) ? await this.objects.accountsLikeUnscoped(person, byAddress) : null,
      objectIds: isSaid(object) ? await this.objects.objectsLikeUnscoped(object) : null,
    };
  }

  private async named(page: Page<AuditEvent>): Promise<Page<TrailLine>> {
    const references = page.items.flatMap((event) => [
      event.accountId,
      event.subjectId,
      ...Object.values(event.payload),
    ]);
    const known = await this.objects.byReferenceUnscoped([...new Set(references.filter(isReference))]);
    return { ...page, items: page.items.map((event) => lineOf(event, known)) };
  }
}

function lineOf(event: AuditEvent, known: ReadonlyMap<string, AuditObject>): TrailLine {
  const { id, type, occurredAt, accountId, subjectId, payload } = event;
  const details = Object.entries(payload)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ({
      key,
      value: String(value),
      object: isReference(value) ? objectOf(value, known) : null,
    }));
  return {
    id,
    type,
    occurredAt,
    actor: actorOf(accountId, known),
    subject: objectOf(subjectId, known),
    details,
  };
}

function isSaid(words: string | null | undefined): words is string {
  return words !== undefined && words !== null && words !== '';
}
