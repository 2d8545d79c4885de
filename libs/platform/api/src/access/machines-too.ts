import { SetMetadata } from '@nestjs/common';

/** Metadata key that the access guard and the access matrix read. */
export const IS_FOR_MACHINES = 'allmende:machines-too';

/**
 * Marks a mutation or an upload that a machine's token with the scope `write` may use: drafts and the content of entries.
 * Without the mark what changes something is refused to every token, so that nothing new is open to machines unasked.
 */
export const MachinesToo = (): MethodDecorator => SetMetadata(IS_FOR_MACHINES, true);
