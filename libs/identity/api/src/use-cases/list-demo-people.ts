import { Inject, Injectable } from '@nestjs/common';
import { Accounts, type DemoPerson } from '../data/account.repository.js';

export type { DemoPerson } from '../data/account.repository.js';

/** The invented people that everyone may act as; none in a system without the demo region. */
@Injectable()
export class ListDemoPeople {
  constructor(@Inject(Accounts) private readonly accounts: Accounts) {}

  async run(): Promise<readonly DemoPerson[]> {
    return this.accounts.listDemoPeople();
  }
}
