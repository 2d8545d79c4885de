import { Inject, Injectable } from '@nestjs/common';
import { Collections } from '../data/collection.repository.js';

/** Removes collections for good. */
@Injectable()
export class ForgetDeletedCollections {
  constructor(@Inject(Collections) private readonly collections: Collections) {}

  /** @param before what was deleted earlier goes; answers how many went */
  async run(before: Date): Promise<number> {
    return this.collections.removeDeletedUnscoped(before);
  }
}
