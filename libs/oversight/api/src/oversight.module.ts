import { OrganisationsModule } from '@allmende/organisations-api';
import { DatabaseModule } from '@allmende/platform-api';
import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { AccountEnds } from './data/account-end.repository.js';
import { AuditChain } from './data/audit-chain.repository.js';
import { AuditEvents } from './data/audit-event.repository.js';
import { AuditObjects } from './data/audit-object.repository.js';
import { ChainCheckEntity } from './data/chain-check.entity.js';
import { ChainChecks } from './data/chain-check.repository.js';
import { DaySealEntity } from './data/day-seal.entity.js';
import { PersonalRecords } from './data/personal-records.repository.js';
import { SealedEventEntity } from './data/sealed-event.entity.js';
import { DownloadOwnRecords } from './downloads/download-own-records.js';
import { AuditMutations } from './graphql/audit.mutations.js';
import { AuditQueries } from './graphql/audit.queries.js';
import { OwnRecordsMutations } from './graphql/own-records.mutations.js';
import { OwnRecordsQueries } from './graphql/own-records.queries.js';
import { RefusalTrail } from './graphql/refusal-trail.js';
import { CheckTrailByClock } from './jobs/check-trail.js';
import { SealTrailByClock } from './jobs/seal-trail.js';
import { AskForCheck } from './use-cases/ask-for-check.js';
import { CheckTrail } from './use-cases/check-trail.js';
import { DeleteOwnAccount } from './use-cases/delete-own-account.js';
import { ListAuditEvents } from './use-cases/list-audit-events.js';
import { ReadOwnRecords } from './use-cases/read-own-records.js';
import { ReadTrailState } from './use-cases/read-trail-state.js';
import { RecordRefusal } from './use-cases/record-refusal.js';
import { SealTrail } from './use-cases/seal-trail.js';

/** Every class of this domain with GraphQL fields; the schema is emitted from them. */
export const oversightResolvers = [
  AuditQueries,
  AuditMutations,
  OwnRecordsQueries,
  OwnRecordsMutations,
] as const;

/** What was done and what is kept: audit trail, retention, data about people. */
@Module({
  controllers: [DownloadOwnRecords],
  imports: [
    OrganisationsModule,
    DatabaseModule.withEntities([SealedEventEntity, DaySealEntity, ChainCheckEntity]),
  ],
  providers: [
    ...oversightResolvers,
    AccountEnds,
    AskForCheck,
    AuditChain,
    AuditEvents,
    AuditObjects,
    ChainChecks,
    CheckTrail,
    CheckTrailByClock,
    DeleteOwnAccount,
    ListAuditEvents,
    PersonalRecords,
    ReadOwnRecords,
    ReadTrailState,
    RecordRefusal,
    { provide: APP_INTERCEPTOR, useClass: RefusalTrail },
    SealTrail,
    SealTrailByClock,
  ],
  exports: [SealTrail, CheckTrail],
})
export class OversightModule {}
