import { registerEnumType } from '@nestjs/graphql';

/** Registers a list of keys of the core as an enum of the schema. */
export function enumOf<Value extends string>(
  name: string,
  description: string,
  values: readonly Value[],
): { readonly [Key in Value]: Key } {
  const object = Object.fromEntries(values.map((value) => [value, value])) as { [Key in Value]: Key };
  registerEnumType(object, { name, description });
  return object;
}
