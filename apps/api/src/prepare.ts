import 'reflect-metadata';
import { LoadRegisterSnapshot } from '@allmende/municipalities-api';
import { Jobs, migrate, readConfig } from '@allmende/platform-api';
import { ImportPublicCases } from '@allmende/projects-api';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { stopOnConfigError } from './stop-on-config-error.js';

/** Brings a database to the state this release needs: tables, queues, register, shipped cases. Safe to repeat. */
const config = stopOnConfigError(readConfig);
const say = (line: string): boolean => process.stdout.write(`${line}\n`);

const applied = await migrate(config.DATABASE_URL, new URL('../migrations/', import.meta.url));
if (applied.length > 0) say(`Datenbank: ${applied.length} Migrationen angewandt`);
const app = await NestFactory.createApplicationContext(AppModule.with(config), { logger: ['error', 'warn'] });
await app.get(Jobs).prepare();
await app.get(Jobs).open();
await app.get(LoadRegisterSnapshot).run();
await app.get(ImportPublicCases).run();
say('Register und Fälle: geladen');
await app.close();
