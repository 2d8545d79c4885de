import type { Consortium } from '@allmende/consortia-core';
import { found } from '@allmende/platform-api';
import type { Actor, Page, PageRequest } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { Consortia } from '../data/consortium.repository.js';

/** The workspaces of the actor; everybody else's look as if they were not there. */
@Injectable()
export class ReadConsortia {
  constructor(@Inject(Consortia) private readonly consortia: Consortia) {}

  async byKey(actor: Actor, key: string): Promise<Consortium> {
    return found(await this.consortia.findByKey(actor, key));
  }

  async mine(actor: Actor, page: PageRequest): Promise<Page<Consortium>> {
    return this.consortia.page(actor, page);
  }
}
