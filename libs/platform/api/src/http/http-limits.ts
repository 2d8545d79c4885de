/** How large a request may be and how long it may take to arrive. Uploads have limits of their own. */
export const HTTP_LIMITS = {
  /** The longest application text with all its answers stays below a third of it. */
  questionBodyBytes: 1_048_576,
  otherBodyBytes: 65_536,
  receivingMs: 30_000,
} as const;
