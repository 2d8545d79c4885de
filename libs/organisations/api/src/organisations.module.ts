import { Module } from '@nestjs/common';
import { MembersModule } from './members.module.js';

/** Who speaks for whom: claims, verification, members, invitations, vacancies. */
@Module({ imports: [MembersModule], providers: [], exports: [MembersModule] })
export class OrganisationsModule {}
