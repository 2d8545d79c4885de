const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** What is no id at all names nothing; PostgreSQL would answer it with an error instead. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}
