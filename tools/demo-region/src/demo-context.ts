import 'reflect-metadata';
import { ConsortiaModule } from '@allmende/consortia-api';
import { FundingModule } from '@allmende/funding-api';
import { GateModule } from '@allmende/gate-api';
import { IdentityModule } from '@allmende/identity-api';
import { MunicipalitiesModule } from '@allmende/municipalities-api';
import { type Config, Jobs, PlatformModule, readCommandConfig } from '@allmende/platform-api';
import { NotificationsModule } from '@allmende/notifications-api';
import { OrganisationsModule } from '@allmende/organisations-api';
import { ProjectsModule } from '@allmende/projects-api';
import { type DynamicModule, type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';

/** The domains that the region lives in. */
export const DEMO_MODULES = [
  IdentityModule,
  MunicipalitiesModule,
  OrganisationsModule,
  ProjectsModule,
  GateModule,
  ConsortiaModule,
  FundingModule,
  NotificationsModule,
] as const;

@Module({})
class DemoContext {
  static with(config: Config): DynamicModule {
    return { module: DemoContext, imports: [PlatformModule.with(config), ...DEMO_MODULES] };
  }
}

/** Runs some work in the application without its HTTP side, with the queue open for what happens after. */
export async function inDemoContext(work: (app: INestApplicationContext) => Promise<void>): Promise<void> {
  const context = DemoContext.with(readCommandConfig());
  const app = await NestFactory.createApplicationContext(context, {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  try {
    await app.get(Jobs).open();
    await work(app);
  } finally {
    await app.close();
  }
}
