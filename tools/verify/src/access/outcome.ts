/** The one-letter answers of the matrix and what they stand for. */
export const OUTCOMES = {
  '+': 'allowed',
  p: 'allowed, but the rules refuse it for a reason of meaning (problems in the payload)',
  U: 'UNAUTHENTICATED',
  F: 'FORBIDDEN',
  N: 'NOT_FOUND',
  C: 'CONFIRMATION_NEEDED',
  T: 'TOKEN_SCOPE_MISSING',
} as const;

/** An answer of one cell: a letter of {@link OUTCOMES}, a digit (rows seen, 9 for more) or `!` for anything else. */
export type Outcome = string;

const BY_CODE = new Map<string, Outcome>(
  Object.entries(OUTCOMES).map(([letter, meaning]) => [meaning, letter]),
);

/** The letter of an access code; `!` for a code that no cell may have. */
export function outcomeOfCode(code: string | undefined): Outcome {
  return BY_CODE.get(code ?? '') ?? '!';
}

/** How many rows somebody saw, in one character. */
export function outcomeOfRows(count: number): Outcome {
  return String(Math.min(count, 9));
}

/** True when the cell was answered rather than turned away. */
export function isAllowed(outcome: Outcome): boolean {
  return /^[+p\d]$/.test(outcome);
}

/** The letter of a download's status. */
export function outcomeOfStatus(status: number, json: unknown): Outcome {
  if (status < 400) return '+';
  const code = (json as { code?: string; errors?: { extensions?: { code?: string } }[] } | null) ?? {};
  return outcomeOfCode(code.code ?? code.errors?.[0]?.extensions?.code);
}
