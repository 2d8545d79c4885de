import { type Config, PlatformModule } from '@allmende/platform-api';
import { type DynamicModule, Module } from '@nestjs/common';
import { DOMAIN_MODULES } from './domains.js';

/** The whole system: the platform and the domains that stand on it. */
@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.with(config), ...DOMAIN_MODULES] };
  }
}
