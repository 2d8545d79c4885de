import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { DefectFilter } from './access/defect-filter.js';
import { RefusalFilter } from './access/refusal-filter.js';
import { AccessGuard } from './access/access-guard.js';
import { Audiences } from './access/actor-source.js';
import { Clock } from './clock.js';
import { CONFIG, type Config } from './config/config.js';
import { DatabaseModule } from './database/database.module.js';
import { DomainEvents } from './events/domain-events.js';
import { ExchangeFiles } from './files/exchange-files.js';
import { DiskFileStore, FILE_STORE } from './files/file-store.js';
import { FileRows } from './files/file-rows.js';
import { Files } from './files/files.js';
import { ReceiveFile } from './files/receive-file.js';
import { RemoveUnattachedFiles } from './files/remove-unattached-files.js';
import { ServeFile } from './files/serve-file.js';
import { graphqlModule } from './graphql/graphql.module.js';
import { ProblemsInterceptor } from './graphql/problems-interceptor.js';
import { Jobs } from './jobs/jobs.js';
import { RateLimits } from './limits/rate-limits.js';
import { RemoveClosedWindows } from './limits/remove-closed-windows.js';
import { MailOutbox } from './mail/mail-outbox.js';
import { MailTransport } from './mail/mail-transport.js';
import { RemoveSentMails } from './mail/remove-sent-mails.js';
import { SendMail } from './mail/send-mail.js';
import { declarePersonalParts } from './personal/personal-parts.js';
import { PLATFORM_PARTS } from './personal/platform-parts.js';
import { IndexStates } from './search/index-states.js';
import { PostgresSearchEngine } from './search/postgres-search-engine.js';
import { FILE_SCANNER, FILE_SCANNER_PROVIDER } from './files/file-scanner.js';
import { SearchRebuilds } from './search/search-rebuilds.js';
import { Search } from './search/search.js';
import { RefusalLog } from './log/refusal-log.js';
import { SecretBox } from './secrets/secret-box.js';

declarePersonalParts(PLATFORM_PARTS);

/** What every domain stands on: settings, database, outbox, jobs, search, GraphQL, the guard that denies by default. */
@Global()
@Module({})
export class PlatformModule {
  static with(config: Config): DynamicModule {
    const shared = [
      Clock,
      Audiences,
      Jobs,
      DomainEvents,
      Files,
      MailOutbox,
      MailTransport,
      PostgresSearchEngine,
      RateLimits,
      Search,
      SearchRebuilds,
      IndexStates,
      SecretBox,
      RefusalLog,
    ];
    return {
      module: PlatformModule,
      imports: [DatabaseModule, graphqlModule()],
      controllers: [ExchangeFiles],
      providers: [
        { provide: CONFIG, useValue: config },
        ...shared,
        FileRows,
        ReceiveFile,
        RemoveClosedWindows,
        RemoveSentMails,
        RemoveUnattachedFiles,
        SendMail,
        ServeFile,
        { provide: FILE_STORE, useClass: DiskFileStore },
        FILE_SCANNER_PROVIDER,
        // The last one listed is asked first.
        { provide: APP_FILTER, useClass: DefectFilter },
        { provide: APP_FILTER, useClass: RefusalFilter },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_INTERCEPTOR, useClass: ProblemsInterceptor },
      ],
      exports: [CONFIG, FILE_SCANNER, ...shared],
    };
  }
}
