import { OrganisationDirectory } from '@allmende/identity-api';
import { MunicipalityAtlas } from '@allmende/municipalities-api';
import {
  addMailDomain,
  canManageMailDomains,
  MAIL_DOMAIN_EVENTS,
  type MailDomain,
  mailDomainEvent,
  type MailDomainInput,
} from '@allmende/organisations-core';
import {
  accept,
  AccessError,
  assertAllowed,
  Clock,
  Database,
  DomainEvents,
  ProblemsError,
} from '@allmende/platform-api';
import { type Actor, type Page, type PageRequest, type Problem, problem } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { MailDomains } from '../data/mail-domain.repository.js';

/** ISO date in Germany, where the offices are. */
export function today(now: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(now);
}

/** Whether the one for whom a domain is listed exists. */
@Injectable()
export class MailDomainTargets {
  constructor(
    @Inject(MunicipalityAtlas) private readonly atlas: MunicipalityAtlas,
    @Inject(OrganisationDirectory) private readonly organisations: OrganisationDirectory,
  ) {}

  async problems({ ags, organisationId }: MailDomainInput): Promise<readonly Problem[]> {
    if (ags != null) {
      const checked = await this.atlas.check(ags);
      return checked.ok ? [] : checked.problems;
    }
    if (organisationId == null) return [];
    const [organisation] = await this.organisations.findByIds([organisationId]);
    return organisation === undefined ? [problem('ORGANISATION_UNKNOWN', 'organisationId')] : [];
  }
}

/** Editors keep the register of official mail domains, entry by entry. */
@Injectable()
export class KeepMailDomains {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(MailDomains) private readonly domains: MailDomains,
    @Inject(MailDomainTargets) private readonly targets: MailDomainTargets,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async list(actor: Actor, search: string, page: PageRequest): Promise<Page<MailDomain>> {
    assertAllowed(canManageMailDomains(actor), actor);
    return this.domains.page(search, page);
  }

  async add(actor: Actor, input: MailDomainInput): Promise<MailDomain> {
    assertAllowed(canManageMailDomains(actor), actor);
    const now = this.clock.now();
    const { entry } = accept(addMailDomain(input, this.clock.newId(), today(now))).changes;
    const unknown = await this.targets.problems(input);
    if (unknown.length > 0) throw new ProblemsError(unknown);
    await this.database.transaction(async () => {
      await this.domains.add([entry], actor.accountId, now);
      await this.events.record(actor, [mailDomainEvent(MAIL_DOMAIN_EVENTS.added, entry.id)]);
    });
    return entry;
  }

  async remove(actor: Actor, id: string): Promise<string> {
    assertAllowed(canManageMailDomains(actor), actor);
    await this.database.transaction(async () => {
      if (!(await this.domains.remove(id))) throw new AccessError('NOT_FOUND');
      await this.events.record(actor, [mailDomainEvent(MAIL_DOMAIN_EVENTS.removed, id)]);
    });
    return id;
  }
}
