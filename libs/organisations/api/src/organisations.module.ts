import { Module } from '@nestjs/common';

/** Who speaks for whom: claims, verification, members, invitations, vacancies. */
@Module({ providers: [], exports: [] })
export class OrganisationsModule {}
