import {
  type AdministratorWish,
  IdentityModule,
  MakeAdministrator,
  type MadeAdministrator,
} from '@allmende/identity-api';
import { Jobs, PlatformModule, readCommandConfig } from '@allmende/platform-api';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';

@Module({})
class AdministratorContext {}

/** Starts the identity of a system without its HTTP side and makes the account. */
export async function createAdministrator(
  databaseUrl: string,
  wish: AdministratorWish,
): Promise<MadeAdministrator> {
  const config = readCommandConfig({ ...process.env, DATABASE_URL: databaseUrl });
  const context = { module: AdministratorContext, imports: [PlatformModule.with(config), IdentityModule] };
  const app = await NestFactory.createApplicationContext(context, {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  try {
    await app.get(Jobs).open();
    return await app.get(MakeAdministrator, { strict: false }).run(wish);
  } finally {
    await app.close();
  }
}
