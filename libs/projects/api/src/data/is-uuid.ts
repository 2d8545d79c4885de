const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** False for an id that no row can have: PostgreSQL would call it an error instead of finding nothing. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}
