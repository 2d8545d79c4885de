const LONGEST = 500;

/**
 * The path of this site that somebody comes back to, or null when the text leads elsewhere: to another host (`//…`,
 * `/\…`, which browsers read alike), into a header (line breaks), or round in circles through the provider.
 */
export function sameSitePath(typed: string | null | undefined): string | null {
  if (typed === null || typed === undefined || typed.length > LONGEST) return null;
  if (!/^\/(?!\/)[\x21-\x5b\x5d-\x7e]*$/.test(typed)) return null;
  return /^\/(?:auth|graphql|files|collab|anmelden)(?:[/?#]|$)/.test(typed) ? null : typed;
}
