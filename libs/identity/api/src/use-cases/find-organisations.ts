import { canListOrganisations, type Organisation } from '@allmende/identity-core';
import { assertAllowed, decodeCursor, encodeCursor, found, ProblemsError } from '@allmende/platform-api';
import type { Actor, Page, PageRequest } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { type OrganisationCursor, OrganisationDirectory } from '../data/organisation.repository.js';

const uuid = z.uuid();
const cursorValues = z.tuple([z.string(), uuid]);

/** Looks organisations up, e.g. to invite them. */
@Injectable()
export class FindOrganisations {
  constructor(@Inject(OrganisationDirectory) private readonly directory: OrganisationDirectory) {}

  /** One page by name. */
  async run(actor: Actor, search: string, page: PageRequest): Promise<Page<Organisation>> {
    assertAllowed(canListOrganisations(actor), actor);
    const after = page.after === null ? null : cursorOf(page.after);
    const { items, hasNextPage, total } = await this.directory.search(search, page, after);
    const last = items.at(-1);
    return {
      items,
      hasNextPage,
      total,
      endCursor: last === undefined ? null : encodeCursor([last.name, last.id]),
    };
  }

  /** One by its id, or `NOT_FOUND`. */
  async one(actor: Actor, id: string): Promise<Organisation> {
    assertAllowed(canListOrganisations(actor), actor);
    const [organisation] = uuid.safeParse(id).success ? await this.directory.findByIds([id]) : [];
    return found(organisation);
  }
}

function cursorOf(after: string): OrganisationCursor {
  const values = cursorValues.safeParse(decodeCursor(after));
  if (!values.success) throw new ProblemsError([{ code: 'CURSOR_INVALID', path: 'after' }]);
  const [name, id] = values.data;
  return { name, id };
}
