import { Audiences } from '@allmende/platform-api';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Consortia } from './consortium.repository.js';

/** Gives everybody the keys of the consortia that their organisations belong to. */
@Injectable()
export class ConsortiumAudiences implements OnModuleInit {
  constructor(
    @Inject(Audiences) private readonly audiences: Audiences,
    @Inject(Consortia) private readonly consortia: Consortia,
  ) {}

  onModuleInit(): void {
    this.audiences.add((_accountId, organisationIds) => this.consortia.audiencesOf(organisationIds));
  }
}
