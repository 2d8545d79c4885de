import { enumOf } from '@allmende/platform-api';
import { registerEnumType } from '@nestjs/graphql';

/** Registers a list of keys of the core as an enum of the schema. */
export function registeredEnum<Key extends string>(
  name: string,
  description: string,
  keys: readonly Key[],
): Record<Key, Key> {
  const object = enumOf(keys);
  registerEnumType(object, { name, description });
  return object;
}
