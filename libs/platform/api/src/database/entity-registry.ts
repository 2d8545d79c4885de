type EntityClass = abstract new (...args: never[]) => unknown;

/** Collects the entity classes that domains declare, because the data source is built before their modules start. */
const registered = new Set<EntityClass>();

/** Called by {@link DatabaseModule.withEntities}; declaring a class twice does nothing. */
export function registerEntities(entities: readonly EntityClass[]): void {
  for (const entity of entities) registered.add(entity);
}

/** All entity classes declared so far. */
export function registeredEntities(): EntityClass[] {
  return [...registered];
}
