import { SetMetadata } from '@nestjs/common';

/** Metadata key that the access guard and the access matrix read. */
export const IS_PEOPLE_ONLY = 'allmende:people-only';

/**
 * Marks a root field or a download that no machine's token may use, whatever its scopes: how one signs in, sessions,
 * factors, tokens and memberships are matters of the person alone.
 */
export const PeopleOnly = (): MethodDecorator & ClassDecorator => SetMetadata(IS_PEOPLE_ONLY, true);
