import { Clock, Jobs } from '@allmende/platform-api';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { ProviderFlows } from '../data/provider-flow.repository.js';

/** Every ten minutes removes ways through a provider that nobody came back by. */
@Injectable()
export class RemoveExpiredProviderFlows implements OnModuleInit {
  constructor(
    @Inject(ProviderFlows) private readonly flows: ProviderFlows,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Jobs) private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.repeat({
      name: 'remove-expired-provider-flows',
      cron: '*/10 * * * *',
      handle: () => this.flows.removeOver(this.clock.now()),
    });
  }
}
