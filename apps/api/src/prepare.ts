import 'reflect-metadata';
import { readSignInProviders } from '@allmende/identity-api';
import { LoadRegisterSnapshot } from '@allmende/municipalities-api';
import { Jobs, migrate, readConfig } from '@allmende/platform-api';
import { ImportPublicCases } from '@allmende/projects-api';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { stopOnConfigError } from './stop-on-config-error.js';

/** Brings a database to the state this release needs: tables, queues, register, shipped cases. Safe to repeat. */
const config = stopOnConfigError(readConfig);
stopOnConfigError(() => readSignInProviders(config));
const isEnglish = process.argv.includes('--lang=en');
const say = (german: string, english: string): void => {
  process.stdout.write(`${isEnglish ? english : german}\n`);
};

const applied = await migrate(config.DATABASE_URL, new URL('../migrations/', import.meta.url));
if (applied.length > 0)
  say(`${applied.length} Migrationen angewandt`, `${applied.length} migrations applied`);
const app = await NestFactory.createApplicationContext(AppModule.with(config), { logger: ['error', 'warn'] });
try {
  await app.get(Jobs).prepare();
  await app.get(Jobs).open();
  if (await app.get(LoadRegisterSnapshot).run())
    say('Gemeinderegister geladen', 'Register of municipalities loaded');
  const cases = await app.get(ImportPublicCases).runShipped();
  const changed = cases.created.length + cases.updated.length;
  if (changed > 0)
    say(`${changed} Fälle aus öffentlichen Quellen geladen`, `${changed} cases from public sources loaded`);
} finally {
  await app.close();
}
