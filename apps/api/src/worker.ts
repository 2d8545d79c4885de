import 'reflect-metadata';
import { readSignInProviders } from '@allmende/identity-api';
import { HouseLog, Jobs, maskedError, readConfig } from '@allmende/platform-api';
import { AlignProjectIndex } from '@allmende/projects-api';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { stopOnConfigError } from './stop-on-config-error.js';

const config = stopOnConfigError(readConfig);
stopOnConfigError(() => readSignInProviders(config));
const app = await NestFactory.createApplicationContext(AppModule.with(config), { logger: new HouseLog() });
app.enableShutdownHooks();
// The index is set up before the first job writes into it, or Meilisearch would make a bare one of its own.
await app
  .get(AlignProjectIndex)
  .run()
  .catch((error: unknown) => {
    // The search answers from PostgreSQL meanwhile; the next start or the recurring job tries again.
    process.stderr.write(
      `${JSON.stringify({ level: 'warn', message: 'index not aligned', error: maskedError(error) })}\n`,
    );
  });
await app.get(Jobs).work();
process.stdout.write(`${JSON.stringify({ level: 'info', message: 'worker ready' })}\n`);
