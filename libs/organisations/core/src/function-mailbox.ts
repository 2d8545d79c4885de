/** Words that stand in addresses of offices; an address with one of them is no person's. */
const OFFICE_WORDS =
  /amt|bauhof|behoerde|bibliothek|buero|buergermeister|digital|gemeinde|geschaeftsstelle|info|ki|kommune|kontakt|kreis|landrat|mail|ministerium|office|ordnung|post|praesident|presse|projekt|rathaus|redaktion|referat|sekretariat|service|smart|stab|stadt|stelle|team|verband|verwaltung|zentrale/;

/**
 * True when the part before the `@` looks like the name of a person (`erika.mustermann`, `e.mustermann`,
 * `mustermann-e`). A warning only: `stadt.nord` is an office and `mustermann` may be one.
 */
export function looksPersonal(address: string): boolean {
  const local = address.split('@')[0]?.toLowerCase() ?? '';
  if (OFFICE_WORDS.test(local)) return false;
  return (
    /^[a-zäöüß]+(?:-[a-zäöüß]+)?[._][a-zäöüß]{1,}(?:-[a-zäöüß]+)?\d{0,2}$/.test(local) ||
    /^[a-zäöüß]{3,}-[a-z]$/.test(local)
  );
}
