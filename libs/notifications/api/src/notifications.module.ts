import { ConsortiaModule } from '@allmende/consortia-api';
import { ProjectsModule } from '@allmende/projects-api';
import { FundingModule } from '@allmende/funding-api';
import { IdentityModule } from '@allmende/identity-api';
import { DatabaseModule, declarePersonalParts } from '@allmende/platform-api';
import { Module } from '@nestjs/common';
import { NOTIFICATIONS_PARTS } from './data/personal-parts.js';
import { EventTrail } from './data/event-trail.repository.js';
import { NotedApplications } from './data/noted-application.repository.js';
import { NoticeEntity } from './data/notice.entity.js';
import { Notices } from './data/notice.repository.js';
import { RecipientAccounts } from './data/recipient.repository.js';
import { NoticeMutations } from './graphql/notice.mutations.js';
import { NoticeQueries } from './graphql/notice.queries.js';
import { ForgetReadNoticesByClock } from './jobs/forget-read-notices.js';
import { WriteNoticesAfterEvents } from './jobs/write-notices.js';
import { ForgetReadNotices } from './use-cases/forget-read-notices.js';
import { GatherFacts } from './use-cases/gather-facts.js';
import { ListNotices } from './use-cases/list-notices.js';
import { MarkNoticesRead } from './use-cases/mark-notices-read.js';
import { WriteNotices } from './use-cases/write-notices.js';

declarePersonalParts(NOTIFICATIONS_PARTS);

/** All resolver classes of the domain, for emitting the schema. */
export const notificationsResolvers = [NoticeQueries, NoticeMutations] as const;

/** What happened that concerns somebody. Fed by events only; no other domain knows of it. */
@Module({
  imports: [
    DatabaseModule.withEntities([NoticeEntity]),
    IdentityModule,
    ProjectsModule,
    ConsortiaModule,
    FundingModule,
  ],
  providers: [
    ...notificationsResolvers,
    EventTrail,
    NotedApplications,
    Notices,
    RecipientAccounts,
    GatherFacts,
    WriteNotices,
    ListNotices,
    MarkNoticesRead,
    ForgetReadNotices,
    WriteNoticesAfterEvents,
    ForgetReadNoticesByClock,
  ],
})
export class NotificationsModule {}
