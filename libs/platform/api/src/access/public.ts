import { SetMetadata } from '@nestjs/common';

/** Metadata key that the access guard and the check of all root fields read. */
export const IS_PUBLIC = 'allmende:public';

/** Marks a root field as open to visitors without an account. Everything else demands a signed-in actor. */
export const Public = (): MethodDecorator & ClassDecorator => SetMetadata(IS_PUBLIC, true);
